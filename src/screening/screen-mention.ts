import type { FrameMention } from '../model/mention.ts';
import type { Records } from '../model/records.ts';
import type { Screening } from '../model/screening.ts';
import { type PlacedScreening, screenPage } from './screen-page.ts';
import type { StatusBook } from './status.ts';
import { NOTHING_LOOKED_AT } from './unreadable.ts';

/**
 * What may be said beside one mention, in the same words as in the screening of the whole page, of which it says
 * nothing else.
 */
export function screenMention(
  mention: Omit<FrameMention, 'id'>,
  records: Records,
  book: StatusBook,
  day: string,
): Pick<Screening, 'hits' | 'contradictions'> & Pick<PlacedScreening, 'grounds'> {
  const report = {
    startedAt: 0,
    title: '',
    textRuns: 1,
    characters: mention.text.length,
    mentions: [{ ...mention, id: 0 }],
    moreMentions: 0,
    uncheckedRuns: 0,
    garbledCharacters: 0,
    isDone: true,
  };
  const reports = {
    page: '',
    scannedAt: '',
    frames: [{ frame: 0, report }],
    ...NOTHING_LOOKED_AT,
    isPart: true as const,
  };
  const { screening, grounds } = screenPage(reports, records, book, day);
  return { hits: screening.hits, contradictions: screening.contradictions, grounds };
}
