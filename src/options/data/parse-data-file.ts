import { DATA_FORMAT, DATA_VERSION, type DataFault, MOST_DATA_BYTES } from '../../model/data-file.ts';

/** Nothing of ours nests deeper. */
const MOST_DEPTH = 24;
/** A name that means more than a name where an object is made of it. Any other may head a column of a user's table. */
const FORBIDDEN = '__proto__';

/** A file as it was parsed: an object of our format and of a version that is known. What is in it is not looked at. */
export type ParsedFile = { ok: true; file: Record<string, unknown> } | { ok: false; fault: DataFault };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Looks through everything, without calling itself: a file may be deeper than the stack. */
function faultIn(root: unknown): DataFault | null {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_DEPTH) return 'too-deep';
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      if (!Array.isArray(value) && Object.hasOwn(value, FORBIDDEN)) return 'forbidden-name';
      for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) next.push(part);
    }
    level = next;
  }
  return null;
}

/** Reads the text of a file of the user's own data; `bytes` is its size. */
export function parseDataFile(text: string, bytes: number): ParsedFile {
  const refused = (fault: DataFault): ParsedFile => ({ ok: false, fault });
  if (bytes > MOST_DATA_BYTES) return refused('too-large');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return refused(error instanceof RangeError ? 'too-deep' : 'no-json');
  }
  const fault = faultIn(file);
  if (fault) return refused(fault);
  if (!isObject(file) || file.format !== DATA_FORMAT) return refused('other-file');
  const { version } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return refused('other-file');
  return version > DATA_VERSION ? refused('newer-version') : { ok: true, file };
}
