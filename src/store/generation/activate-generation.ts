import type { IDBPTransaction } from 'idb';
import type { Party } from '../../model/party.ts';
import { UpdateError } from '../../model/update-failure.ts';
import { begin } from '../begin.ts';
import { SETTLE_STORES } from '../editions/settle-editions.ts';
import type { ListsDatabase, ListsSchema } from '../lists-database.ts';
import { checkOfBlock } from './checksum.ts';
import { blocksOf, DamagedGeneration, type Generation } from './generation.ts';
import { blockOf, readBlocks, readWhole } from './read-generation.ts';
import { dropStaging } from './write-generation.ts';

/** Parties of the Entity List that every generation must hold with a citation; a copy without them is not the lists. */
export const SENTINELS: readonly string[] = [
  'hikvision',
  'luopu_haishi',
  'moyu_haishi',
  'pishan_haishi',
  'urumqi_haishi',
  'yutian_haishi',
];
const SENTINEL_LIST = 'us-bis-el';

const ACTIVATION_STORES = [...(['meta', 'parties', 'books', 'index'] as const), ...SETTLE_STORES] as const;

/** The transaction that makes a generation current: what belongs to it is written in the same. */
export type ActivationTransaction = IDBPTransaction<ListsSchema, [...typeof ACTIVATION_STORES], 'readwrite'>;

/** What an activation may do differently. */
export type ActivateOptions = {
  /** Sentinels whose removal from the list a person has accepted. */
  removedSentinels?: readonly string[];
  /** Writes what belongs to the generation: its editions, changes, the state of its source. It may only wait for the transaction. */
  alsoWrite?: (transaction: ActivationTransaction, generation: Generation) => Promise<void>;
};

const isSentinel = (party: Party | undefined): boolean =>
  party?.listings.some(({ list, citations }) => list === SENTINEL_LIST && citations.length > 0) ?? false;

/** Reads back everything that was staged: each block by its checksum, then parties and listings by their number. */
async function checkStaged(database: ListsDatabase): Promise<Generation> {
  const staged = await begin(database, ['meta'], 'readonly').objectStore('meta').get('staging');
  if (!staged) throw new UpdateError('DATABASE', 'nothing is staged');
  const stored = await readWhole(database, staged);
  let [parties, listings] = [0, 0];
  for await (const block of readBlocks(database, stored)) {
    parties += block.length;
    for (const party of block) listings += party.listings.length;
  }
  const { counts } = staged;
  if (parties !== counts.parties || listings !== counts.listings) {
    throw new DamagedGeneration(
      staged.number,
      `${counts.parties} parties and ${counts.listings} listings to write, ${parties} and ${listings} in the database`,
    );
  }
  return staged;
}

/** Looks the sentinels up in the very rows that are about to be current. */
async function selfTest(
  transaction: ActivationTransaction,
  { number, counts }: Generation,
  sentinels: readonly string[],
): Promise<void> {
  const count = await transaction.objectStore('parties').count(blocksOf(number));
  if (count !== counts.blocks) throw new DamagedGeneration(number, `${counts.blocks} blocks to write, ${count} there`);
  const book = await transaction.objectStore('books').get(number);
  if (!book || !(await transaction.objectStore('index').getKey(number))) {
    throw new DamagedGeneration(number, 'its book or its compiled names are missing');
  }
  for (const id of sentinels) {
    const at = blockOf(book, id);
    const block = (await transaction.objectStore('parties').get([number, at])) ?? [];
    if (checkOfBlock(block) !== book.blocks.checks[at]) throw new DamagedGeneration(number, `block ${at} is not whole`);
    if (!isSentinel(block.find(({ entity }) => entity.id === id))) {
      throw new UpdateError('NOT_PLAUSIBLE', `the row ${SENTINEL_LIST}/${id} is missing or has no citation`);
    }
  }
}

/**
 * Makes the staged generation current, all in one transaction: counted, its sentinels looked up, what belongs to it
 * written, the current one kept as the previous. On any failure nothing has changed. Throws an {@link UpdateError}.
 */
export async function activateGeneration(database: ListsDatabase, options: ActivateOptions = {}): Promise<Generation> {
  try {
    const staged = await checkStaged(database);
    return await activate(database, staged, options);
  } catch (error) {
    if (error instanceof UpdateError) throw error;
    // What is there is not what was written: it is of no use to go on with.
    if (error instanceof DamagedGeneration) await dropStaging(database).catch(() => undefined);
    throw new UpdateError('DATABASE', error instanceof Error ? error.message : String(error));
  }
}

async function activate(
  database: ListsDatabase,
  staged: Generation,
  { removedSentinels = [], alsoWrite }: ActivateOptions,
): Promise<Generation> {
  const transaction = begin(database, ACTIVATION_STORES, 'readwrite', { durability: 'strict' });
  try {
    await selfTest(
      transaction,
      staged,
      SENTINELS.filter((id) => !removedSentinels.includes(id)),
    );
    const meta = transaction.objectStore('meta');
    const before = await meta.get('current');
    await alsoWrite?.(transaction, staged);
    if (before) await meta.put(before, 'previous');
    await meta.put(staged, 'current');
    await meta.delete('staging');
    await transaction.done;
    return staged;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // Already aborted by the failure itself.
    }
    throw error;
  }
}
