import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Break, breakAt } from '../../../../test/fixtures/broken-database.ts';
import { draftOf, manyParties } from '../../../../test/fixtures/many-parties.ts';
import { makeUvl, numbers } from '../../../../test/sources/make-uvl.ts';
import { TITLES } from '../../../sources/ecfr/latest-day.ts';
import { readEdition } from '../../../sources/read-edition.ts';
import { SOURCES } from '../../../sources/registry.ts';
import { collectLeftovers } from '../../../store/editions/collect-leftovers.ts';
import { beginJob, readJob } from '../../../store/editions/jobs.ts';
import { activateGeneration } from '../../../store/generation/activate-generation.ts';
import { readGeneration } from '../../../store/generation/read-generation.ts';
import { stageGeneration } from '../../../store/generation/write-generation.ts';
import { LISTS_DATABASE, type ListsDatabase, openListsDatabase } from '../../../store/lists-database.ts';
import { downloadJob, rebuildJob } from '../new-jobs.ts';
import { type JobOutcome, runJob } from './run-job.ts';
import type { UpdateTools } from './update-tools.ts';

// fake-indexeddb proves the logic; the end-to-end test and the proof end real browsers.
const SOURCE = 'ecfr-uvl';
const DAY = 86_400_000;
const BEGUN = Date.parse('2026-11-23T08:00:00Z');

let database: ListsDatabase;
let now = BEGUN;
let list = '';

beforeEach(async () => {
  database = await openListsDatabase();
  now = BEGUN;
});
afterEach(async () => {
  database.close();
  await deleteDB(LISTS_DATABASE);
});

const tools: UpdateTools = {
  openDatabase: () => openListsDatabase(),
  fetch: async (url) =>
    new Response(url === TITLES.url ? '{"titles":[{"number":15,"up_to_date_as_of":"2026-11-19"}]}' : list),
  now: () => now,
  random: () => 0.5,
  version: '1',
  sources: SOURCES,
  isAllowed: async () => true,
  readerOf: () => (chunks, options) => readEdition('ecfr-xml', chunks, options),
  async prepare(into, editions) {
    const made = editions.map(({ number }) => number);
    await stageGeneration(into, { ...draftOf(manyParties(10), `editions ${made}`), editions: made });
  },
  async activate(into, _editions, alsoWrite) {
    await activateGeneration(into, { alsoWrite: (transaction) => alsoWrite(transaction as never) });
  },
};

const begun = () => ({ today: new Date(now).toISOString().slice(0, 10), version: '1' });

/** Does the job that is written down, as a life of the background does. */
async function goOn(signal = new AbortController().signal): Promise<JobOutcome> {
  const job = await readJob(database);
  if (!job) throw new Error('no job');
  return runJob(job, { database, tools, course: { signal, onPhase: () => () => undefined } });
}

async function read(parties: readonly number[], at = now): Promise<JobOutcome> {
  now = at;
  list = makeUvl(parties);
  await beginJob(database, downloadJob(SOURCE, false, begun()));
  return goOn();
}

/** What is in use: the generation must be of exactly the editions that are current. */
async function inUse() {
  const stored = await readGeneration(database);
  const editions = await database.getAll('editions');
  const current = editions.filter(({ state }) => state === 'current');
  expect(stored?.generation.editions ?? []).toEqual(current.map(({ number }) => number));
  const [edition] = current;
  if (!edition) return null;
  const blocks = await database.getAll('entries', IDBKeyRange.bound([edition.number], [edition.number, []]));
  const entries = blocks.flat().length;
  expect(entries).toBe(edition.lists[0]?.entries);
  return { entries, number: edition.number, asOf: edition.lists[0]?.asOf };
}

const stateOf = () => database.get('sources', SOURCE);

describe('a job', () => {
  it('reads, stores, judges and takes over an edition, and leaves nothing of its work', async () => {
    expect((await read(numbers(1, 450))).result.outcome).toBe('updated');
    expect(await inUse()).toMatchObject({ entries: 450, asOf: '2026-11-23' });
    expect(await stateOf()).toMatchObject({ goodAt: new Date(BEGUN).toISOString(), failures: 0, notBefore: null });
    for (const store of ['jobs', 'files', 'spool'] as const) expect(await database.count(store)).toBe(0);
  });

  it('records no edition for the same content, and dates the lists anew', async () => {
    await read(numbers(1, 60));
    const before = await inUse();
    expect((await read(numbers(1, 60), BEGUN + 2 * DAY)).result.outcome).toBe('unchanged');
    expect(await inUse()).toEqual({ ...before, asOf: '2026-11-25' });
    expect(await database.count('editions')).toBe(1);
  });

  it('keeps the edition before, writes the differences, and takes it back', async () => {
    await read(numbers(1, 60));
    const before = await inUse();
    await read(numbers(2, 61), BEGUN + DAY);
    expect((await database.getAll('changes')).map(({ kind }) => kind).sort()).toEqual(['added', 'removed']);
    const takes = (await database.getAll('editions')).find(({ state }) => state === 'previous');
    if (!takes) throw new Error('no edition before');
    await beginJob(database, rebuildJob({ takes }, begun()));
    expect((await goOn()).result.outcome).toBe('updated');
    expect(await inUse()).toEqual(before);
    expect(await database.count('changes')).toBe(0);
    await beginJob(database, rebuildJob({ removes: takes }, begun()));
    await goOn();
    expect(await inUse()).toBeNull();
  });

  it('refuses half a list, waits longer each time, and stays with the old one', async () => {
    await read(numbers(1, 160));
    const before = await inUse();
    const { result } = await read(numbers(1, 70), BEGUN + DAY);
    expect(result).toMatchObject({ outcome: 'failed', failure: { code: 'NOT_PLAUSIBLE' } });
    expect(await inUse()).toEqual(before);
    expect(await stateOf()).toMatchObject({ failures: 1, notBefore: new Date(BEGUN + DAY + 900_000).toISOString() });
    await read(numbers(1, 70), BEGUN + DAY);
    expect(await stateOf()).toMatchObject({ failures: 2, notBefore: new Date(BEGUN + DAY + 2_700_000).toISOString() });
    expect(await database.count('editions')).toBe(1);
  });

  it('holds what is doubtful, and takes it over when three days bring the same', async () => {
    await read(numbers(1, 900));
    const doubtful = numbers(1, 700);
    for (const day of [1, 1, 2]) {
      expect((await read(doubtful, BEGUN + day * DAY)).result.outcome).toBe('held');
      expect(await inUse()).toMatchObject({ entries: 900 });
    }
    expect((await database.getAll('editions')).map(({ state }) => state)).toEqual(['current', 'held']);
    expect((await read(doubtful, BEGUN + 3 * DAY)).result.outcome).toBe('updated');
    expect(await inUse()).toMatchObject({ entries: 700 });
  });

  it('ends when it is cancelled', async () => {
    await read(numbers(1, 60));
    const before = await inUse();
    list = makeUvl(numbers(1, 70));
    await beginJob(database, downloadJob(SOURCE, true, begun()));
    const controller = new AbortController();
    controller.abort();
    expect((await goOn(controller.signal)).result.outcome).toBe('cancelled');
    expect(await inUse()).toEqual(before);
    expect(await readJob(database)).toBeUndefined();
  });

  it.each<Break>(['throws', 'aborts'])(
    'that is ended at any of its steps (%s) leaves the old list or the new one, and goes on',
    async (how) => {
      const [before, after] = [201, 230];
      let [old, fresh] = [0, 0];
      for (let nth = 1, isOver = false; !isOver; nth++) {
        await read(numbers(1, before), BEGUN);
        list = makeUvl(numbers(1, after));
        now = BEGUN + DAY;
        await beginJob(database, downloadJob(SOURCE, false, begun()));
        const broken = breakAt(nth, how);
        // What it comes to when its database fails at every turn is no matter: it cannot write it down.
        await goOn().catch(() => undefined);
        isOver = broken.mend() < nth;
        const held = await inUse();
        expect([before, after]).toContain(held?.entries);
        if (held?.entries === before) old++;
        else fresh++;
        if (await readJob(database)) await goOn();
        await collectLeftovers(database, now);
        expect([before, after]).toContain((await inUse())?.entries);
        for (const store of ['jobs', 'files', 'spool'] as const) expect(await database.count(store)).toBe(0);
        const numbersHeld = new Set((await database.getAll('editions')).map(({ number }) => number));
        for (const [number] of await database.getAllKeys('entries')) expect(numbersHeld).toContain(number);
        database.close();
        await deleteDB(LISTS_DATABASE);
        database = await openListsDatabase();
      }
      expect(old).toBeGreaterThan(30);
      expect(fresh).toBeGreaterThan(0);
    },
    120_000,
  );
});
