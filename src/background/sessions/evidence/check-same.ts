import type { readPage } from '../observe-tab.ts';

/** A page as it was read for evidence. */
export type Read = Awaited<ReturnType<typeof readPage>>;

/** Said where pictures and text would be of two pages. */
export const WAS_LEFT = 'the page was left while its picture was taken';

/**
 * Checks that what was read after the pictures is the page of before, and names all that it named then: otherwise the
 * pictures show what the record does not tell. What came in addition, as a page is scrolled, is no harm.
 *
 * @throws where it is another page, or one that changed
 */
export function checkSame(before: Read, after: Read): void {
  if (before.startedAt !== after.startedAt) throw new Error(WAS_LEFT);
  const namesOf = ({ answer }: Read) => answer.screening.hits.map(({ entity, basis }) => `${entity} ${basis}`);
  const now = new Set(namesOf(after));
  if (!namesOf(before).every((name) => now.has(name))) {
    throw new Error('the page changed while its picture was taken');
  }
}
