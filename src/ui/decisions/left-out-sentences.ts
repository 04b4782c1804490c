import type { LeftOut } from '../../model/decision.ts';
import { words } from '../../words/words.ts';

const companies = (leftOut: readonly LeftOut[]): number => new Set(leftOut.map(({ entity }) => entity)).size;

/** How many companies of a page are not shown, and why, a sentence a reason; of which some places are left out, last. */
export function leftOutSentences(leftOut: readonly LeftOut[]): string[] {
  const say = words().decisions.leftOut;
  const sentences: string[] = [];
  // A company that is left out for two reasons is told of with the first.
  const told = new Set<string>();
  for (const [why, sentence] of [
    ['decision', say.byDecision],
    ['list-off', say.byList],
    ['basis-off', say.byBasis],
  ] as const) {
    const whole = leftOut.filter((one) => one.why === why && !one.isInPart && !told.has(one.entity));
    const count = companies(whole);
    for (const { entity } of whole) told.add(entity);
    if (count > 0) sentences.push(sentence({ count }));
  }
  const inPart = companies(leftOut.filter(({ isInPart }) => isInPart));
  return inPart > 0 ? [...sentences, say.inPart({ count: inPart })] : sentences;
}
