import { PackError } from '../pack-error.ts';

/** More than the largest pack holds; a hostile one takes no more memory than this allows. */
const MOST = { bytes: 200_000_000, depth: 60, values: 10_000_000 } as const;

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/**
 * Counts what parsing would make of a JSON file of a pack before anything is parsed. A pack that is made is held to the
 * same, so that none is given out that is refused later.
 * @throws PackError
 */
export function refuseHostile(name: string, bytes: Uint8Array): void {
  if (bytes.length > MOST.bytes) throw new PackError(`${name} is too large: ${bytes.length} bytes`);
  let [depth, values, isText] = [0, 0, false];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (isText) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE) isText = true;
    else if (byte === COMMA) values++;
    else if (OPENING.has(byte)) [depth, values] = [depth + 1, values + 1];
    else if (CLOSING.has(byte)) depth--;
    if (depth > MOST.depth) throw new PackError(`${name} is nested too deep to be of a pack`);
    if (values > MOST.values) throw new PackError(`${name} holds more values than a pack can`);
  }
}
