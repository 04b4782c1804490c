import { utf8ToBytes } from '@noble/hashes/utils.js';
import { Crc32 } from '../formats/crc32.ts';
import type { EvidenceRecord } from '../model/evidence.ts';
import type { Session, SessionPage } from '../model/session.ts';
import { bytesSha256, type Manifest, packJson } from './manifest.ts';
import { PackError } from './pack-error.ts';
import { isPackName, MANIFEST, MOST_PACK, PAGES, RECORDS, REPORT, textName } from './pack-names.ts';
import { reportHtml } from './report/report-html.ts';
import { refuseHostile } from './verify/refuse-hostile.ts';
import { localHeader, type ZipEntry, zipDirectory } from './zip/stored-zip.ts';

/** A file of a pack with its sums. Once these are taken, its bytes may be put where they cost no memory. */
export type PackFile<Body> = ZipEntry & { sha256: string; body: Body };

/** What a pack is made of, but for pictures and texts. */
export type PackContent = {
  /** Null for records that belong to no session. */
  session: Session | null;
  pages: readonly SessionPage[];
  /** The whole chain, in its order. */
  records: readonly EvidenceRecord[];
  /** ISO 8601 with time zone. */
  made: string;
  /** Version of the extension. */
  version: string;
};

/** A file with its sums. */
export function packFile(name: string, body: Uint8Array<ArrayBuffer>): PackFile<Uint8Array<ArrayBuffer>> {
  const crc = new Crc32();
  crc.add(body);
  return { name, bytes: body.length, crc: crc.value, sha256: bytesSha256(body), body };
}

/** A text as a file: UTF-8, as it is hashed. */
export function packText(textSha256: string, text: string): PackFile<Uint8Array<ArrayBuffer>> {
  return packFile(textName(textSha256), bytesOf(text));
}

function jsonFile(name: string, value: unknown): PackFile<Uint8Array<ArrayBuffer>> {
  const bytes = bytesOf(packJson(value));
  refuseHostile(name, bytes);
  return packFile(name, bytes);
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(utf8ToBytes(text));

/**
 * The bytes of a pack, in parts that make it one after the other, and its head. The same content is the same pack.
 * @throws PackError for a pack that is too large, and for a file that no pack has
 */
export function packParts<Body>(
  content: PackContent,
  attached: readonly PackFile<Body>[],
): { parts: (Uint8Array<ArrayBuffer> | Body)[]; head: string } {
  const { session, pages, records, made, version } = content;
  const own = [
    jsonFile(RECORDS, records),
    jsonFile(PAGES, pages),
    packFile(REPORT, bytesOf(reportHtml(content, new Set(attached.map(({ name }) => name))))),
  ];
  const listed = sorted<Uint8Array<ArrayBuffer> | Body>([...own, ...attached]);
  const manifest: Manifest = {
    format: 'listlight-pack',
    formatVersion: 1,
    version,
    made,
    session: session && { id: session.id, name: session.name },
    files: listed.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
    chain: records.map(({ number, id, sha256 }) => ({ number, id, sha256 })),
  };
  const last = jsonFile(MANIFEST, manifest);
  const files = sorted([...listed, last]);
  refuseTooLarge(files);
  return {
    parts: [...files.flatMap((file) => [localHeader(file), file.body]), zipDirectory(files)],
    head: last.sha256,
  };
}

/** A pack in one piece: for few pictures, or where memory is plenty. `files` by their names in the pack, `texts` by hash. */
export function buildPack({
  files,
  texts,
  ...content
}: PackContent & {
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  texts: ReadonlyMap<string, string>;
}): { zip: Uint8Array<ArrayBuffer>; head: string } {
  const attached = [
    ...[...files].map(([name, bytes]) => packFile(name, bytes)),
    ...[...texts].map(([hash, text]) => packText(hash, text)),
  ];
  const { parts, head } = packParts(content, attached);
  const zip = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    zip.set(part, at);
    at += part.length;
  }
  return { zip, head };
}

function sorted<Body>(files: readonly PackFile<Body>[]): PackFile<Body>[] {
  const inOrder = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const [at, { name }] of inOrder.entries()) {
    if (!isPackName(name)) throw new PackError(`No file of a pack may be named “${name}”.`);
    if (name === inOrder[at - 1]?.name) throw new PackError(`Two files of the pack are named “${name}”.`);
  }
  return inOrder;
}

function refuseTooLarge(files: readonly ZipEntry[]): void {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  if (bytes > MOST_PACK.bytes || files.length > MOST_PACK.files) {
    throw new PackError(
      `A pack holds at most ${MOST_PACK.bytes / 1e6} MB and ${MOST_PACK.files} files; this one would hold ${Math.ceil(bytes / 1e6)} MB in ${files.length} files.`,
    );
  }
}
