import type { Manifest } from '../manifest.ts';
import { isPackName, MANIFEST, PAGES, RECORDS, REPORT, shotName, textName } from '../pack-names.ts';
import type { PackedPage, PackedRecord } from './pack-content.ts';
import { oneLine, recordWords } from './pack-content.ts';
import type { HashedFiles } from './pack-files.ts';

/** Files that are missing, changed or added against the manifest. */
export function brokenFiles(files: HashedFiles, manifest: Manifest): string[] {
  const broken: string[] = [];
  const listed = new Set<string>([MANIFEST]);
  for (const { name, bytes, sha256 } of manifest.files) {
    if (listed.has(name)) broken.push(`${oneLine(name)} stands twice in the manifest`);
    else if (!isPackName(name))
      broken.push(`${oneLine(name)} stands in the manifest, and no file of a pack is named so`);
    listed.add(name);
    const sums = files.sums(name);
    if (!sums) broken.push(`${oneLine(name)} is missing`);
    else if (sums.sha256 !== sha256 || sums.bytes !== bytes) broken.push(`${oneLine(name)} was changed`);
  }
  for (const name of [RECORDS, PAGES, REPORT]) {
    if (!listed.has(name)) broken.push(`${name} does not stand in the manifest`);
  }
  for (const name of files.names) {
    if (!listed.has(name)) broken.push(`${oneLine(name)} was added: the manifest has no such file`);
  }
  return broken;
}

/** Pictures and texts that are not those that a record or a row was kept with; and how many texts are not in the pack. */
export function brokenAttachments(
  files: HashedFiles,
  records: readonly PackedRecord[],
  pages: readonly PackedPage[],
): { broken: string[]; pictures: number; texts: number; textsElsewhere: number } {
  const broken: string[] = [];
  const used = new Set<string>();
  let [pictures, texts, textsElsewhere] = [0, 0, 0];
  const checkText = (owner: string, { textSha256, isTextCut }: PackedPage | PackedRecord) => {
    if (textSha256 === null) return;
    const name = textName(textSha256);
    if (used.has(name)) return;
    used.add(name);
    const sums = files.sums(name);
    if (!sums) textsElsewhere++;
    else texts++;
    // Of a text that is kept in part the hash of the whole says nothing; the manifest holds that of the part.
    if (sums && !isTextCut && sums.sha256 !== textSha256) {
      broken.push(`${owner}: the text ${name} is not the one that was read`);
    }
  };
  for (const [index, record] of records.entries()) {
    const owner = recordWords(index, record);
    for (const file of record.files) {
      const name = shotName(record.number, file);
      used.add(name);
      const sums = files.sums(name);
      if (!sums) broken.push(`${owner}: its picture ${oneLine(name)} is missing`);
      else if (sums.sha256 !== file.sha256 || sums.bytes !== file.bytes) {
        broken.push(`${owner}: its picture ${oneLine(name)} was changed`);
      } else pictures++;
    }
    checkText(owner, record);
  }
  for (const [index, page] of pages.entries()) checkText(`row ${index + 1} of the session`, page);
  for (const name of files.names) {
    if (/^(?:shots|texts)\//.test(name) && !used.has(name)) broken.push(`${oneLine(name)} belongs to no record or row`);
  }
  return { broken, pictures, texts, textsElsewhere };
}
