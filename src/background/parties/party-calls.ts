import type { Handlers } from '../../messages/call.ts';
import type { ListsCalls } from '../../messages/lists-contract.ts';
import { checkEntityId, checkEntryPlace, checkPartyQuery } from '../check-lists-message.ts';
import { type Lists, readEntryOf, today, withLists } from '../lists.ts';
import { PartyDirectory } from './party-directory.ts';

/** One directory, of the lists it was made of; it goes with them, and with the background. */
let made: { lists: Lists; day: string; directory: Promise<PartyDirectory> } | undefined;

function directoryOf(lists: Lists): Promise<PartyDirectory> {
  const day = today();
  if (made?.lists !== lists || made.day !== day) {
    const directory = PartyDirectory.of(lists.allParties(), day);
    made = { lists, day, directory };
    directory.catch(() => {
      if (made?.directory === directory) made = undefined;
    });
  }
  return made.directory;
}

/** The calls of the lists page about parties. */
export const partyCalls: Pick<Handlers<ListsCalls, null>, 'find-parties' | 'party' | 'record-of'> = {
  'find-parties': (_from, query) => {
    const asked = checkPartyQuery(query);
    return withLists(async (lists) => (await directoryOf(lists)).find(asked));
  },
  party: (_from, id) => {
    const asked = checkEntityId(id);
    return withLists(async (lists) => (await lists.parties([asked]))[0] ?? null);
  },
  'record-of': async (_from, from) => (await readEntryOf(checkEntryPlace(from)))?.record ?? null,
};
