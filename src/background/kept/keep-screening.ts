import type { TabScreening } from '../../messages/contract.ts';
import { addressMark, packScreening } from '../../messages/kept-screening.ts';
import { today } from '../lists.ts';
import { forgetKept, keepAnswer, presentEpoch } from './kept-answers.ts';
import { trimContexts } from './trim-contexts.ts';

/** The longest answer that is kept. */
const MOST_CHARACTERS = 250_000;

function packedWithin(answer: TabScreening): string | null {
  const packed = packScreening(answer);
  if (packed.length <= MOST_CHARACTERS) return packed;
  const trimmed = packScreening(trimContexts(answer));
  return trimmed.length <= MOST_CHARACTERS ? trimmed : null;
}

/**
 * Makes an answer for a tab and keeps it for the popup's first paint; one that is not finished is not kept, and takes
 * the place of none. `isLookedAt` tells whether the page was asked what could not be read.
 */
export async function keepScreening(
  tab: number,
  isLookedAt: boolean,
  make: () => Promise<TabScreening>,
): Promise<TabScreening> {
  const begun = presentEpoch();
  const answer = await make();
  // Results that are hidden may be shown again by the page alone: a switch is never painted from memory.
  if (answer.state === 'unread' || answer.results?.isFiltered) {
    void forgetKept(tab);
    return answer;
  }
  if (answer.state !== 'done') return answer;
  const packed = packedWithin(answer);
  if (packed === null) void forgetKept(tab);
  else void keepAnswer(tab, begun, { day: today(), mark: addressMark(answer.screening.page), isLookedAt, packed });
  return answer;
}
