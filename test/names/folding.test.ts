import { describe, expect, it } from 'vitest';
import { compile, find } from '../../src/match/matcher.ts';
import { FOLDING_CASES } from './folding-cases.ts';

describe('one name, as texts write its letters', () => {
  it.each(FOLDING_CASES.map((one) => [one.text, one.why, one] as const))('%s (%s)', (text, _, { name, want }) => {
    const matcher = compile([{ entity: 'one', text: name, kind: 'primary' }]);
    const [first] = find(matcher, text);
    expect(first ? text.slice(first.start, first.end) : null).toBe(want);
  });
});
