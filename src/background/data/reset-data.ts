import { isOwnList } from '../../editions/join/supplied-list.ts';
import { resetSettings } from '../../settings/settings.ts';
import { dropDecisions } from '../../store/decisions/decisions.ts';
import { dropDeskWork } from '../../store/desk-database.ts';
import { dropEdition } from '../../store/editions/stage-edition.ts';
import { dropOwnLists } from '../../store/own-lists.ts';
import { decisionsChanged, withOwnData } from '../decisions/kept-decisions.ts';
import { sessionChanged } from '../sessions/session-calls.ts';
import { begun, updater, withDatabase } from '../update/lists-work.ts';
import { rebuildJob } from '../update/new-jobs.ts';
import { forgetOwnList } from '../update/own-lists-kept.ts';
import { forgetWatch } from '../watch/watch-state.ts';
import { lookAtSaved } from '../watch/watch-work.ts';

/** Removes every own list, those in use and those that were, from the lists as they are used. */
async function removeOwnEditions(): Promise<void> {
  const own = await withDatabase(async (database) =>
    (await database.getAll('editions')).filter(({ source }) => isOwnList(source)),
  );
  for (const edition of own) {
    if (edition.state !== 'current') await withDatabase((database) => dropEdition(database, edition.number));
    else {
      // The end of the job before this has kept all that are still in use.
      await forgetOwnList(edition.source);
      await updater.start(rebuildJob({ removes: edition }, begun()));
      await updater.resume();
    }
  }
  const left = await withDatabase((database) => database.getAll('editions'));
  if (left.some(({ source }) => isOwnList(source))) throw new Error('an own list could not be removed');
}

/** Forgets what the user has set, or everything of the user's own: settings, decisions, own lists and what was done on the desk. */
export async function resetData(what: 'settings' | 'everything'): Promise<void> {
  if (what === 'everything') {
    // What is under way may bring an own list: it comes to its end first.
    await updater.resume();
    await withOwnData(dropDecisions);
    await withOwnData(dropDeskWork);
    await sessionChanged();
    // A look that is under way ends first; with nothing kept, at once.
    await lookAtSaved();
    await forgetWatch();
    decisionsChanged();
    await removeOwnEditions();
    await withOwnData(dropOwnLists);
  }
  await resetSettings();
}
