import { heldEditions, listedOn as listedOnDay } from '../../editions/listed-on.ts';
import type { ListsCalls } from '../../messages/lists-contract.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { ListChange } from '../../model/list-change.ts';
import type { ListedOn } from '../../model/listed-on.ts';
import type { ListsDatabase } from '../../store/lists-database.ts';
import { getLists } from '../lists.ts';

type ChangesQuery = Parameters<ListsCalls['list-changes']>[0];

/** Every difference kept, the newest edition's first, within an edition as it was written. */
async function readChanges(database: ListsDatabase): Promise<ListChange[]> {
  const changes = await database.getAll('changes');
  return changes.sort((a, b) => b.edition - a.edition);
}

/** A text for looking things up in others: case and accents do not count. */
const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Differences between editions, newest first: of one list or all, that name or cite what is looked for. */
export async function listChanges(
  database: ListsDatabase,
  { list, text, offset, count }: ChangesQuery,
): Promise<ReturnType<ListsCalls['list-changes']>> {
  const wanted = folded(text.trim());
  const isFound = ({ names, citations }: ListChange) =>
    wanted === '' || [...names, ...citations.map((one) => one.text)].some((one) => folded(one).includes(wanted));
  const found = (await readChanges(database)).filter((one) => (list === null || one.list === list) && isFound(one));
  return { total: found.length, changes: found.slice(offset, offset + count) };
}

/** Whether a party was on each list on a day, as far as the editions held tell. */
export async function partyListedOn(
  database: ListsDatabase,
  entity: string,
  day: IsoDate,
): Promise<readonly ListedOn[]> {
  const lists = await getLists();
  const [party] = await lists.parties([entity]);
  if (!party) return [];
  const { absences } = await lists.recordsFor([entity]);
  const held = heldEditions(lists.lists, await database.getAll('editions'));
  return listedOnDay(
    party,
    day,
    held,
    await readChanges(database),
    absences.filter((absence) => absence.entity === entity),
  );
}
