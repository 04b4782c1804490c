import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inChunks, refusal } from '../../test/sources/edition-reading.ts';
import { decodeText } from './decode-text.ts';

async function decoded(bytes: Uint8Array | string, size?: number): Promise<string> {
  let text = '';
  for await (const piece of decodeText(inChunks(bytes, size))) text += piece;
  return text;
}

describe('text of a list', () => {
  it('keeps every character, however the bytes are divided', () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => !/[\0]|^\uFEFF/.test(text)),
        fc.integer({ min: 1, max: 9 }),
        async (text, size) => {
          expect(await decoded(text, size)).toBe(text);
        },
      ),
    ));

  it('takes one byte order mark off the start and no other', async () => {
    for (const size of [1, 2, 3, 4, 100]) {
      expect(await decoded('\uFEFFa\uFEFFb\u2028\r\n', size)).toBe('a\uFEFFb\u2028\r\n');
      expect(await refusal(() => decoded('\uFEFF\uFEFFa', size))).toBe('BAD_ENCODING');
    }
  });

  it.each([
    ['Latin-1', [0x43, 0x6f, 0x2e, 0x96, 0x20]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
    ['an overlong form', [0xc0, 0xaf]],
    ['NUL', [0x61, 0x00, 0x62]],
    ['UTF-16, little end first', [0xff, 0xfe, 0x61, 0x00]],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x61]],
  ])('refuses %s', async (_what, bytes) => {
    for (const size of [1, 2, 100]) {
      expect(await refusal(() => decoded(Uint8Array.from(bytes), size))).toBe('BAD_ENCODING');
    }
  });

  it('tells an end within a character as a cut', async () => {
    const bytes = new TextEncoder().encode('海康');
    for (const length of [1, 2, 4, 5]) expect(await refusal(() => decoded(bytes.subarray(0, length)))).toBe('CUT_OFF');
  });

  it('gives large chunks in small pieces', async () => {
    const lengths: number[] = [];
    const bytes = new Uint8Array(1_000_000).fill(0x61);
    for await (const piece of decodeText(inChunks(bytes, bytes.length))) lengths.push(piece.length);
    expect(Math.max(...lengths)).toBe(65_536);
  });
});
