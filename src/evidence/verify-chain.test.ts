import { expect, test } from 'vitest';
import { sampleContent } from '../../test/fixtures/sample-pack.ts';
import type { EvidenceRecord } from '../model/evidence.ts';
import { buildPack } from './build-pack.ts';
import { bytesSha256, packJson } from './manifest.ts';
import { shotName } from './pack-names.ts';
import { sealRecord } from './record-hash.ts';
import { verifyContent, verifyPack } from './verify-pack.ts';
import { readZip } from './zip/read-zip.ts';

const CONTENT = sampleContent(5);
const { zip, head } = buildPack(CONTENT);

/** The unpacked pack with other records, and with the manifest as it was. */
function withRecords(records: readonly EvidenceRecord[]) {
  const files = new Map(readZip(zip).files.map(({ name, bytes }) => [name, bytes]));
  files.set('records.json', new TextEncoder().encode(packJson(records)));
  return verifyContent({ names: [...files.keys()], read: (name) => files.get(name) as Uint8Array }, head);
}

/** A chain made anew: numbers, hashes and all. */
function sealedAgain(records: readonly EvidenceRecord[]): EvidenceRecord[] {
  const chain: EvidenceRecord[] = [];
  for (const [index, record] of records.entries()) {
    chain.push(sealRecord({ ...record, number: index + 1, previous: chain.at(-1)?.sha256 ?? null }));
  }
  return chain;
}

const { records } = CONTENT;
const [first, second, third, fourth, fifth] = records as [
  EvidenceRecord,
  EvidenceRecord,
  EvidenceRecord,
  EvidenceRecord,
  EvidenceRecord,
];

test.each<[string, readonly EvidenceRecord[], RegExp]>([
  ['the second removed', [first, third, fourth, fifth], /^record 2 is missing/],
  ['the first removed', [second, third, fourth, fifth], /^record 1 is missing/],
  ['two removed', [first, third, fifth], /^record 2 is missing/],
  ['the last two cut off', [first, second, third], /^the records are cut off after record 3: the manifest has 5/],
  ['all cut off', [], /^the records are cut off after record 0/],
  [
    'two exchanged',
    [first, third, second, fourth, fifth],
    /^record 3 \(.*p\/2.*\) stands where it should not: in the manifest it is 2/,
  ],
  ['one twice', [first, second, second, third, fourth, fifth], /stands/],
  ['one added', [...records, { ...fifth, id: 'r-6' }], /^record 6 \(/],
  ['one changed', [first, { ...second, notes: 'other' }, third, fourth, fifth], /^record 2 \(.*p\/2.*\): its content/],
  [
    'one changed and sealed again',
    [first, sealRecord({ ...second, notes: 'other' }), third, fourth, fifth],
    /^record 2 \(.*sealed again/,
  ],
  ['the second removed, the rest sealed again', sealedAgain([first, third, fourth, fifth]), /^record 2 is missing/],
])('%s: it is named', (_, changed, words) => {
  const verdict = withRecords(changed);
  expect(verdict.isWhole).toBe(false);
  expect(verdict.first).toMatch(words);
});

test('a whole pack made anew is found against the head alone, and without it nothing is claimed', () => {
  const again = sealedAgain([first, third, fourth, fifth]);
  const forged = buildPack({
    ...CONTENT,
    records: again,
    files: picturesOf(again),
  });
  const verdict = verifyPack(forged.zip, head);
  expect(verdict.checks.filter(({ broken }) => broken.length > 0).map(({ name }) => name)).toEqual(['head']);
  expect(verdict.first).toMatch(/not the one whose head was noted/);
  expect(verifyPack(forged.zip)).toMatchObject({ isWhole: true, hasHead: false });
});

test('a chain that lost its links is found where the manifest was made anew', () => {
  const lost = [first, third, fourth, fifth];
  const forged = buildPack({ ...CONTENT, records: lost, files: picturesOf(lost) });
  expect(verifyPack(forged.zip).first).toMatch(/^record 2 \(.*p\/3.*\) does not follow the one that stands before it/);
  const without = buildPack({ ...CONTENT, records: [second, third], files: picturesOf([second, third]) });
  expect(verifyPack(without.zip).first).toMatch(/^record 1 \(.*the first one was removed/);
});

test('a picture and a text of a record that are others are named with the record, where all else was made anew', () => {
  const files = new Map(
    [...CONTENT.files].map(([name, bytes]) => [name, name === 'shots/0002-strip-01.png' ? bytes.slice(1) : bytes]),
  );
  expect(verifyPack(buildPack({ ...CONTENT, files }).zip).first).toMatch(
    /^record 2 \(.*its picture shots\/0002-strip-01\.png was changed/,
  );
  const hash = third.textSha256 ?? '';
  const texts = new Map([...CONTENT.texts, [hash, 'another text\n']]);
  expect(verifyPack(buildPack({ ...CONTENT, texts }).zip).first).toMatch(
    new RegExp(`^record 3 \\(.*the text texts/${hash}`),
  );
});

/** The pictures of records, under the names that a pack gives them. */
function picturesOf(kept: readonly EvidenceRecord[]) {
  const named = kept.flatMap(({ number, files }) => files.map((file) => [file, shotName(number, file)] as const));
  const known = new Map([...CONTENT.files.values()].map((bytes) => [bytesSha256(bytes), bytes]));
  return new Map(named.map(([{ sha256 }, name]) => [name, known.get(sha256) ?? new Uint8Array(0)]));
}
