import { describe, expect, it } from 'vitest';
import { compareParties } from '../../src/match/lookup/lookup.ts';
import { nameParts } from '../../src/match/lookup/name-parts.ts';
import { LIKELY_SAME } from '../../src/match/lookup/score-names.ts';
import { BASELINES } from './lookup-baselines.ts';
import { developmentPairs, hasListFiles } from './lookup-development-pairs.ts';
import { figuresOf } from './lookup-figures.ts';
import { LATER_PAIRS, WRITTEN_PAIRS } from './lookup-pairs.ts';

type Pair = { a: string; b: string; isSame: boolean };

function score(a: string, b: string): number {
  return compareParties({ parts: nameParts(a) }, { parts: nameParts(b) }, () => 1).score;
}

function measure(pairs: readonly Pair[], by: (a: string, b: string) => number) {
  return figuresOf(pairs.map(({ a, b, isSame }) => ({ score: by(a, b), isSame })));
}

function atBound(pairs: readonly Pair[]): { precision: number; recall: number } {
  const found = pairs.filter(({ a, b }) => score(a, b) >= LIKELY_SAME);
  const right = found.filter(({ isSame }) => isSame).length;
  return { precision: right / found.length, recall: right / pairs.filter(({ isSame }) => isSame).length };
}

/** Every plain string measure is far behind on the same pairs. */
function expectAhead(pairs: readonly Pair[], by: number): void {
  const { f1 } = measure(pairs, score);
  for (const [name, baseline] of Object.entries(BASELINES)) {
    expect(f1 - measure(pairs, baseline).f1, name).toBeGreaterThan(by);
  }
}

const written = [...WRITTEN_PAIRS, ...LATER_PAIRS].map(({ query, listed, isSame }) => ({
  a: query,
  b: listed,
  isSame,
}));
// Every second of the first set took part in fitting.
const unseen = written.filter((_, at) => at % 2 === 1 || at >= WRITTEN_PAIRS.length);

describe('pairs written by hand', () => {
  it('are told apart', () => {
    expect(unseen.length).toBeGreaterThan(250);
    const { f1, recallAt95 } = measure(unseen, score);
    expect(f1).toBeGreaterThan(0.92);
    expect(recallAt95).toBeGreaterThan(0.85);
    const { precision, recall } = atBound(unseen);
    expect(precision).toBeGreaterThan(0.92);
    expect(recall).toBeGreaterThan(0.88);
    expectAhead(unseen, 0.15);
  });
});

describe.skipIf(!hasListFiles)('names and aliases of public lists', () => {
  it('are told apart where held out from fitting', () => {
    const held = developmentPairs().filter(({ isHeldOut }) => isHeldOut);
    expect(held.length).toBeGreaterThan(8_000);
    const { f1, recallAt95 } = measure(held, score);
    expect(f1).toBeGreaterThan(0.73);
    expect(recallAt95).toBeGreaterThan(0.44);
    expect(atBound(held).precision).toBeGreaterThan(0.84);
    expectAhead(held, 0.15);
  }, 240_000);
});
