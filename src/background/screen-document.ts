import type { DocumentReport, TabScreening } from '../messages/contract.ts';
import { listAges } from '../model/list-age.ts';
import { NOTHING_LOOKED_AT } from '../screening/unreadable.ts';
import { today, withLists } from './lists.ts';
import { meaningsOf, screenWith } from './screen-tab.ts';

/** The screening of a document by what its reader reports. Nothing of it is kept. */
export function screenDocument({ address, readAt, report }: DocumentReport): Promise<TabScreening> {
  return withLists(async (lists) => {
    const told = { page: address, scannedAt: readAt, frames: [{ frame: 0, report }], ...NOTHING_LOOKED_AT };
    const shown = await screenWith(lists, told);
    return {
      state: report.isDone ? 'done' : 'reading',
      ...shown,
      places: [],
      meanings: meaningsOf(lists),
      ages: listAges(lists.lists, today()),
      listsProblem: lists.problem,
    };
  });
}
