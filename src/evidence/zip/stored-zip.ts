/** A file in an archive. */
export type ZipEntry = {
  /** ASCII. */
  name: string;
  bytes: number;
  /** CRC-32 of its bytes. */
  crc: number;
};

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** The format has no earlier day, and no time zone. */
const DAY = (1 << 5) | 1;
const VERSION = 20;
/** rw-r--r-- of a Unix file. */
const UNIX = 3 << 8;
const ATTRIBUTES = 0o100644 * 2 ** 16;

/** Bytes before a file's name in its header, in its entry of the directory, and of the end. */
export const LENGTHS = { local: 30, central: 46, end: 22 } as const;
/** Where the method of compression and the sum stand in a header. */
export const METHOD_AT = 8;
export const CRC_AT = 14;

/** What both headers of a file say of it, from the version needed to the length of extra fields. */
function writeCommon(view: DataView, at: number, { name, bytes, crc }: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  // No flags, no compression, midnight.
  view.setUint16(at + 8, DAY, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, bytes, true);
  view.setUint32(at + 18, bytes, true);
  view.setUint16(at + 22, name.length, true);
}

/** A byte a character: what was read so is written as it was. */
function writeName(to: Uint8Array, at: number, name: string): void {
  for (let index = 0; index < name.length; index++) to[at + index] = name.charCodeAt(index);
}

/**
 * What stands before a file's bytes. An archive is these and the files in turn, and {@link zipDirectory} at its end:
 * nothing is compressed and nothing depends on clock or machine, so the same files are the same archive.
 */
export function localHeader(entry: ZipEntry): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(LENGTHS.local + entry.name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, LOCAL, true);
  writeCommon(view, 4, entry);
  writeName(header, LENGTHS.local, entry.name);
  return header;
}

/** The directory of an archive of these files in this order, with the end of the archive. */
export function zipDirectory(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const size = entries.reduce((sum, { name }) => sum + LENGTHS.central + name.length, 0);
  const out = new Uint8Array(size + LENGTHS.end);
  const view = new DataView(out.buffer);
  let [at, offset] = [0, 0];
  for (const entry of entries) {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, UNIX | VERSION, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 38, ATTRIBUTES, true);
    view.setUint32(at + 42, offset, true);
    writeName(out, at + LENGTHS.central, entry.name);
    at += LENGTHS.central + entry.name.length;
    offset += LENGTHS.local + entry.name.length + entry.bytes;
  }
  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, size, true);
  view.setUint32(at + 16, offset, true);
  return out;
}
