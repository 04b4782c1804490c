import { Crc32 } from '../../formats/crc32.ts';
import { isPackName, MANIFEST, MOST_PACK } from '../pack-names.ts';
import { CRC_AT, LENGTHS, localHeader, METHOD_AT, type ZipEntry, zipDirectory } from './stored-zip.ts';

/** A file as it stands in an archive. Its bytes are a view on the archive's. */
export type StoredFile = { name: string; bytes: Uint8Array; crc: number; hasRightSum: boolean };

/** What an archive holds, and what is not as the same files packed again would be, each with its place; in order. */
export type ZipReading = { files: readonly StoredFile[]; broken: readonly string[] };

/** An entry, and where its header begins. */
type PlacedEntry = ZipEntry & { at: number };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const quoted = (name: string): string => (isPackName(name) ? name : JSON.stringify(name.slice(0, 80)));

/**
 * Reads an archive as {@link zipDirectory} says it is made, and nothing else: nothing is unpacked, no byte is in two
 * files, and what is read is never more than the archive's own bytes.
 */
export function readZip(archive: Uint8Array): ZipReading {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const directory = readDirectory(archive, view);
  const { files, broken } = directory ? readByDirectory(archive, view, directory) : readByHeaders(archive, view);
  return { files, broken: [...broken, ...misnamed(files)] };
}

/** Names that no pack has, names twice, and names out of order. */
function misnamed(files: readonly StoredFile[]): string[] {
  return files.flatMap(({ name }, index) => {
    if (!isPackName(name)) return [`${nth(index)}: it is named ${quoted(name)}, which no file of a pack is`];
    const previous = files[index - 1]?.name;
    if (previous === name) return [`${name} stands twice in the archive`];
    return previous !== undefined && previous > name ? [`${name} does not stand where it should in the archive`] : [];
  });
}

/** The directory at the end, if it is whole: written again it is the same, and it begins where its files end. */
function readDirectory(archive: Uint8Array, view: DataView): PlacedEntry[] | null {
  const end = archive.length - LENGTHS.end;
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count > MOST_PACK.files || start > end) return null;
  const entries: PlacedEntry[] = [];
  let [at, place] = [start, 0];
  for (let index = 0; index < count; index++) {
    if (at + LENGTHS.central > end || view.getUint32(at, true) !== CENTRAL) return null;
    const entry = readEntry(archive, view, at + 6, at + LENGTHS.central);
    entries.push({ ...entry, at: place });
    at += LENGTHS.central + entry.name.length;
    place += LENGTHS.local + entry.name.length + entry.bytes;
  }
  return place === start && areEqual(archive.subarray(start), zipDirectory(entries)) ? entries : null;
}

function readEntry(archive: Uint8Array, view: DataView, common: number, nameAt: number): ZipEntry {
  const length = view.getUint16(common + 22, true);
  return {
    name: String.fromCharCode(...archive.subarray(nameAt, nameAt + Math.min(length, 500))),
    bytes: view.getUint32(common + 14, true),
    crc: view.getUint32(common + 10, true),
  };
}

function readByDirectory(archive: Uint8Array, view: DataView, entries: readonly PlacedEntry[]): ZipReading {
  const broken: string[] = [];
  const isKnown = namesOfManifest(archive, entries);
  const isTwice = (name: string) => entries.filter((entry) => entry.name === name).length > 1;
  const files = entries.map((entry): StoredFile => {
    const nameAt = entry.at + LENGTHS.local;
    const bytes = archive.subarray(nameAt + entry.name.length, nameAt + entry.name.length + entry.bytes);
    const crc = crcOf(bytes);
    const header = archive.subarray(entry.at, nameAt + entry.name.length);
    const differsAt = firstDifference(header, localHeader(entry));
    if (differsAt < 0) return { name: entry.name, bytes, crc: entry.crc, hasRightSum: crc === entry.crc };
    const there = readEntry(archive, view, entry.at + 4, nameAt);
    const isDirectoryBad =
      differsAt >= LENGTHS.local
        ? isKnown(there.name) && (!isKnown(entry.name) || isTwice(entry.name))
        : differsAt >= CRC_AT && differsAt < CRC_AT + 4 && there.crc === crc;
    const name = isDirectoryBad ? there.name : entry.name;
    broken.push(
      isDirectoryBad
        ? `the directory of the archive, at the entry of ${quoted(name)}`
        : `the header of ${quoted(name)} in the archive (byte ${entry.at + differsAt})`,
    );
    return { name, bytes, crc, hasRightSum: crc === entry.crc || crc === there.crc };
  });
  return { files, broken };
}

/** Which of two names is the right one: the one that no file of a pack has is not, nor is one that the manifest lacks. */
function namesOfManifest(archive: Uint8Array, entries: readonly PlacedEntry[]): (name: string) => boolean {
  const manifest = entries.find(({ name }) => name === MANIFEST);
  const from = manifest ? manifest.at + LENGTHS.local + MANIFEST.length : 0;
  const text = manifest ? new TextDecoder().decode(archive.subarray(from, from + manifest.bytes)) : '';
  return (name) => isPackName(name) && (name === MANIFEST || text === '' || text.includes(`"${name}"`));
}

/** Where the directory is not whole: one header after the other, as far as they go. */
function readByHeaders(archive: Uint8Array, view: DataView): ZipReading {
  const files: StoredFile[] = [];
  let at = 0;
  while (at + LENGTHS.local <= archive.length && view.getUint32(at, true) === LOCAL) {
    const entry = readEntry(archive, view, at + 4, at + LENGTHS.local);
    if (view.getUint16(at + METHOD_AT, true) !== 0) {
      return { files, broken: [`${quoted(entry.name)} is compressed, and nothing in a pack is. ${REPACKED}`] };
    }
    const expected = localHeader(entry);
    const differsAt = firstDifference(archive.subarray(at, at + expected.length), expected);
    if (differsAt >= 0) {
      const hint = files.length === 0 ? `. ${REPACKED}` : '';
      return { files, broken: [`the header of ${nth(files.length)} (byte ${at + differsAt})${hint}`] };
    }
    const start = at + expected.length;
    if (start + entry.bytes > archive.length) {
      return { files, broken: [`${quoted(entry.name)}: the archive is cut off in it, at byte ${archive.length}`] };
    }
    const bytes = archive.subarray(start, start + entry.bytes);
    files.push({ name: entry.name, bytes, crc: entry.crc, hasRightSum: crcOf(bytes) === entry.crc });
    at = start + entry.bytes;
  }
  return { files, broken: [brokenDirectory(archive, at, files)] };
}

const REPACKED =
  'If another program has packed it again, unpack it into a folder and verify the folder: its files can be whole';

/** What is wrong behind the last file. */
function brokenDirectory(archive: Uint8Array, start: number, files: readonly StoredFile[]): string {
  if (files.length === 0) return 'the first byte on: this is no archive of a pack';
  const rest = archive.subarray(start);
  const expected = zipDirectory(files.map(({ name, bytes, crc }) => ({ name, bytes: bytes.length, crc })));
  const differsAt = firstDifference(rest, expected);
  if (rest.length > expected.length && differsAt === expected.length) {
    return `${rest.length - expected.length} bytes behind the end of the archive (from byte ${start + differsAt})`;
  }
  if (rest.length < expected.length && differsAt === rest.length) {
    return `the directory of the archive: it is cut off at byte ${archive.length}`;
  }
  let entryEnd = 0;
  for (const { name } of files) {
    entryEnd += LENGTHS.central + name.length;
    if (differsAt < entryEnd)
      return `the directory of the archive, at the entry of ${quoted(name)} (byte ${start + differsAt})`;
  }
  return `the end of the archive (byte ${start + differsAt})`;
}

const nth = (index: number): string => `file ${index + 1} in the archive`;

function crcOf(bytes: Uint8Array): number {
  const crc = new Crc32();
  crc.add(bytes);
  return crc.value;
}

/** Index of the first byte that differs; where one is the start of the other, its length; -1 where both are the same. */
function firstDifference(a: Uint8Array, b: Uint8Array): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at++) if (a[at] !== b[at]) return at;
  return a.length === b.length ? -1 : shorter;
}

const areEqual = (a: Uint8Array, b: Uint8Array): boolean => firstDifference(a, b) < 0;
