import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Break, breakAt } from '../../../test/fixtures/broken-database.ts';
import { draftOf, manyParties } from '../../../test/fixtures/many-parties.ts';
import { LISTS_DATABASE, type ListsDatabase, openListsDatabase } from '../lists-database.ts';
import { activateGeneration, SENTINELS } from './activate-generation.ts';
import { dropLeftovers } from './give-up-generation.ts';
import { readBlocks, readGeneration, readParties } from './read-generation.ts';
import { dropStaging, stageGeneration } from './write-generation.ts';

let database: ListsDatabase;

beforeEach(async () => {
  database = await openListsDatabase();
});
afterEach(async () => {
  database.close();
  await deleteDB(LISTS_DATABASE);
});

/** Everything that screenings may read, as one value. */
async function everything(): Promise<unknown> {
  const stored = await readGeneration(database);
  if (!stored) return null;
  const parties = [];
  for await (const block of readBlocks(database, stored)) parties.push(...block);
  return { madeFrom: stored.generation.madeFrom, parties };
}

async function write(count: number, madeFrom: string, edition = 1): Promise<void> {
  await stageGeneration(database, draftOf(manyParties(count, edition), madeFrom));
  await activateGeneration(database);
}

describe('writing a generation', () => {
  it('gives back every party, and some by their ids', async () => {
    const parties = manyParties(1000);
    await write(1000, 'a');
    const stored = await readGeneration(database);
    expect(stored?.generation).toMatchObject({
      number: 1,
      counts: { parties: 1006, listings: 1006, names: 1006, blocks: 16 },
    });
    expect(await everything()).toEqual({ madeFrom: 'a', parties });
    const wanted = ['hikvision', 'nobody', 'party_0', 'party_999', 'zz'];
    const read = await readParties(database, stored as never, wanted);
    expect(read).toEqual(parties.filter(({ entity }) => wanted.includes(entity.id)));
    expect(await readParties(database, stored as never, [])).toEqual([]);
  });

  it('is not seen before it is made current', async () => {
    await write(100, 'a');
    const before = await everything();
    await stageGeneration(database, draftOf(manyParties(200, 2), 'b'));
    expect(await everything()).toEqual(before);
    await activateGeneration(database);
    expect(await everything()).toEqual({ madeFrom: 'b', parties: manyParties(200, 2) });
  });

  it('keeps the generation before, and leaves nothing of the one before that', async () => {
    for (const [i, madeFrom] of ['a', 'b', 'c'].entries()) await write(100 + i, madeFrom);
    expect(await database.get('meta', 'previous')).toMatchObject({ number: 2, madeFrom: 'b' });
    await dropLeftovers(database);
    const held = new Set((await database.getAllKeys('parties')).map(([number]) => number));
    expect([...held]).toEqual([2, 3]);
    expect(await database.getAllKeys('books')).toEqual([2, 3]);
    expect(await database.getAllKeys('index')).toEqual([2, 3]);
    expect(await everything()).toMatchObject({ madeFrom: 'c' });
  });

  it('goes on where it was broken off, and begins anew with another draft', async () => {
    const draft = () => draftOf(manyParties(2000), 'a');
    const stop = new AbortController();
    const onProgress = (done: number) => done >= 16 && stop.abort();
    await expect(stageGeneration(database, draft(), { signal: stop.signal, onProgress })).rejects.toThrow('abort');
    const first = await database.getAllKeys('parties');
    expect(first).toHaveLength(16);
    // What is there is not written again: it is found changed, and so the staging is no longer whole.
    const { mend } = breakAt(Number.POSITIVE_INFINITY, 'throws');
    await stageGeneration(database, draft());
    const requests = mend();
    expect(requests).toBeLessThan(32 + 10);
    expect(await activateGeneration(database)).toMatchObject({ number: 1 });
    expect(await everything()).toEqual({ madeFrom: 'a', parties: manyParties(2000) });
    await expect(stageGeneration(database, draft(), { signal: stop.signal })).rejects.toThrow('abort');
    await write(10, 'b');
    expect(await database.get('meta', 'current')).toMatchObject({ number: 3, madeFrom: 'b' });
  });

  it.each(SENTINELS)('refuses one without %s, or without its citation, and changes nothing', async (id) => {
    await write(100, 'a');
    const before = await everything();
    const parties = manyParties(100, 2);
    const without = parties.filter(({ entity }) => entity.id !== id);
    const uncited = parties.map((party) =>
      party.entity.id === id ? { ...party, listings: party.listings.map((one) => ({ ...one, citations: [] })) } : party,
    );
    for (const [madeFrom, broken] of [
      ['b', without],
      ['c', uncited],
    ] as const) {
      await stageGeneration(database, draftOf(broken, madeFrom));
      await expect(activateGeneration(database)).rejects.toThrow(`us-bis-el/${id}`);
      expect(await everything()).toEqual(before);
    }
    await stageGeneration(database, draftOf(without, 'd'));
    expect(await activateGeneration(database, { removedSentinels: [id] })).toMatchObject({ madeFrom: 'd' });
  });

  it('writes what belongs to it in the same transaction, or nothing of it', async () => {
    await write(100, 'a');
    await stageGeneration(database, draftOf(manyParties(100, 2), 'b'));
    const state = { last: null, goodAt: null, failures: 3, notBefore: null, askedAt: [], heldOn: [] };
    const alsoWrite = async (
      transaction: Parameters<NonNullable<Parameters<typeof activateGeneration>[1]>['alsoWrite'] & object>[0],
    ) => {
      await transaction.objectStore('sources').put(state, 'csl-csv');
      throw new Error('not now');
    };
    await expect(activateGeneration(database, { alsoWrite })).rejects.toThrow('not now');
    expect(await database.get('sources', 'csl-csv')).toBeUndefined();
    expect(await everything()).toMatchObject({ madeFrom: 'a' });
    await activateGeneration(database, {
      alsoWrite: async (transaction) => {
        await transaction.objectStore('sources').put(state, 'csl-csv');
      },
    });
    expect(await database.get('sources', 'csl-csv')).toEqual(state);
    expect(await everything()).toMatchObject({ madeFrom: 'b' });
  });

  it('does not activate what is not as it was written', async () => {
    await write(200, 'a');
    const damages: [string, (number: number) => Promise<unknown>][] = [
      ['a block gone', (number) => database.delete('parties', [number, 1])],
      [
        'a block altered',
        async (number) => {
          const block = (await database.get('parties', [number, 1])) ?? [];
          await database.put(
            'parties',
            block.map((party, i) => (i === 3 ? { ...party, type: 'vessel' as const } : party)),
            [number, 1],
          );
        },
      ],
      ['its book gone', (number) => database.delete('books', number)],
      ['its names gone', (number) => database.delete('index', number)],
    ];
    for (const [what, damage] of damages) {
      // A damaged staging is not gone on with.
      expect(await database.get('meta', 'staging')).toBeUndefined();
      const { number } = await stageGeneration(database, draftOf(manyParties(300, 2), 'b'));
      await damage(number);
      await expect(activateGeneration(database), what).rejects.toMatchObject({ code: 'DATABASE' });
      expect(await everything()).toMatchObject({ madeFrom: 'a' });
    }
  });

  it.each(['throws', 'aborts'] as const)(
    'is old or new, never mixed, when the database %s at any request',
    async (how: Break) => {
      await write(600, 'a');
      const old = await everything();
      const draft = () => draftOf(manyParties(620, 2), 'b');
      const seen = { old: 0, new: 0 };
      let requests = 0;
      for (let nth = 1; ; nth++) {
        const { mend } = breakAt(nth, how);
        const outcome = await stageGeneration(database, draft())
          .then(() => activateGeneration(database))
          .then(
            () => 'done',
            () => 'failed',
          );
        requests = mend();
        if (nth % 2 === 0) await dropStaging(database);
        await dropLeftovers(database);
        const now = (await everything()) as { madeFrom: string };
        if (now.madeFrom === 'a') {
          seen.old += 1;
          expect(now).toEqual(old);
          expect(outcome).toBe('failed');
        } else {
          seen.new += 1;
          expect(now).toEqual({ madeFrom: 'b', parties: manyParties(620, 2) });
          break;
        }
      }
      expect(seen.old).toBeGreaterThan(30);
      expect(seen.new).toBe(1);
      expect(requests).toBeGreaterThan(0);
    },
  );
});
