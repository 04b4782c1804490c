import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { draftOf, manyParties } from '../../../test/fixtures/many-parties.ts';
import { readJob } from '../../store/editions/jobs.ts';
import { activateGeneration } from '../../store/generation/activate-generation.ts';
import { stageGeneration } from '../../store/generation/write-generation.ts';
import { LISTS_DATABASE, openListsDatabase } from '../../store/lists-database.ts';
import { rebuildJob } from './new-jobs.ts';
import { Updater } from './updater.ts';

afterEach(() => deleteDB(LISTS_DATABASE));

/** An updater of a context that gets no lock while the work before holds it, as with navigator.locks. */
function makeUpdater(ended: string[]): Updater {
  let isLocked = false;
  return new Updater({
    openDatabase: () => openListsDatabase(),
    fetch: () => Promise.reject(new Error('nothing is fetched here')),
    now: () => Date.parse('2026-11-23T08:00:00Z'),
    random: () => 0.5,
    version: '1',
    sources: [],
    isAllowed: async () => true,
    readerOf: () => {
      throw new Error('nothing is read here');
    },
    async prepare(into, editions) {
      const made = editions.map(({ number }) => number);
      await stageGeneration(into, { ...draftOf(manyParties(10), `editions ${made}`), editions: made });
    },
    async activate(into, _editions, alsoWrite) {
      await activateGeneration(into, { alsoWrite: (transaction) => alsoWrite(transaction as never) });
    },
    async alone(work) {
      if (isLocked) return;
      isLocked = true;
      try {
        await work();
      } finally {
        isLocked = false;
      }
    },
    keepAwake: async () => async () => undefined,
    onEnd: async (job, { outcome }) => void ended.push(`${job.number} ${outcome}`),
  });
}

it('resumes until the job just begun has ended, so that another can be begun after it', async () => {
  const ended: string[] = [];
  const updater = makeUpdater(ended);
  const begun = { today: '2026-11-23', version: '1' };
  for (const done of [['1 updated'], ['1 updated', '2 updated']]) {
    await updater.start(rebuildJob({}, begun));
    await updater.resume();
    expect(ended).toEqual(done);
  }
  const database = await openListsDatabase();
  expect(await readJob(database)).toBeUndefined();
  database.close();
});

it('goes on after runs that found nothing to do', async () => {
  const ended: string[] = [];
  const updater = makeUpdater(ended);
  await Promise.all([updater.resume(), updater.resume()]);
  await updater.start(rebuildJob({}, { today: '2026-11-23', version: '1' }));
  await updater.resume();
  expect(ended).toEqual(['1 updated']);
});
