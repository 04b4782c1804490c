import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftOf, manyParties } from '../../../test/fixtures/many-parties.ts';
import { LISTS_DATABASE, type ListsDatabase, openListsDatabase } from '../lists-database.ts';
import { activateGeneration } from './activate-generation.ts';
import { DamagedGeneration, type Generation } from './generation.ts';
import { giveUpGeneration } from './give-up-generation.ts';
import { keepNameIndex, readBlocks, readGeneration, usableIndex } from './read-generation.ts';
import { stageGeneration } from './write-generation.ts';

let database: ListsDatabase;
let generation: Generation;

beforeEach(async () => {
  database = await openListsDatabase();
  await stageGeneration(database, draftOf(manyParties(300)));
  generation = await activateGeneration(database);
});
afterEach(async () => {
  database.close();
  await deleteDB(LISTS_DATABASE);
});

/** Numbers that look random and are the same in every run. */
function* numbers(): Generator<number, never> {
  for (let state = 7; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state;
  }
}

const flipIn = (text: string, at: number) =>
  text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);

/** Every text, number and column in a value, with a way to put another in its place. */
function* places(value: unknown): Generator<{ holder: Record<string, unknown>; key: string }> {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
  for (const [key, one] of Object.entries(value)) {
    const isPlain = typeof one === 'number' || (typeof one === 'string' && one !== '');
    if (isPlain || (ArrayBuffer.isView(one) && one.byteLength > 0)) {
      yield { holder: value as Record<string, unknown>, key };
    } else yield* places(one);
  }
}

/** Flips one bit somewhere in a value. */
function flip(value: unknown, random: Generator<number, never>): string {
  const all = [...places(value)];
  const { holder, key } = all[random.next().value % all.length] as (typeof all)[number];
  const old = holder[key];
  const at = random.next().value;
  if (typeof old === 'string') holder[key] = flipIn(old, at % old.length);
  else if (typeof old === 'number') holder[key] = old ^ (1 << (at % 8));
  else {
    const bytes = new Uint8Array((old as Uint8Array).buffer);
    bytes[at % bytes.length] = (bytes[at % bytes.length] as number) ^ (1 << (at % 8));
  }
  return key;
}

const indexUnder = async (key: string) => usableIndex((await readGeneration(database))?.index, key);

async function readAll(): Promise<number> {
  const stored = await readGeneration(database);
  let count = 0;
  for await (const block of readBlocks(database, stored as NonNullable<typeof stored>)) count += block.length;
  return count;
}

describe('what is read back', () => {
  it('is found damaged after any one bit was flipped in its parties or its book, 100 of 100 times', async () => {
    const random = numbers();
    let found = 0;
    for (let round = 0; round < 100; round++) {
      const number = generation.number;
      if (round % 2 === 0) {
        const key = [number, random.next().value % generation.counts.blocks] as [number, number];
        const block = (await database.get('parties', key)) ?? [];
        const altered = structuredClone(block);
        flip(altered, random);
        expect(altered).not.toEqual(block);
        await database.put('parties', altered, key);
        await expect(readAll()).rejects.toThrow(DamagedGeneration);
        await database.put('parties', block, key);
      } else {
        const book = (await database.get('books', number)) as NonNullable<
          Awaited<ReturnType<typeof database.get<'books'>>>
        >;
        const altered = structuredClone(book);
        flip(altered, random);
        expect(altered).not.toEqual(book);
        await database.put('books', altered, number);
        await expect(readAll()).rejects.toThrow(DamagedGeneration);
        await database.put('books', book, number);
      }
      found += 1;
      expect(await readAll()).toBe(306);
    }
    expect(found).toBe(100);
  });

  it('is found damaged when a block or the book is gone, or of another form', async () => {
    const current = await database.get('meta', 'current');
    await database.put('meta', { ...(current as Generation), format: 99 }, 'current');
    await expect(readGeneration(database)).rejects.toThrow('another version');
    await database.put('meta', current as Generation, 'current');
    await database.delete('parties', [1, 2]);
    await expect(readAll()).rejects.toThrow('block 2 of its parties is missing');
    await database.delete('parties', [1, 4]);
    await expect(readGeneration(database)).rejects.toThrow('parties are missing');
    await database.delete('books', 1);
    await expect(readGeneration(database)).rejects.toThrow('book is missing');
  });

  it('is given up for the generation before, and that for none', async () => {
    await stageGeneration(database, draftOf(manyParties(310, 2), 'b'));
    await activateGeneration(database);
    expect(await giveUpGeneration(database, 1)).toMatchObject({ number: 2 });
    expect(await giveUpGeneration(database, 2)).toMatchObject({ number: 1 });
    expect((await readGeneration(database))?.generation.number).toBe(1);
    expect(await giveUpGeneration(database, 1)).toBeNull();
    expect(await readGeneration(database)).toBeNull();
    // Its blocks are still there: the next one takes another number.
    await stageGeneration(database, draftOf(manyParties(320, 3), 'c'));
    expect(await activateGeneration(database)).toMatchObject({ number: 3 });
    expect(await readAll()).toBe(326);
  });

  it('has compiled names under what they were compiled by, whole, and none else', async () => {
    const bytes = new Uint32Array([1, 2, 3]).buffer;
    expect(await indexUnder('k')).toEqual(bytes);
    expect(await indexUnder('other')).toBeNull();
    await keepNameIndex(database, generation, { key: 'other', bytes: new ArrayBuffer(400) });
    expect(await indexUnder('k')).toBeNull();
    const kept = await database.get('index', 1);
    for (let bit = 0; bit < 100; bit++) {
      const altered = new Uint8Array(400);
      altered[bit * 4] = 1 << (bit % 8);
      await database.put('index', { key: 'other', bytes: altered.buffer, check: kept?.check ?? 0 }, 1);
      expect(await indexUnder('other')).toBeNull();
    }
  });
});
