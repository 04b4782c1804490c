import type { Party } from '../../model/party.ts';
import { begin } from '../begin.ts';
import type { ListsDatabase } from '../lists-database.ts';
import { checkOfBlock, checkOfBook, checkOfBytes } from './checksum.ts';
import { BOOK_FORMAT, type Book, DamagedGeneration, type Generation, type StoredIndex } from './generation.ts';

/** A generation as it is read; its parties are asked for one by one. */
export type StoredGeneration = { generation: Generation; book: Book };

/** A request that cannot even be made rejects, as one that fails does. */
const ask = async <T>(request: () => Promise<T>): Promise<T> => request();

/**
 * Reads the book of a generation, and its compiled names at the same time; throws {@link DamagedGeneration} when
 * something is missing or altered. Of the parties only the ends are looked at: counting them would take as long as all
 * else together, and each block is checked when it is read.
 */
export async function readWhole(
  database: ListsDatabase,
  generation: Generation,
): Promise<StoredGeneration & { index: StoredIndex | undefined }> {
  const { number, counts, check, format } = generation;
  if (format !== BOOK_FORMAT) throw new DamagedGeneration(number, 'it is of the form of another version');
  const transaction = begin(database, ['parties', 'books', 'index'], 'readonly');
  const parties = transaction.objectStore('parties');
  const [book, index, first, last] = await Promise.all([
    ask(() => transaction.objectStore('books').get(number)),
    ask(() => transaction.objectStore('index').get(number)),
    ask(() => parties.getKey([number, 0])),
    ask(() => parties.getKey([number, counts.blocks - 1])),
  ]);
  if (!book) throw new DamagedGeneration(number, 'its book is missing');
  if (!first || !last) throw new DamagedGeneration(number, 'parties are missing');
  if (!isWhole(book, check)) throw new DamagedGeneration(number, 'its book is altered');
  return { generation, book, index };
}

function isWhole(book: Book, check: number): boolean {
  try {
    return checkOfBook(book) === check;
  } catch {
    // A book without its columns.
    return false;
  }
}

/** The current generation, or null when there is none; throws {@link DamagedGeneration}. */
export async function readGeneration(database: ListsDatabase): Promise<Awaited<ReturnType<typeof readWhole>> | null> {
  const generation = await begin(database, ['meta'], 'readonly').objectStore('meta').get('current');
  return generation ? readWhole(database, generation) : null;
}

/** The compiled names that were stored, where they are whole and were made under this key; null otherwise. */
export function usableIndex(stored: StoredIndex | undefined, key: string): ArrayBuffer | null {
  if (stored?.key !== key || !(stored.bytes instanceof ArrayBuffer)) return null;
  return checkOfBytes(stored.bytes) === stored.check ? stored.bytes : null;
}

/** Keeps compiled names of a generation in place of those kept before. */
export async function keepNameIndex(
  database: ListsDatabase,
  { number }: Generation,
  { key, bytes }: { key: string; bytes: ArrayBuffer },
): Promise<void> {
  const transaction = begin(database, ['index'], 'readwrite');
  await transaction.objectStore('index').put({ key, bytes, check: checkOfBytes(bytes) }, number);
  await transaction.done;
}

/** The block that holds a party if any does. */
export function blockOf({ blocks: { firstIds } }: Pick<Book, 'blocks'>, id: string): number {
  let [from, to] = [0, firstIds.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((firstIds[middle] as string) <= id) from = middle + 1;
    else to = middle;
  }
  return Math.max(0, from - 1);
}

function checked({ generation, book }: StoredGeneration, at: number, block: Party[] | undefined): Party[] {
  if (!block || checkOfBlock(block) !== book.blocks.checks[at]) {
    throw new DamagedGeneration(generation.number, `block ${at} of its parties is ${block ? 'altered' : 'missing'}`);
  }
  return block;
}

/**
 * The parties with these ids, in the order of the generation; those that are not there are left out. Throws
 * {@link DamagedGeneration}.
 */
export async function readParties(
  database: ListsDatabase,
  stored: StoredGeneration,
  ids: Iterable<string>,
): Promise<Party[]> {
  const wanted = new Set(ids);
  if (wanted.size === 0 || stored.book.blocks.firstIds.length === 0) return [];
  const places = [...new Set([...wanted].map((id) => blockOf(stored.book, id)))].sort((a, b) => a - b);
  const store = begin(database, ['parties'], 'readonly').objectStore('parties');
  const blocks = await Promise.all(places.map(async (at) => store.get([stored.generation.number, at])));
  return blocks
    .flatMap((block, i) => checked(stored, places[i] as number, block))
    .filter(({ entity }) => wanted.has(entity.id));
}

/** So many blocks are read at once. */
const BLOCKS_AT_ONCE = 4;

/** All parties of a generation, block by block; throws {@link DamagedGeneration}. */
export async function* readBlocks(database: ListsDatabase, stored: StoredGeneration): AsyncGenerator<Party[]> {
  const { number, counts } = stored.generation;
  for (let from = 0; from < counts.blocks; from += BLOCKS_AT_ONCE) {
    const store = begin(database, ['parties'], 'readonly').objectStore('parties');
    const places = Array.from({ length: Math.min(BLOCKS_AT_ONCE, counts.blocks - from) }, (_, i) => from + i);
    const blocks = await Promise.all(places.map(async (at) => store.get([number, at])));
    for (const [i, block] of blocks.entries()) yield checked(stored, places[i] as number, block);
  }
}
