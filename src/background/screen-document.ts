import type { DocumentReport, TabScreening } from '../messages/contract.ts';
import { screenPage } from '../screening/screen-page.ts';
import { NOTHING_LOOKED_AT } from '../screening/unreadable.ts';
import { getLists, today } from './lists.ts';
import { meaningsOf } from './screen-tab.ts';

/** The screening of a document by what its reader reports. Nothing of it is kept. */
export async function screenDocument({ address, readAt, report }: DocumentReport): Promise<TabScreening> {
  const { records, book, problem } = await getLists();
  const { screening } = screenPage(
    { page: address, scannedAt: readAt, frames: [{ frame: 0, report }], ...NOTHING_LOOKED_AT },
    records,
    book,
    today(),
  );
  return {
    state: report.isDone ? 'done' : 'reading',
    screening,
    places: [],
    meanings: meaningsOf(records),
    listsProblem: problem,
  };
}
