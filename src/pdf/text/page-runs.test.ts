import { expect, test } from 'vitest';
import { runsOf } from './page-runs.ts';

test('a page is one run', () => {
  expect(runsOf('Cameras by Hikvision', 3)).toEqual([
    { where: 'pdf', page: 3, text: 'Cameras by Hikvision', own: { from: 0, to: 20 } },
  ]);
  expect(runsOf('', 3)).toEqual([]);
});

test('a very long page is cut into runs of at most 64 k whose own parts make up the whole, each with its neighbours’ edge', () => {
  const text = Array.from({ length: 30_000 }, (_, i) => `w${i} `).join('');
  const runs = runsOf(text, 1);
  expect(runs.length).toBe(Math.ceil(text.length / (63 * 1024)));
  expect(runs.map(({ text, own }) => text.slice(own.from, own.to)).join('')).toBe(text);
  for (const [index, { text: own }] of runs.entries()) {
    expect(own.length).toBeLessThanOrEqual(64 * 1024);
    const next = runs[index + 1]?.text.slice(0, 512);
    if (next) expect(own.endsWith(next)).toBe(true);
  }
});
