import { entryOf, sortEntries } from '../../match/lookup/entries-of.ts';
import { type Lookup, type LookupEntry, lookupSteps } from '../../match/lookup/lookup.ts';
import { readSettings } from '../../settings/settings.ts';
import { inSlices } from '../generation/in-slices.ts';
import type { Lists } from '../lists.ts';

/** The look-up of the lists last asked for; it goes with them, and with the background. */
let made: { lists: Lists; off: string; lookup: Promise<Lookup> } | undefined;

/** All parties of the lists in use; those that are only on lists which are switched off are left out. */
async function makeLookup(lists: Lists, listsOff: readonly string[]): Promise<Lookup> {
  const shown = listsOff.length > 0 ? lists.basesWithout(listsOff) : null;
  const entries: LookupEntry[] = [];
  for await (const parties of lists.allParties()) {
    for (const { entity } of parties) {
      const isOff = shown && lists.judge.basisOf.get(entity.id) && !shown.get(entity.id);
      if (!isOff) entries.push(entryOf(entity));
    }
  }
  return inSlices(lookupSteps(sortEntries(entries)));
}

/** The look-up over all parties of the lists, made once of them. */
export async function bulkLookup(lists: Lists): Promise<Lookup> {
  const { listsOff } = await readSettings();
  const off = listsOff.join();
  if (made?.lists !== lists || made.off !== off) {
    const lookup = makeLookup(lists, listsOff);
    made = { lists, off, lookup };
    lookup.catch(() => {
      if (made?.lookup === lookup) made = undefined;
    });
  }
  return made.lookup;
}
