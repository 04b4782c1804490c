import type { Party } from '../../model/party.ts';
import { UpdateError } from '../../model/update-failure.ts';
import { begin } from '../begin.ts';
import type { ListsDatabase } from '../lists-database.ts';
import { checkOfBlock, checkOfBook, checkOfBytes } from './checksum.ts';
import { BOOK_FORMAT, type Book, blocksOf, type Generation, PARTIES_A_BLOCK, type StoredIndex } from './generation.ts';

/** A generation to be written. */
export type GenerationDraft = Pick<Generation, 'origin' | 'sha256' | 'madeFrom' | 'editions' | 'importedAt'> & {
  /** How many parties there are. */
  count: number;
  /** Sorted by id, some at a time; asked for once, and let go as they are written: all of them are most of a memory. */
  parties: AsyncIterable<readonly Party[]> | Iterable<readonly Party[]>;
  /** What is made of the parties, asked for when every one was given: the book, and the names compiled. */
  finish: () => Promise<{ book: Omit<Book, 'blocks'>; index: Omit<StoredIndex, 'check'> }>;
};

/** How a writing goes on: progress in blocks, and an end before its end. */
export type StageOptions = {
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
};

/** So many blocks are written in one transaction; what is lost when the background dies. */
const BLOCKS_AT_ONCE = 4;

/** The number under which a draft is written: that of its unfinished writing, or a new one. */
async function numberFor(database: ListsDatabase, draft: GenerationDraft): Promise<Generation> {
  const transaction = begin(database, ['meta', 'parties', 'books'], 'readwrite');
  const meta = transaction.objectStore('meta');
  // Of a generation that was given up parties may be left.
  const last = await transaction.objectStore('parties').openKeyCursor(null, 'prev');
  const lastBook = await transaction.objectStore('books').openKeyCursor(null, 'prev');
  const [current, previous, staging] = await Promise.all(
    (['current', 'previous', 'staging'] as const).map(async (state) => meta.get(state)),
  );
  const { origin, sha256, madeFrom, editions, importedAt, count } = draft;
  const generation: Generation = {
    number:
      Math.max(last?.key[0] ?? 0, lastBook?.key ?? 0, ...[current, previous, staging].map((one) => one?.number ?? 0)) +
      1,
    origin,
    sha256,
    madeFrom,
    editions,
    importedAt,
    // Counted when all is written.
    counts: { parties: count, listings: 0, names: 0, blocks: Math.ceil(count / PARTIES_A_BLOCK) },
    format: BOOK_FORMAT,
    check: 0,
  };
  if (staging?.madeFrom === madeFrom && staging.format === BOOK_FORMAT) generation.number = staging.number;
  await meta.put(generation, 'staging');
  await transaction.done;
  return generation;
}

/** The parties in blocks, so many blocks at a time. */
async function* inBlocks(parties: GenerationDraft['parties']): AsyncGenerator<Party[][]> {
  let blocks: Party[][] = [[]];
  for await (const batch of parties) {
    for (const party of batch) {
      if (blocks.at(-1)?.length === PARTIES_A_BLOCK) {
        if (blocks.length === BLOCKS_AT_ONCE) {
          yield blocks;
          blocks = [];
        }
        blocks.push([]);
      }
      blocks.at(-1)?.push(party);
    }
  }
  if (blocks.some((block) => block.length > 0)) yield blocks;
}

async function writeAll(database: ListsDatabase, draft: GenerationDraft, options: StageOptions): Promise<Generation> {
  const generation = await numberFor(database, draft);
  const { number, counts } = generation;
  const keys = await begin(database, ['parties'], 'readonly').objectStore('parties').getAllKeys(blocksOf(number));
  const written = new Set(keys.map(([, block]) => block));
  const firstIds: string[] = [];
  const checks: number[] = [];
  let [parties, listings] = [0, 0];
  for await (const blocks of inBlocks(draft.parties)) {
    options.signal?.throwIfAborted();
    const from = checks.length;
    for (const block of blocks) {
      firstIds.push(block[0]?.entity.id ?? '');
      checks.push(checkOfBlock(block));
      parties += block.length;
      for (const party of block) listings += party.listings.length;
    }
    if (!blocks.every((_, i) => written.has(from + i))) {
      const transaction = begin(database, ['parties'], 'readwrite');
      const store = transaction.objectStore('parties');
      await Promise.all([...blocks.map(async (block, i) => store.put(block, [number, from + i])), transaction.done]);
    }
    options.onProgress?.(checks.length, counts.blocks);
  }
  const { book: rest, index } = await draft.finish();
  if (rest.tables.entities.ends.length !== parties || parties !== draft.count) throw new Error('not all parties came');
  const book: Book = { ...rest, blocks: { firstIds, checks } };
  const names = book.tables.names.owners.length;
  const whole: Generation = {
    ...generation,
    counts: { parties, listings, names, blocks: checks.length },
    check: checkOfBook(book),
  };
  const transaction = begin(database, ['meta', 'books', 'index'], 'readwrite');
  await transaction.objectStore('books').put(book, number);
  await transaction.objectStore('index').put({ ...index, check: checkOfBytes(index.bytes) }, number);
  await transaction.objectStore('meta').put(whole, 'staging');
  await transaction.done;
  return whole;
}

/** What failed in the database, in the words of the closed set. */
function failureOf(error: unknown): unknown {
  if (error instanceof UpdateError || (error instanceof Error && error.name === 'AbortError')) return error;
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return new UpdateError(isFull ? 'NO_ROOM' : 'DATABASE', error instanceof Error ? error.message : String(error));
}

/**
 * Writes a generation beside the current one, in transactions of a few blocks; nothing reads it until
 * `activateGeneration`. A writing of the same draft that was broken off goes on where it stood. Throws an
 * {@link UpdateError} (NO_ROOM, DATABASE), or an AbortError when the signal says so.
 */
export async function stageGeneration(
  database: ListsDatabase,
  draft: GenerationDraft,
  options: StageOptions = {},
): Promise<Generation> {
  try {
    return await writeAll(database, draft, options);
  } catch (error) {
    throw failureOf(error);
  }
}

/** Forgets an unfinished writing; what it left behind goes with `dropLeftovers`. */
export async function dropStaging(database: ListsDatabase): Promise<void> {
  const transaction = begin(database, ['meta'], 'readwrite');
  await transaction.objectStore('meta').delete('staging');
  await transaction.done;
}
