import { isOwnList } from '../../editions/join/supplied-list.ts';
import type { Handlers } from '../../messages/call.ts';
import type { ListsCalls, ListsState } from '../../messages/lists-contract.ts';
import type { Edition, EditionState } from '../../model/edition.ts';
import { readPolicy } from '../../settings/policy.ts';
import { changeSettings } from '../../settings/settings.ts';
import { onMirror } from '../../sources/on-mirror.ts';
import { SOURCES } from '../../sources/registry.ts';
import { readStanding } from '../../store/editions/read-standing.ts';
import { dropEdition } from '../../store/editions/stage-edition.ts';
import type { ListsDatabase } from '../../store/lists-database.ts';
import { getLists, today } from '../lists.ts';
import { planChecks } from './alarms.ts';
import { checkArguments } from './check-lists-calls.ts';
import { beginImport, dropImport, lookAtImport, takePart } from './imports.ts';
import { listChanges, partyListedOn } from './list-history.ts';
import { listsState } from './lists-state.ts';
import { begun, isAllowed, lastImport, sourcesOn, updater, withDatabase } from './lists-work.ts';
import { downloadJob, importJob, rebuildJob } from './new-jobs.ts';
import { forgetOwnList } from './own-lists-kept.ts';

async function state(database: ListsDatabase): Promise<ListsState> {
  const { lists, generation, editionsOn, problem } = await getLists();
  const on = await sourcesOn();
  const policy = await readPolicy();
  const standing = await readStanding(database);
  const sources = SOURCES.map((official) => onMirror(official, policy.mirrorUrl)).map(async (source) => ({
    ...source,
    isOn: on.includes(source.id),
    isLocked: policy.locked.has('sourcesOn'),
    hasPermission: await isAllowed(new URL(source.url).hostname),
    state: standing.sources.get(source.id),
  }));
  return listsState({
    lists,
    entries: new Map(editionsOn(today()).map(({ id, entries }) => [id, entries])),
    editions: standing.editions,
    inUse: generation?.editions ?? [],
    sources: await Promise.all(sources),
    job: standing.job,
    progress: updater.progress,
    lastImport: await lastImport(),
    problem,
    now: Date.now(),
  });
}

function knownSource(id: string): string {
  if (!SOURCES.some((source) => source.id === id)) throw new Error(`no source ${id}`);
  return id;
}

/** An edition in one of the states; throws where there is none. */
async function editionIn(number: number, ...states: readonly EditionState[]): Promise<Edition> {
  const edition = await withDatabase((database) => database.get('editions', number));
  if (!edition || !states.includes(edition.state)) throw new Error(`edition ${number} is not ${states.join(' or ')}`);
  return edition;
}

async function setUpdates(source: string, isOn: boolean): Promise<void> {
  if ((await readPolicy()).locked.has('sourcesOn')) throw new Error('the organisation has set which sources are read');
  await changeSettings(({ sourcesOn: on }) => ({
    sourcesOn: isOn ? [...new Set([...on, source])] : on.filter((one) => one !== source),
  }));
  await planChecks((await sourcesOn()).length > 0);
  if (isOn) await updater.start(downloadJob(source, true, begun()));
}

async function removeEdition(number: number): Promise<void> {
  const edition = await editionIn(number, 'current', 'previous');
  if (edition.state === 'current' && isOwnList(edition.source)) await forgetOwnList(edition.source);
  if (edition.state === 'current') await updater.start(rebuildJob({ removes: edition }, begun()));
  else await withDatabase((database) => dropEdition(database, number));
}

async function startImport(id: number, choice: Parameters<ListsCalls['start-import']>[1]): Promise<void> {
  const [file, look] = await withDatabase(
    async (database) => [await database.get('files', id), await lookAtImport(database, id, SOURCES)] as const,
  );
  const format = look.kind === 'official' ? look.format : null;
  await updater.start(importJob({ number: id, name: file?.from ?? '' }, format, choice, begun()));
}

async function setJoin(join: string, isJoined: boolean): Promise<void> {
  await changeSettings(({ joinsApart }) => ({
    joinsApart: isJoined ? joinsApart.filter((one) => one !== join) : [...new Set([...joinsApart, join])],
  }));
  await updater.start(rebuildJob({}, begun()));
}

/** The calls of the lists page that are answered here. */
export type UpdateCalls = Omit<ListsCalls, 'find-parties' | 'party' | 'record-of' | 'status-of'>;

/** Answers what the lists page asks of editions, sources and jobs. Arguments are checked before anything is done. */
export const updateCalls: Handlers<UpdateCalls, null> = {
  'lists-state': () => withDatabase(state),
  'set-updates': (_from, ...given) => {
    const [source, isOn] = checkArguments('set-updates', given);
    return setUpdates(knownSource(source), isOn);
  },
  'update-source': (_from, ...given) => {
    const [source] = checkArguments('update-source', given);
    return updater.start(downloadJob(knownSource(source), true, begun()));
  },
  'cancel-job': () => updater.cancel(),
  'take-held': async (_from, ...given) => {
    const takes = await editionIn(checkArguments('take-held', given)[0], 'held');
    await updater.start(rebuildJob({ takes }, begun()));
  },
  'drop-held': async (_from, ...given) => {
    const { number } = await editionIn(checkArguments('drop-held', given)[0], 'held');
    await withDatabase((database) => dropEdition(database, number));
  },
  'restore-edition': async (_from, ...given) => {
    const takes = await editionIn(checkArguments('restore-edition', given)[0], 'previous');
    await updater.start(rebuildJob({ takes }, begun()));
  },
  'remove-edition': (_from, ...given) => removeEdition(checkArguments('remove-edition', given)[0]),
  'begin-import': (_from, ...given) => {
    const [file] = checkArguments('begin-import', given);
    return withDatabase((database) => beginImport(database, file, Date.now()));
  },
  'import-part': (_from, ...given) => {
    const [id, part] = checkArguments('import-part', given);
    return withDatabase((database) => takePart(database, id, part, Date.now()));
  },
  'look-at-import': (_from, ...given) => {
    const [id] = checkArguments('look-at-import', given);
    return withDatabase((database) => lookAtImport(database, id, SOURCES));
  },
  'start-import': (_from, ...given) => startImport(...checkArguments('start-import', given)),
  'drop-import': (_from, ...given) => {
    const [id] = checkArguments('drop-import', given);
    return withDatabase((database) => dropImport(database, id));
  },
  'list-changes': (_from, ...given) => {
    const [query] = checkArguments('list-changes', given);
    return withDatabase((database) => listChanges(database, query));
  },
  'listed-on': (_from, ...given) => {
    const [entity, day] = checkArguments('listed-on', given);
    return withDatabase((database) => partyListedOn(database, entity, day));
  },
  'set-join': (_from, ...given) => setJoin(...checkArguments('set-join', given)),
};
