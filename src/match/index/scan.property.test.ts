import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../at-once.ts';
import { tokenise } from '../tokens.ts';
import { confirm } from './confirm.ts';
import { IndexRows } from './index-rows.ts';
import { loadIndex, type NameIndex } from './name-index.ts';
import { readSpan } from './read-span.ts';
import { LONGEST, scan } from './scan.ts';
import { writeSteps } from './write-index.ts';

function writeIndex(all: readonly { keys: readonly string[]; payload: number }[], names: number): ArrayBuffer {
  const rows = new IndexRows();
  for (const { keys, payload } of all) rows.add(keys, payload);
  return atOnce(writeSteps(rows, names));
}

const NAMES = [
  'Hangzhou Hikvision Digital Technology',
  'Hikvision',
  'Hik Vision',
  'Digital Technology',
  '海康威视',
  '杭州海康威视数字技术',
  '海康',
  '하이크비전',
  'ハイクビジョン',
  'ガンマ',
  'хиквижн',
  'هيكفيجن',
  'Straßenbau Łódź',
  'Z T E',
  'a a a',
  'ประเทศไทย',
  '㈱ダーファ',
];
const rows = NAMES.map((name, payload) => ({ keys: tokenise(name).keys, payload }));
const index = loadIndex(writeIndex(rows, NAMES.length)) as NameIndex;
const byWords = new Set(rows.map(({ keys }) => keys.join(' ')));

/** What the finder must find, said without hashes: every run of tokens that is a name's. */
function spansByWords(text: string): string[] {
  const { keys, starts, ends } = tokenise(text);
  return keys.flatMap((_, first) =>
    keys.slice(first, first + 12).flatMap((_, more) => {
      const last = first + more;
      if (!byWords.has(keys.slice(first, last + 1).join(' '))) return [];
      if (readSpan(text, starts[first] as number, ends[last] as number).isTorn) return [];
      return [`${starts[first]}-${ends[last]}`];
    }),
  );
}

const spansByScan = (text: string) =>
  scan(index, text)
    .filter((candidate) => confirm(index, text, candidate))
    .map(({ start, end }) => `${start}-${end}`);

const disguise = fc.constantFrom<(name: string) => string>(
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.normalize('NFD'),
  (name) => [...name].join('\u00ad'),
  (name) => [...name].join('\u200b'),
  (name) => name.replaceAll(' ', '\u00a0\n '),
  (name) => name.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (name) => name.slice(0, -1),
);
const text = fc
  .array(
    fc.oneof(
      fc.tuple(fc.constantFrom(...NAMES), disguise).map(([name, change]) => change(name)),
      fc.constantFrom(
        ' ',
        '',
        '-',
        '™',
        '😀',
        '㌔',
        'ﬁ',
        '\u0301',
        '\u3099',
        'ｶﾞ',
        '\ud835',
        'ß',
        '\u1100\u1161',
        'a',
        'Z.T.E.',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('scan', () => {
  it('finds exactly the runs of tokens that are names, at their places', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(spansByScan(one).sort()).toEqual(spansByWords(one).sort());
      }),
      { numRuns: 3000 },
    );
  });

  it('finds the same whatever stands before and after, bounds aside', () => {
    fc.assert(
      fc.property(text, text, text, (before, one, after) => {
        const shift = before.length + 1;
        const alone = spansByScan(one).map((span) =>
          span
            .split('-')
            .map((at) => Number(at) + shift)
            .join('-'),
        );
        expect(spansByScan(`${before}\n${one}\n${after}`)).toEqual(expect.arrayContaining(alone));
      }),
      { numRuns: 1000 },
    );
  });

  it('follows no more sequences at once than a name is long', () => {
    const repeats = loadIndex(
      writeIndex([{ keys: Array.from({ length: LONGEST }, () => 'a'), payload: 0 }], 1),
    ) as NameIndex;
    expect(scan(repeats, 'a '.repeat(LONGEST)).length).toBe(1);
    expect(scan(repeats, 'a '.repeat(10_000)).length).toBeGreaterThan(9_900);
  });
});
