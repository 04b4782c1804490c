import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleContent } from '../../test/fixtures/sample-pack.ts';
import { buildPack } from './build-pack.ts';
import { verifyContent, verifyPack } from './verify-pack.ts';
import { readZip } from './zip/read-zip.ts';

const CONTENT = sampleContent(4);
const { zip, head } = buildPack(CONTENT);

/** Where each file's bytes stand in a pack. */
function placesOf(pack: Uint8Array) {
  return readZip(pack).files.map(({ name, bytes }) => ({
    name,
    from: bytes.byteOffset,
    to: bytes.byteOffset + bytes.length,
  }));
}
const PLACES = placesOf(zip);
const FILES = new Map(readZip(zip).files.map(({ name, bytes }) => [name, bytes]));

function flipped(pack: Uint8Array, at: number, bit = 0): Uint8Array {
  const copy = pack.slice();
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}

test('a pack is whole, with its head and without', () => {
  const verdict = verifyPack(zip, head);
  expect(verdict.first).toBeNull();
  expect(verdict).toMatchObject({ isWhole: true, hasHead: true, head });
  expect(verifyPack(zip)).toMatchObject({ isWhole: true, hasHead: false, head });
});

test('the same content is the same pack, byte for byte', () => {
  const again = buildPack(structuredClone(CONTENT));
  expect(again.head).toBe(head);
  expect(Buffer.compare(again.zip, zip)).toBe(0);
});

test('another head is found, however the rest looks', () => {
  const verdict = verifyPack(zip, 'f'.repeat(64));
  expect(verdict.isWhole).toBe(false);
  expect(verdict.first).toBe('the manifest is not the one whose head was noted');
});

test('a byte flipped anywhere is found, and the item that it stands in is named first', () => {
  fc.assert(
    fc.property(fc.nat(zip.length - 1), fc.nat(7), (at, bit) => {
      const { isWhole, first } = verifyPack(flipped(zip, at, bit), head);
      expect(isWhole).toBe(false);
      const place = PLACES.find(({ from, to }) => from <= at && at < to);
      if (place?.name === 'records.json') expect(first).toMatch(recordAt(at - place.from));
      else expect(first).toContain(place?.name ?? 'archive');
    }),
    { numRuns: 300 },
  );
});

/** What may be named for a byte of the records: the record that it stands in, or the file where no JSON is left of it. */
function recordAt(at: number): RegExp {
  const text = Buffer.from(FILES.get('records.json') ?? []).toString('latin1');
  const before = text.slice(0, at).split('\n {').length - 1;
  return before === 0 ? /^records\.json/ : new RegExp(`^record ${before} \\(|^records\\.json`);
}

test('the number of the record is named whose content is another', () => {
  const place = PLACES.find(({ name }) => name === 'records.json');
  if (!place) throw new Error('no records');
  const text = Buffer.from(zip.subarray(place.from, place.to)).toString('latin1');
  for (const { number } of CONTENT.records) {
    const at = place.from + text.indexOf(`"title": "Offer ${number}`) + 11;
    expect(verifyPack(flipped(zip, at), head).first).toMatch(new RegExp(`^record ${number} \\(`));
  }
});

test('a byte flipped anywhere between the files is found without a head too, and its place named', () => {
  const small = buildPack(sampleContent(1)).zip;
  let next = 0;
  for (const { name, from, to } of placesOf(small)) {
    for (let at = next; at < from; at++) {
      expect(verifyPack(flipped(small, at)).first, `byte ${at}`).toContain(`the header of ${name} in the archive`);
    }
    next = to;
  }
  for (let at = next; at < small.length; at++) {
    expect(verifyPack(flipped(small, at)).first, `byte ${at}`).toMatch(/^the (?:directory|end) of the archive/);
  }
});

test.each([1, 100, 5000, -1])('an archive that is cut off at %i is found', (length) => {
  const cut = zip.subarray(0, length < 0 ? zip.length + length : length);
  const verdict = verifyPack(cut, head);
  expect(verdict.isWhole).toBe(false);
  expect(verdict.first).toMatch(/cut off|no archive|header of file/);
});

test('bytes behind its end are found', () => {
  const longer = new Uint8Array(zip.length + 3);
  longer.set(zip);
  expect(verifyPack(longer, head).first).toMatch(/^3 bytes behind the end of the archive/);
});

const verifyFiles = (files: ReadonlyMap<string, Uint8Array>, noted?: string) =>
  verifyContent({ names: [...files.keys()], read: (name) => files.get(name) as Uint8Array }, noted);

test('unpacked files are whole; one that is missing, added or changed is named', () => {
  const files = FILES;
  expect(verifyFiles(files, head).isWhole).toBe(true);
  for (const name of files.keys()) {
    const less = new Map([...files].filter(([one]) => one !== name));
    expect(verifyFiles(less, head).first, name).toMatch(new RegExp(`${name} is missing`));
    const other = new Map([...files].map(([one, bytes]) => [one, one === name ? changed(bytes) : bytes]));
    expect(verifyFiles(other, head).isWhole, name).toBe(false);
    expect(
      verifyFiles(other, head)
        .checks.flatMap(({ broken }) => broken)
        .join('\n'),
    ).toMatch(name === 'manifest.json' ? /manifest/ : new RegExp(name));
  }
  expect(verifyFiles(new Map([...files, ['shots/more.png', new Uint8Array(1)]]), head).first).toContain(
    'shots/more.png',
  );
  expect(verifyFiles(new Map([...files, ['more.exe', new Uint8Array(1)]]), head).first).toContain('more.exe was added');
});

function changed(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 1;
  return copy;
}
