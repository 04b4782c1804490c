import { browser } from '../../messages/browser.ts';
import type { ListsState } from '../../messages/lists-contract.ts';
import type { SourceResult } from '../../model/edition.ts';
import { readPolicy } from '../../settings/policy.ts';
import { readSettings } from '../../settings/settings.ts';
import { SOURCES } from '../../sources/registry.ts';
import type { Job } from '../../store/editions/job.ts';
import { JobUnderWay, readJob } from '../../store/editions/jobs.ts';
import { NEVER_READ } from '../../store/editions/source-state.ts';
import { activateGeneration } from '../../store/generation/activate-generation.ts';
import { dropLeftovers } from '../../store/generation/give-up-generation.ts';
import { type ListsDatabase, openListsDatabase } from '../../store/lists-database.ts';
import { LISTS_SHA256 } from '../generation/built-hashes.ts';
import { getLists, listsChanged, today } from '../lists.ts';
import { lookAtSaved } from '../watch/watch-work.ts';
import { keepAwake, planCheckAfterStart, planCheckAt, planChecks, wasAtWork } from './alarms.ts';
import { type Begun, downloadJob, rebuildJob } from './new-jobs.ts';
import { keepOwnLists, restoreOwnLists } from './own-lists-kept.ts';
import { prepareGeneration } from './prepare-generation.ts';
import { readerOf } from './reader-of.ts';
import { dueAt, isDue } from './schedule.ts';
import { Updater } from './updater.ts';

/** Where the result of the last import is kept until the browser ends. */
const LAST_IMPORT = 'last-import';
/** Sources are read one after the other; the next is looked at after this. */
const NEXT_SOURCE_MS = 120_000;

/** When and by which version a job is begun now. */
export const begun = (): Begun => ({ today: today(), version: browser.runtime.getManifest().version });

/** Ids of the sources that are read by themselves: those that the user or a policy has turned on. */
export async function sourcesOn(): Promise<readonly string[]> {
  const { sourcesOn: on } = await readSettings();
  return SOURCES.filter(({ id }) => on.includes(id)).map(({ id }) => id);
}

/** Folder of the mirror that the organisation has set, null where it has set none. */
export async function mirrorUrl(): Promise<string | null> {
  return (await readPolicy()).mirrorUrl;
}

/** Whether the browser lets us reach a host. */
export function isAllowed(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`https://${host}/*`] });
}

/** Does something with the lists database, over a connection of its own. */
export async function withDatabase<T>(work: (database: ListsDatabase) => Promise<T>): Promise<T> {
  // Whatever is wrong with it is mended first, and the bundled lists are in it.
  await getLists();
  const database = await openListsDatabase();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** The result of the last import since the browser was started. */
export async function lastImport(): Promise<ListsState['lastImport']> {
  const stored = await browser.storage.session.get(LAST_IMPORT);
  return (stored[LAST_IMPORT] as ListsState['lastImport'] | undefined) ?? null;
}

async function onEnd(job: Job, result: SourceResult, hasChanged: boolean): Promise<void> {
  const { task, what } = job;
  if (task.kind === 'download') await planRetry(task.source);
  else if (task.kind !== 'rebuild' || result.outcome !== 'updated') {
    await browser.storage.session.set({ [LAST_IMPORT]: { name: what, result } });
  }
  if (!hasChanged) return;
  if (task.kind === 'own' || task.kind === 'rebuild') await withDatabase(keepOwnLists).catch(() => undefined);
  await listsChanged(task.kind !== 'rebuild');
  void lookAtSaved();
}

/** Has a source that failed looked at again when its wait is over, where that is before the next regular look. */
async function planRetry(source: string): Promise<void> {
  const state = await withDatabase((database) => database.get('sources', source));
  if (state && state.last?.outcome === 'failed' && (await sourcesOn()).includes(source)) {
    await planCheckAt(Math.max(dueAt(state, Date.now()), Date.now() + NEXT_SOURCE_MS / 2));
  }
}

/** One context of the extension at a time does jobs, where the browser can tell them apart. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return work();
  await navigator.locks.request('listlight-update', { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}

/** Does the jobs of this extension. */
export const updater = new Updater({
  openDatabase: async () => {
    await getLists();
    return openListsDatabase();
  },
  fetch: (url, init) => fetch(url, init),
  now: () => Date.now(),
  random: () => Math.random(),
  version: browser.runtime.getManifest().version,
  sources: SOURCES,
  isAllowed,
  mirrorUrl,
  readerOf: (task) => readerOf(task, SOURCES),
  async prepare(database, editions, course) {
    // What was saved since the last look is taken down by the lists that are about to go.
    await lookAtSaved();
    await prepareGeneration(database, editions, course);
  },
  async activate(database, editions, alsoWrite) {
    await activateGeneration(database, {
      async alsoWrite(transaction, generation) {
        // What lies ready must be what this job has made.
        if (generation.editions.join() !== editions.join()) throw new Error('another generation lies ready');
        await alsoWrite(transaction as never);
      },
    });
    // What nobody reads any more costs room and nothing else.
    await dropLeftovers(database).catch(() => undefined);
  },
  alone,
  keepAwake,
  onEnd,
});

/** Whether the lists in use are not those that the editions in use and this version make. */
async function isOutOfStep(database: ListsDatabase): Promise<boolean> {
  const { generation } = await getLists();
  if (!generation) return false;
  const current = (await database.getAll('editions')).filter(({ state }) => state === 'current');
  const numbers = current.map(({ number }) => number).join();
  return generation.editions.join() !== numbers || (numbers !== '' && generation.sha256 !== LISTS_SHA256);
}

/** Reads the first source that is due, if no other work is under way; the others get their turn later. */
export async function checkSources(): Promise<void> {
  const on = await sourcesOn();
  const due = await withDatabase(async (database) => {
    if (await readJob(database)) return null;
    const states = await Promise.all(
      on.map(async (id) => [id, (await database.get('sources', id)) ?? NEVER_READ] as const),
    );
    return states.filter(([, state]) => isDue(state, Date.now())).map(([id]) => id);
  });
  if (due === null) return updater.resume();
  const [first, ...others] = due;
  if (others.length > 0) await planCheckAt(Date.now() + NEXT_SOURCE_MS);
  if (first !== undefined) await begin(downloadJob(first, false, begun()));
}

/** Begins a job, unless another is under way, which comes first. */
async function begin(job: Parameters<typeof updater.start>[0]): Promise<void> {
  await updater.start(job).catch((error: unknown) => {
    if (!(error instanceof JobUnderWay)) throw error;
  });
}

/** Brings back what the user brought, where the database was made anew since, and makes the lists of what is there. */
async function bringInStepNow(): Promise<void> {
  const needsMaking = await withDatabase(async (database) => {
    if (await readJob(database)) return false;
    // What a life that ended too soon did not keep.
    await keepOwnLists(database);
    await restoreOwnLists(database);
    return isOutOfStep(database);
  });
  if (needsMaking) await begin(rebuildJob({}, begun()));
}

let inStep: Promise<void> | undefined;

/** One at a time: two would bring everything back twice. */
function bringInStep(): Promise<void> {
  inStep ??= bringInStepNow().finally(() => {
    inStep = undefined;
  });
  return inStep;
}

/** To be called when the browser has started or the extension was installed or updated. */
export async function startListsWork(): Promise<void> {
  const on = await sourcesOn();
  await planChecks(on.length > 0);
  if (on.length > 0) await planCheckAfterStart();
  await updater.resume();
  await bringInStep();
}

/** To be called whenever the background begins: goes on with a job that its last life has left. */
export async function goOnWithLists(): Promise<void> {
  if (await wasAtWork()) await updater.resume();
  // Lists that were lost are told of as a problem; nothing is looked for at every other waking.
  if ((await getLists()).problem !== null) await bringInStep();
}
