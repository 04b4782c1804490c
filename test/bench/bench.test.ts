import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measure } from './measure.ts';
import { tokenTrie } from './other-designs/token-trie.ts';
import { ours } from './our-finder.ts';
import { ourLookup } from './our-lookup.ts';
import { SUBJECTS } from './subjects.ts';
import { foldName, foldText } from './texts/fold-text.ts';
import { PLANTED_FORMS } from './texts/forms.ts';
import { countFound, countFoundFolded, missed } from './texts/found.ts';
import { makeText } from './texts/make-text.ts';
import { largestSet, smallerSet } from './texts/name-sets.ts';

const NOWHERE = join(tmpdir(), 'no-such-folder');
const largest = largestSet(3_000, NOWHERE);
const names = smallerSet(100, largest);
const { text, planted } = makeText('mixed', 10_000, names, 1, 200);

describe('what the bench measures with', () => {
  it('makes the same names and texts every time', () => {
    expect(largestSet(3_000, NOWHERE)).toEqual(largest);
    expect(makeText('mixed', 10_000, names, 1, 200)).toEqual({ text, planted });
    expect(makeText('mixed', 10_000, names, 2, 200).text).not.toBe(text);
    expect(largest).toMatchObject({ made: 3_000 - largest.real, names: { length: 3_000 } });
  });

  it('plants every form', () => {
    expect(new Set(planted.map(({ form }) => form))).toEqual(new Set(Object.keys(PLANTED_FORMS)));
  });

  it.each(['latin', 'mixed'] as const)('is found whole by our finders in %s text', (kind) => {
    const sample = makeText(kind, 100_000, names, 3, 150);
    for (const { build } of [ours, tokenTrie]) {
      const places = build(names).places(sample.text);
      expect(missed(sample.text, sample.planted, places)).toEqual([]);
    }
  });

  it('is found whole by complete peers once it is folded for them', () => {
    const folded = foldText(text);
    const found = SUBJECTS.filter(({ reads }) => reads === 'folded').map(({ id, build }) => {
      const places = build(names.map(foldName)).places(folded.text);
      return [id, countFoundFolded(text, folded, planted, places)] as const;
    });
    expect(found.find(([id]) => id === 'ahocorasick')?.[1]).toBe(planted.length);
    expect(Math.min(...found.map(([, count]) => count))).toBeGreaterThan(0);
  });

  it('misses what is not there', () => {
    expect(countFound(text, planted, [])).toBe(0);
    expect(countFound(text, planted, [{ start: 0, end: text.length }])).toBe(0);
  });

  it('gives a figure and its spread', () => {
    const { run } = ours.build(names);
    const { multiple, runs } = measure(text, () => run(text), 1);
    expect(runs).toBeGreaterThan(0);
    expect(multiple.min).toBeLessThanOrEqual(multiple.median);
    expect(multiple.max).toBeGreaterThanOrEqual(multiple.median);
  });

  it('looks names up', () => {
    expect(ourLookup.build(names)('Hangzhou Hikvision Digital Technology')[0]).toMatch(/Hikvision Digital/);
  });
});
