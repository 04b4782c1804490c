import type { WatchItem } from '../../model/watch.ts';
import { isKept, type Kept, withoutGone } from '../../screening/watch/without-gone.ts';
import { sessionIds, tableIds } from '../../store/watch/saved-things.ts';
import { withOwnData } from '../decisions/kept-decisions.ts';
import { changeReports } from './watch-state.ts';

async function readKept(): Promise<Kept> {
  const [sessions, tables] = await withOwnData((desk) => Promise.all([sessionIds(desk), tableIds(desk)]));
  return { sessions, tables };
}

/** Of items found in a look, those of what is kept still. */
export async function stillKept(items: readonly WatchItem[]): Promise<WatchItem[]> {
  const kept = await readKept();
  return items.filter((item) => isKept(item, kept));
}

/** To be called after a spot check or a table was deleted: its titles and addresses go from the reports too. */
export async function forgetGone(): Promise<void> {
  const kept = await readKept();
  await changeReports((reports) => withoutGone(reports, kept));
}
