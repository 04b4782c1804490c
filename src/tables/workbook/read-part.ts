import { type XmlListener, XmlPieces } from '../../formats/xml-pieces.ts';
import { unzipFile, type ZipFile } from '../../formats/zip.ts';
import { UpdateError } from '../../model/update-failure.ts';

/** Unpacked bytes of one part of a workbook: the largest that people make have some dozens of megabytes. */
const MOST_UNPACKED = 128_000_000;
/** Unpacked bytes that are read between two pauses. */
const PIECE_BYTES = 65_536;

/** The files of a workbook, by path. */
export type Parts = { bytes: Uint8Array; files: ReadonlyMap<string, ZipFile> };

/** A name without the prefix of its namespace: prefixes are for whoever writes the file to choose. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/**
 * Tells a listener what a part of a workbook holds, and pauses on the way. What it unpacks to is counted, not believed.
 * @returns false where there is no such part
 * @throws UpdateError
 */
export function* readPart({ bytes, files }: Parts, path: string, listener: XmlListener): Generator<void, boolean> {
  const file = files.get(path);
  if (!file) return false;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const xml = new XmlPieces(listener);
  const decoded = (piece: Uint8Array, isMore: boolean) => {
    try {
      return decoder.decode(piece, { stream: isMore });
    } catch {
      throw new UpdateError('BAD_ENCODING', `${path} is not UTF-8`);
    }
  };
  for (const unpacked of unzipFile(bytes, file, MOST_UNPACKED)) {
    for (let at = 0; at < unpacked.length; at += PIECE_BYTES) {
      xml.push(decoded(unpacked.subarray(at, at + PIECE_BYTES), true));
      yield;
    }
  }
  xml.push(decoded(new Uint8Array(0), false));
  xml.end();
  return true;
}
