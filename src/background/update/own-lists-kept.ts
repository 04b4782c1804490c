import { isOwnList } from '../../editions/join/supplied-list.ts';
import type { Edition } from '../../model/edition.ts';
import type { SourceEntry } from '../../model/source-entry.ts';
import { type DeskDatabase, openDesk } from '../../store/desk-database.ts';
import { readEntries } from '../../store/editions/entries.ts';
import { nextNumber } from '../../store/editions/numbers.ts';
import { inTransaction } from '../../store/editions/transaction.ts';
import type { ListsDatabase } from '../../store/lists-database.ts';
import { dropOwnList, keepOwnList, readOwnEntries, readOwnLists } from '../../store/own-lists.ts';

async function withDesk(work: (desk: DeskDatabase) => Promise<void>): Promise<void> {
  const { state, database } = await openDesk();
  if (state !== 'open') return database?.close();
  try {
    await work(database);
  } finally {
    database.close();
  }
}

const ownOnes = async (database: ListsDatabase): Promise<Edition[]> =>
  (await database.getAll('editions')).filter(({ source, state }) => state === 'current' && isOwnList(source));

/** Keeps every own list in use among the user's own data, where nothing of ours deletes it. */
export function keepOwnLists(database: ListsDatabase): Promise<void> {
  return withDesk(async (desk) => {
    const kept = await readOwnLists(desk);
    for (const edition of await ownOnes(database)) {
      const before = kept.find(({ id }) => id === edition.source)?.edition;
      // Numbers begin anew with the lists database: the content tells whether it is the same.
      if (before?.number === edition.number && before.contentSha256 === edition.contentSha256) continue;
      const blocks: (readonly SourceEntry[])[] = [];
      for await (const block of readEntries(database, edition.number)) blocks.push(block);
      await keepOwnList(desk, edition, blocks);
    }
  });
}

/** Forgets an own list before it is removed: one that came back by itself would be worse than one read again. */
export function forgetOwnList(list: string): Promise<void> {
  return withDesk((desk) => dropOwnList(desk, list));
}

/** Puts own lists back that the lists database has lost; answers how many. They are not joined yet. */
export async function restoreOwnLists(database: ListsDatabase): Promise<number> {
  let restored = 0;
  await withDesk(async (desk) => {
    const there = new Set((await ownOnes(database)).map(({ source }) => source));
    for (const { id, edition } of await readOwnLists(desk)) {
      if (there.has(id)) continue;
      const blocks = await readOwnEntries(desk, id);
      // All in one: an edition without its entries would be joined without them, and collected as left over.
      const again = await inTransaction(database, ['numbers', 'editions', 'entries'], async (transaction) => {
        const number = await nextNumber(transaction, 'edition');
        const whole: Edition = { ...edition, number, state: 'current' };
        await transaction.objectStore('editions').put(whole, number);
        for (const [at, block] of blocks.entries()) await transaction.objectStore('entries').put(block, [number, at]);
        return whole;
      });
      await keepOwnList(desk, again, blocks);
      restored += 1;
    }
  });
  return restored;
}
