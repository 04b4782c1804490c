import type { FrameMention } from '../model/mention.ts';
import type { Records } from '../model/records.ts';
import type { Screening } from '../model/screening.ts';
import { screenPage } from './screen-page.ts';
import type { StatusBook } from './status.ts';

/**
 * The screening of a page that holds one mention and nothing else: what may be said beside the name, in the same
 * words as in the screening of the whole page.
 */
export function screenMention(
  mention: Omit<FrameMention, 'id'>,
  records: Records,
  book: StatusBook,
  day: string,
): Pick<Screening, 'hits' | 'contradictions'> {
  const report = {
    startedAt: 0,
    title: '',
    textRuns: 1,
    characters: mention.text.length,
    mentions: [{ ...mention, id: 0 }],
    moreMentions: 0,
    unreadable: [],
    isDone: true,
  };
  const { screening } = screenPage({ page: '', scannedAt: '', frames: [{ frame: 0, report }] }, records, book, day);
  return { hits: screening.hits, contradictions: screening.contradictions };
}
