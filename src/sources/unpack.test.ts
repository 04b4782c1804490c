import { randomBytes } from 'node:crypto';
import { crc32, gzipSync as nodeGzip } from 'node:zlib';
import fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { allBytes, inChunks, refusal } from '../../test/sources/edition-reading.ts';
import { Crc32 } from '../formats/crc32.ts';
import { unpack } from './unpack.ts';

const MOST = 1_000_000;
const out = (bytes: Uint8Array, size?: number, mostBytes = MOST) =>
  allBytes(unpack(inChunks(bytes, size), { mostBytes }));
const text = async (bytes: Uint8Array, size?: number) => new TextDecoder().decode(await out(bytes, size));

const LIST = strToU8(
  `source,name\n${Array.from({ length: 40 }, (_, row) => `"EL","Company ${row * 7919}"\n`).join('')}`,
);
const words = new TextDecoder().decode(LIST);
const gzip = gzipSync(LIST, { mtime: 0 });
const zip = zipSync(
  { '__MACOSX/._list.csv': strToU8('x'), 'folder/list.csv': LIST, 'read me.pdf': strToU8('y') },
  { mtime: '1980-01-02' },
);

describe('what is packed', () => {
  it.each([
    ['plain', LIST],
    ['gzip', gzip],
    ['gzip by zlib, with a file name', Uint8Array.from(nodeGzip(LIST))],
    ['zip', zip],
    ['zip, stored', zipSync({ 'list.csv': [LIST, { level: 0 }] })],
  ])('comes out as it went in: %s', async (_what, bytes) => {
    for (const size of [1, 3, 1000, 100_000]) expect(await text(bytes, size)).toBe(words);
  });

  it('nothing comes out of nothing', async () => expect(await out(new Uint8Array(0))).toHaveLength(0));

  it('sums like zlib', () =>
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const sum = new Crc32();
        sum.add(bytes.subarray(0, 3));
        sum.add(bytes.subarray(3));
        expect(sum.value).toBe(crc32(bytes));
      }),
    ));
});

describe('what is refused', () => {
  it('gzip and zip cut at every byte', async () => {
    for (const packed of [gzip, zip]) {
      for (let length = 4; length < packed.length; length++) {
        expect(['CUT_OFF', 'BAD_ENCODING']).toContain(await refusal(() => out(packed.subarray(0, length))));
      }
    }
  });

  it('gzip and zip with any one byte of content or sum changed, unless what comes out is the same', async () => {
    for (const packed of [gzip, zip]) {
      for (let at = 0; at < packed.length; at++) {
        const changed = Uint8Array.from(packed);
        changed[at] = (changed[at] ?? 0) ^ 0x10;
        const result = await text(changed).catch((error) => error.code);
        // Time, system, name of a file that is not the list: nothing that the list depends on. A changed sign in front is no archive.
        if (result !== words && at >= 4)
          expect(['CUT_OFF', 'BAD_ENCODING', 'UNKNOWN_FORMAT', 'TOO_LARGE']).toContain(result);
      }
    }
  });

  it.each([
    ['bytes behind a gzip', new Uint8Array([...gzip, 1, 2, 3])],
    ['many bytes behind a gzip', new Uint8Array([...gzip, ...new Uint8Array(50)])],
    ['two gzips in one', new Uint8Array([...gzip, ...gzip])],
    ['a gzip with a wrong sum', gzip.map((byte, at) => (at === gzip.length - 8 ? byte ^ 1 : byte))],
    ['a gzip with a wrong length', gzip.map((byte, at) => (at === gzip.length - 1 ? byte ^ 1 : byte))],
    ['a gzip without its trailer', gzip.subarray(0, gzip.length - 8)],
  ])('%s', async (_what, bytes) => {
    for (const size of [1, 7, 100_000]) expect(await refusal(() => out(bytes, size))).toBe('BAD_ENCODING');
  });

  it.each([
    ['no list in it', zipSync({ 'a.pdf': LIST }), 'UNKNOWN_FORMAT'],
    ['two that could be it', zipSync({ 'a.csv': LIST, 'b.csv': LIST }), 'UNKNOWN_FORMAT'],
    ['nothing in it', zipSync({}), 'UNKNOWN_FORMAT'],
    ['bytes behind it', new Uint8Array([...zip, 1]), 'CUT_OFF'],
  ])('a zip with %s', async (_what, bytes, code) => expect(await refusal(() => out(bytes))).toBe(code));

  it('more bytes than the source ever has, plain, packed and unpacked', async () => {
    const many = new Uint8Array(MOST + 1);
    for (const bytes of [many, gzipSync(many), zipSync({ 'a.csv': many }), gzipSync(randomBytes(MOST + 10_000))]) {
      expect(await refusal(() => out(bytes))).toBe('TOO_LARGE');
    }
  });

  it('a bomb, before more than a thousand kilobytes beyond the cap came out', async () => {
    const bomb = nodeGzip(new Uint8Array(100_000_000));
    let bytes = 0;
    const code = await refusal(async () => {
      for await (const chunk of unpack(inChunks(bomb), { mostBytes: MOST })) bytes += chunk.length;
    });
    expect(code).toBe('TOO_LARGE');
    expect(bytes).toBeLessThanOrEqual(MOST);
  });

  it('a zip that says it is smaller than it is', async () => {
    const lying = zipSync({ 'a.csv': [new Uint8Array(2 * MOST), { level: 9 }] });
    const view = new DataView(lying.buffer, lying.byteOffset, lying.byteLength);
    const directory = lying.length - 22 - 46 - 'a.csv'.length;
    view.setUint32(directory + 24, 10, true);
    expect(await refusal(() => out(lying))).toBe('TOO_LARGE');
  });

  it('random bytes that start like an archive, quickly and with nothing else thrown', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom([0x1f, 0x8b, 8, 0], [0x50, 0x4b, 3, 4]),
        fc.uint8Array({ maxLength: 300 }),
        async (start, rest) => {
          const code = await refusal(() => out(new Uint8Array([...start, ...rest]), 11));
          expect(['CUT_OFF', 'BAD_ENCODING', 'UNKNOWN_FORMAT', 'TOO_LARGE']).toContain(code);
        },
      ),
    ));
});
