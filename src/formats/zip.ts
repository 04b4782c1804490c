import { UpdateError } from '../model/update-failure.ts';
import { CheckedInflate } from './inflate.ts';

const END_RECORD = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_LENGTH = 22;
const MOST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/** A file of a zip, as its directory at the end has it: what the files themselves say of them is not believed. */
export type ZipFile = {
  /** As the directory has it, `/` between folders. */
  name: string;
  flags: number;
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  at: number;
};

const damaged = (what: string): UpdateError => new UpdateError('BAD_ENCODING', `the zip file is damaged: ${what}`);

/** Where the record at the end stands; its comment must fill the file exactly. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - MOST_COMMENT; at--) {
    if (view.getUint32(at, true) === END_RECORD && at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  }
  throw new UpdateError('CUT_OFF', 'the zip file has no directory at its end');
}

/**
 * The files of a zip by the directory at its end.
 * @param mostFiles more are refused
 * @throws UpdateError
 */
export function readDirectory(bytes: Uint8Array, mostFiles: number): ZipFile[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  let at = view.getUint32(end + 16, true);
  if (count > mostFiles || at + size !== end) throw damaged('its directory does not fit');
  const files: ZipFile[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged('its directory is cut');
    const nameLength = view.getUint16(at + 28, true);
    files.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (at !== end) throw damaged('its directory does not fit');
  return files;
}

function packedBytes(bytes: Uint8Array, { at, packed }: ZipFile): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_ENTRY)
    throw damaged('a file is not where it should be');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw damaged('a file is longer than the zip');
  return bytes.subarray(start, start + packed);
}

/**
 * Unpacks one file of a zip, a piece at a time; what it says of its size is held against what comes out, and so is its sum.
 * The directory is what counts, so the packed bytes are held as a whole (the caller caps them); the unpacked ones are not.
 * @param mostBytes unpacked bytes beyond which it is refused, whatever the directory says
 * @throws UpdateError
 */
export function* unzipFile(bytes: Uint8Array, file: ZipFile, mostBytes: number): Generator<Uint8Array> {
  if (file.flags & 1) throw new UpdateError('UNKNOWN_FORMAT', 'the zip file is encrypted');
  if (file.method !== STORED && file.method !== DEFLATED)
    throw new UpdateError('UNKNOWN_FORMAT', `zip method ${file.method}`);
  if (file.unpacked > mostBytes) throw new UpdateError('TOO_LARGE', `${file.unpacked} bytes unpacked`);
  const packed = packedBytes(bytes, file);
  const inflate = new CheckedInflate(mostBytes, file.method === STORED ? (take) => ({ push: take }) : undefined);
  yield* inflate.push(packed, file.method === DEFLATED);
  if (inflate.inflated.bytes !== file.unpacked || inflate.inflated.crc.value !== file.crc) {
    throw damaged('its sum or length does not fit');
  }
}
