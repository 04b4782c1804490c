import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sampleContent } from '../../test/fixtures/sample-pack.ts';
import { Crc32 } from '../formats/crc32.ts';
import { buildPack } from './build-pack.ts';
import { refuseHostile } from './verify/refuse-hostile.ts';
import { verifyContent, verifyPack } from './verify-pack.ts';
import { readZip } from './zip/read-zip.ts';
import { localHeader, zipDirectory } from './zip/stored-zip.ts';

const { zip, head } = buildPack(sampleContent(2));
const FILES = new Map(readZip(zip).files.map(({ name, bytes }) => [name, bytes]));

/** An archive as ours are made, of any files. */
function archiveOf(files: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const entries = files.map(([name, bytes]) => {
    const crc = new Crc32();
    crc.add(bytes);
    return { name, bytes: bytes.length, crc: crc.value };
  });
  const parts = entries.flatMap((entry, index) => [localHeader(entry), files[index]?.[1] ?? new Uint8Array(0)]);
  return new Uint8Array(Buffer.concat([...parts, zipDirectory(entries)]));
}

const withFile = (name: string, text: string) => {
  const files = new Map(FILES).set(name, strToU8(text));
  return verifyContent({ names: [...files.keys()], read: (one) => files.get(one) as Uint8Array }, head);
};

test.each([
  '../../etc/passwd',
  '/etc/passwd',
  'shots/../../x.png',
  'C:\\x.png',
  'shots/.png',
  'a\u001b[2J',
  `${'x'.repeat(400)}`,
])('a file named %j is refused', (name) => {
  const { isWhole, first } = verifyPack(archiveOf([...FILES, [name, new Uint8Array(3)]]), head);
  expect(isWhole).toBe(false);
  expect(first).toMatch(/^file \d+ in the archive: it is named ".*", which no file of a pack is|of the archive/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may reach a terminal
  expect(first).not.toMatch(/[\u0000-\u001f]/);
});

test('an archive without a file is no whole pack, with a head and without', () => {
  const empty = archiveOf([]);
  expect(empty.length).toBe(22);
  expect(verifyPack(empty)).toMatchObject({ isWhole: false, head: null, first: 'the archive holds no file' });
  const { isWhole, checks } = verifyPack(empty, head);
  expect(isWhole).toBe(false);
  expect(checks.filter(({ broken }) => broken.length > 0).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['archive', 'manifest', 'records', 'head']),
  );
});

test('what the verifier refuses is not given out as a pack', () => {
  let nested: unknown = 'tag';
  for (let depth = 0; depth < 70; depth++) nested = [nested];
  const content = sampleContent(1);
  const [page] = content.pages;
  const pages = [{ ...(page as NonNullable<typeof page>), tags: [nested as string] }];
  expect(() => buildPack({ ...content, pages })).toThrow('pages.json is nested too deep');
  expect(() => refuseHostile('records.json', new Uint8Array(200_000_001))).toThrow('records.json is too large');
});

test('no key of a manifest paints a verdict', () => {
  const manifest = new TextDecoder().decode(FILES.get('manifest.json'));
  const painted = `\u001b[2J\u001b[31mok\r\nWhole\u202e`;
  const key = JSON.stringify(painted).slice(1, -1);
  const { isWhole, checks, first } = withFile('manifest.json', manifest.replace('"files"', `"${key}": 1, "files"`));
  expect(isWhole).toBe(false);
  const said = [first, ...checks.flatMap(({ broken }) => broken)].join('');
  expect(said).toContain('[2J [31mok Whole');
  expect(said).not.toMatch(/\p{C}/u);
});

test('a name that stands twice is refused', () => {
  const index = FILES.get('index.html') as Uint8Array;
  const [, ...rest] = FILES;
  expect(verifyPack(archiveOf([['index.html', index], ['index.html', strToU8('<p>other')], ...rest]), head).first).toBe(
    'index.html stands twice in the archive',
  );
});

test('files in another order are refused', () => {
  expect(verifyPack(archiveOf([...FILES].reverse()), head).first).toMatch(/does not stand where it should/);
});

test('a bomb is not unpacked: what is compressed is refused, with what to do', () => {
  const bomb = zipSync({ 'records.json': [new Uint8Array(50_000_000), { level: 9 }] });
  expect(bomb.length).toBeLessThan(100_000);
  expect(verifyPack(bomb).first).toMatch(/^records\.json is compressed, and nothing in a pack is\. If another program/);
  const repacked = zipSync(Object.fromEntries(FILES), { level: 0, mtime: new Date(2026, 1, 1) });
  expect(verifyPack(repacked, head).first).toMatch(/unpack it into a folder and verify the folder/);
});

test('sizes that are not true cost nothing', () => {
  const lie = archiveOf([['records.json', strToU8('[]')]]);
  const view = new DataView(lie.buffer);
  view.setUint32(18, 0xffffffff, true);
  view.setUint32(22, 0xffffffff, true);
  expect(verifyPack(lie).isWhole).toBe(false);
  view.setUint16(lie.length - 12, 0xffff, true);
  expect(verifyPack(lie).first).toMatch(/records\.json: the archive is cut off in it/);
});

test.each<[string, string, RegExp]>([
  ['is nested without end', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`, /records\.json is nested too deep/],
  ['holds too many values', `[${'0,'.repeat(11_000_000)}0]`, /records\.json holds more values than a pack can/],
  ['is no JSON', '[{', /records\.json cannot be read/],
  ['is something else', '{"a":1}', /records\.json is not what it should be/],
  ['is written otherwise', '[]', /records\.json is not written as Listlight writes it/],
])('a file of records that %s is refused', (_, text, words) => {
  expect(withFile('records.json', text).first).toMatch(words);
});

test('a key named __proto__ or twice changes nothing but the verdict', () => {
  const text = Buffer.from(FILES.get('records.json') as Uint8Array).toString('utf8');
  const proto = text.replace('"number": 1,', '"number": 1,\n  "__proto__": {\n   "polluted": 1\n  },');
  expect(withFile('records.json', proto).first).toMatch(/^record 1 \(/);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  const twice = text.replace('"number": 1,', '"number": 9,\n  "number": 1,');
  expect(withFile('records.json', twice).first).toMatch(/records\.json is not written as Listlight writes it/);
});

test('a manifest that names other files, or one twice, is refused', () => {
  const text = Buffer.from(FILES.get('manifest.json') as Uint8Array).toString('utf8');
  const broken = (changed: string) =>
    withFile('manifest.json', changed)
      .checks.flatMap((check) => check.broken)
      .join('\n');
  expect(broken(text.replace('"name": "index.html"', '"name": "../x"'))).toMatch(/\.\.\/x stands in the manifest/);
  expect(broken(text.replace('"name": "index.html"', '"name": "pages.json"'))).toMatch(/pages\.json stands twice/);
  expect(broken(text.replace('"format":', '"extra": 1,\n "format":'))).toMatch(
    /manifest\.json is not what it should be/,
  );
});

test('of whatever bytes, also of ones that begin like a pack, there is a verdict', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(zip.length), fc.nat(zip.length), (bytes, from, to) => {
      expect(verifyPack(bytes).isWhole).toBe(false);
      const mixed = new Uint8Array(Buffer.concat([zip.subarray(0, from), bytes, zip.subarray(to)]));
      const isSame = Buffer.compare(mixed, zip) === 0;
      expect(verifyPack(mixed).isWhole).toBe(isSame);
    }),
    { numRuns: 200 },
  );
});
