import type { EvidenceFile } from '../model/evidence.ts';

/** Files that every pack has. */
export const MANIFEST = 'manifest.json';
export const REPORT = 'index.html';
export const RECORDS = 'records.json';
export const PAGES = 'pages.json';

/** Most bytes and files of a pack: a computer that reads it holds it in memory. */
export const MOST_PACK = { bytes: 1_000_000_000, files: 50_000 } as const;

const FIXED: ReadonlySet<string> = new Set([MANIFEST, REPORT, RECORDS, PAGES]);
const LONGEST = 150;

/** Whether a file of a pack may have this name: no other folder, nothing hidden, no way out of the pack. */
export function isPackName(name: string): boolean {
  if (FIXED.has(name)) return true;
  return name.length <= LONGEST && /^(?:shots\/\w[\w.-]*\.png|texts\/[0-9a-f]{64}\.txt)$/.test(name);
}

/** Name in a pack of a picture of the record with this number. */
export function shotName(number: number, { name }: Pick<EvidenceFile, 'name'>): string {
  return `shots/${String(number).padStart(4, '0')}-${name}`;
}

/** Name in a pack of the text with this hash. */
export function textName(textSha256: string): string {
  return `texts/${textSha256}.txt`;
}
