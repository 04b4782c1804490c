import { bytesSha256 } from './manifest.ts';
import { PackError } from './pack-error.ts';
import { MANIFEST, MOST_PACK } from './pack-names.ts';
import { count } from './report/report-words.ts';
import { brokenLinks, brokenSeals } from './verify/check-chain.ts';
import { brokenAttachments, brokenFiles } from './verify/check-files.ts';
import { readManifest, readPages, readRecords } from './verify/pack-content.ts';
import { HashedFiles, type PackFiles } from './verify/pack-files.ts';
import { printable } from './verify/printable.ts';
import { readZip } from './zip/read-zip.ts';

/** One thing that was looked at. */
export type Check = {
  name: 'archive' | 'manifest' | 'records' | 'chain' | 'attachments' | 'files' | 'sums' | 'head';
  /** What was found in order, in words. */
  whole: string;
  /** What was not, each item named; empty where all is in order. */
  broken: readonly string[];
};

/** What came of checking a pack. */
export type Verdict = {
  isWhole: boolean;
  /** Whether it was compared with a head that was noted. Without one only damage is found, and edits that left the manifest as it was. */
  hasHead: boolean;
  checks: readonly Check[];
  /** The first item that is broken; null where none is. */
  first: string | null;
  /** The head of this pack as it stands; null where its manifest is missing. */
  head: string | null;
};

/** Checks a pack as it was exported, byte for byte. `head` as it was noted: 64 hex digits. */
export function verifyPack(archive: Uint8Array, head?: string): Verdict {
  if (archive.length > MOST_PACK.bytes * 1.1) {
    return verdictOf([{ name: 'archive', whole: '', broken: ['it is larger than any pack'] }], null, head);
  }
  const { files, broken } = readZip(archive);
  const place = {
    name: 'archive' as const,
    whole: `${files.length} files, each where it should stand, and nothing beside them`,
    broken: files.length === 0 && broken.length === 0 ? ['the archive holds no file'] : broken,
  };
  // Nothing more can be said of what cannot be read as an archive.
  if (files.length === 0 && broken.length > 0) return verdictOf([place], null, head);
  const wrongSums = files.filter(({ hasRightSum }) => !hasRightSum).map(({ name }) => name);
  const byName = new Map(files.map(({ name, bytes }) => [name, bytes]));
  const content = verifyContent({ names: [...byName.keys()], read: (name) => byName.get(name) as Uint8Array }, head);
  const damaged = wrongSums.includes(MANIFEST) ? [`${MANIFEST}: its bytes do not fit its sum in the archive`] : [];
  const checks = content.checks.map((check) =>
    check.name === 'manifest' ? { ...check, broken: [...damaged, ...check.broken] } : check,
  );
  const sums = {
    name: 'sums' as const,
    whole: 'every file fits its sum in the archive',
    broken: wrongSums.map((name) => `${name}: its bytes do not fit its sum in the archive`),
  };
  return verdictOf([place, ...checks, sums], content.head, head);
}

/** Checks the files of a pack that was unpacked. */
export function verifyContent(packed: PackFiles, head?: string): Verdict {
  const files = new HashedFiles(packed);
  const bytes = files.read(MANIFEST);
  const ownHead = bytes && bytesSha256(bytes);
  return verdictOf([...contentChecks(files), ...headCheck(ownHead, head)], ownHead, head);
}

function contentChecks(files: HashedFiles): Check[] {
  const manifest = attempt(() => readManifest(files));
  const records = attempt(() => readRecords(files));
  const pages = attempt(() => readPages(files));
  const checks: Check[] = [
    { name: 'manifest', whole: 'it can be read', broken: manifest.broken },
    {
      name: 'records',
      whole: `${count(records.value?.length ?? 0, 'record fits its', 'records fit their')} own hash`,
      broken: records.value ? brokenSeals(records.value) : records.broken,
    },
  ];
  if (manifest.value && records.value) {
    checks.push({
      name: 'chain',
      whole: 'none is missing, added or moved',
      broken: brokenLinks(records.value, manifest.value),
    });
  }
  if (records.value) {
    const { broken, pictures, texts, textsElsewhere } = brokenAttachments(files, records.value, pages.value ?? []);
    const elsewhere = textsElsewhere > 0 ? `; ${count(textsElsewhere, 'text was', 'texts were')} not packed` : '';
    checks.push({
      name: 'attachments',
      whole: `${count(pictures, 'picture', 'pictures')} and ${count(texts, 'text', 'texts')} of pages: as they were kept${elsewhere}`,
      broken: [...pages.broken, ...broken],
    });
  }
  if (manifest.value) {
    const { length } = manifest.value.files;
    checks.push({
      name: 'files',
      whole: `${length} files are as the manifest says, none is missing or added`,
      broken: brokenFiles(files, manifest.value),
    });
  }
  return checks;
}

function headCheck(own: string | null, noted: string | undefined): Check[] {
  if (noted === undefined) return [];
  const broken = own === noted.trim().toLowerCase() ? [] : ['the manifest is not the one whose head was noted'];
  return [{ name: 'head', whole: 'this is the pack whose head was noted', broken }];
}

function attempt<T>(read: () => T): { value: T | null; broken: string[] } {
  try {
    return { value: read(), broken: [] };
  } catch (error) {
    if (error instanceof PackError) return { value: null, broken: [error.message] };
    throw error;
  }
}

function verdictOf(checks: readonly Check[], head: string | null, noted: string | undefined): Verdict {
  // What is wrong is told in the pack's own words here and there: none of them may paint a verdict in a terminal.
  const shown = checks.map((check) => ({ ...check, broken: check.broken.map(printable) }));
  const first = shown.flatMap(({ broken }) => broken)[0] ?? null;
  return { isWhole: first === null, hasHead: noted !== undefined, checks: shown, first, head };
}
