import type { EvidenceRecord } from '../model/evidence.ts';
import type { SessionPage } from '../model/session.ts';
import { type PackFile, packFile, packText } from './build-pack.ts';
import { shotName } from './pack-names.ts';

/** Where pictures and texts are kept; null for one that is gone. */
export type KeptFiles = {
  picture: (record: string, name: string) => Promise<string | null>;
  text: (id: string) => Promise<string | null>;
};

/** Makes one file of a pack; null where it is gone. */
export type FileJob = () => Promise<PackFile<Uint8Array<ArrayBuffer>> | null>;

/** One job for each picture and text of a pack, so that only one of them need be held at a time. Pictures come in base64. */
export function fileJobs(
  { pages, records }: { pages: readonly SessionPage[]; records: readonly EvidenceRecord[] },
  kept: KeptFiles,
): FileJob[] {
  const pictures = records.flatMap(({ id, number, files }) =>
    files.map((file) => async () => {
      const base64 = await kept.picture(id, file.name);
      return base64 === null ? null : packFile(shotName(number, file), bytesOf(base64));
    }),
  );
  // Each text once: a page that was kept as evidence has the same as its row.
  const ids = new Map<string, string>();
  for (const { id, textSha256 } of [...records, ...pages]) if (textSha256 !== null) ids.set(textSha256, id);
  const texts = [...ids].map(([hash, id]) => async () => {
    const text = await kept.text(id);
    return text === null ? null : packText(hash, text);
  });
  return [...pictures, ...texts];
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
