import type { Manifest } from '../manifest.ts';
import { recordSha256 } from '../record-hash.ts';
import { type PackedRecord, recordWords } from './pack-content.ts';

/** Records whose content does not fit their own hash. */
export function brokenSeals(records: readonly PackedRecord[]): string[] {
  return records.flatMap((record, index) => {
    if (hashOf(record) === record.sha256) return [];
    return [`${recordWords(index, record)}: its content does not fit its own hash; it was changed`];
  });
}

function hashOf(record: PackedRecord): string | null {
  try {
    return recordSha256(record as Parameters<typeof recordSha256>[0]);
  } catch {
    return null;
  }
}

/** What is wrong with the order of the records: against the manifest, and of each with the one before it. */
export function brokenLinks(records: readonly PackedRecord[], { chain, session }: Manifest): string[] {
  return [...againstManifest(records, chain), ...amongThemselves(records, session?.id ?? null)];
}

function againstManifest(records: readonly PackedRecord[], chain: Manifest['chain']): string[] {
  const byId = new Map(records.map((record, index) => [record.id, { record, index }]));
  const known = new Set(chain.map(({ id }) => id));
  const missing = chain.flatMap(({ id }, index) => (byId.has(id) ? [] : [index]));
  const [firstMissing] = missing;
  if (firstMissing !== undefined && missing.length === chain.length - firstMissing && firstMissing === records.length) {
    return [`the records are cut off after record ${records.length}: the manifest has ${chain.length}`];
  }
  const broken = missing.map((index) => `record ${index + 1} is missing: it stands in the manifest and was removed`);
  for (const [index, record] of records.entries()) {
    if (!known.has(record.id)) broken.push(`${recordWords(index, record)} was added: the manifest has no such record`);
  }
  if (broken.length > 0) return broken;
  for (const [index, { id, sha256 }] of chain.entries()) {
    const there = byId.get(id);
    if (!there) continue;
    if (there.index !== index) {
      return [
        `${recordWords(there.index, there.record)} stands where it should not: in the manifest it is ${index + 1}`,
      ];
    }
    if (there.record.sha256 !== sha256) {
      broken.push(`${recordWords(index, there.record)} is not the one in the manifest: it was sealed again`);
    }
  }
  return records.length === chain.length ? broken : [...broken, 'a record stands twice'];
}

function amongThemselves(records: readonly PackedRecord[], session: string | null): string[] {
  return records.flatMap((record, index) => {
    const named = recordWords(index, record);
    const previous = records[index - 1]?.sha256 ?? null;
    if (record.previous !== previous) {
      return [
        previous === null
          ? `${named} says that a record was before it: the first one was removed`
          : `${named} does not follow the one that stands before it`,
      ];
    }
    if (record.number !== index + 1) return [`${named} has the number ${record.number}`];
    return (record.session?.id ?? null) === session ? [] : [`${named} is of another session`];
  });
}
