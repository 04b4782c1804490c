import { compileSteps, load as loadMatcher, type Matcher } from '../../match/matcher.ts';
import { NameTable } from '../../match/name-table.ts';
import type { ListsProblem } from '../../model/lists-problem.ts';
import { DamagedGeneration } from '../../store/generation/generation.ts';
import { giveUpGeneration } from '../../store/generation/give-up-generation.ts';
import {
  keepNameIndex,
  readGeneration,
  type StoredGeneration,
  usableIndex,
} from '../../store/generation/read-generation.ts';
import type { ListsDatabase } from '../../store/lists-database.ts';
import { LISTS_SHA256, MATCHER_SHA256 } from './built-hashes.ts';
import { importBundled } from './import-bundled.ts';
import { inSlices } from './in-slices.ts';
import { noteHeld, wereHeld } from './lists-problem.ts';

/** The current generation with its compiled names; `problem` tells what was wrong and is mended. */
export type OpenedLists = StoredGeneration & { names: NameTable; matcher: Matcher; problem: ListsProblem | null };

/** Current, previous, bundled, and once more. */
const MOST_TRIES = 4;

type Read = NonNullable<Awaited<ReturnType<typeof readGeneration>>>;

/** The compiled names of a generation: those kept, or compiled now and kept. */
async function matcherOf(database: ListsDatabase, { generation, index }: Read, names: NameTable): Promise<Matcher> {
  const kept = usableIndex(index, MATCHER_SHA256);
  const loaded = kept && loadMatcher(kept, names);
  if (loaded) return loaded;
  const compiled = await inSlices(compileSteps(names));
  // Kept or not, the names are compiled: a full disk is no damaged database.
  await keepNameIndex(database, generation, { key: MATCHER_SHA256, bytes: compiled.index.bytes }).catch(
    () => undefined,
  );
  return compiled;
}

/** Whether a generation is of the bundled lists of another version of this extension. */
const isOfOtherVersion = ({ generation }: StoredGeneration): boolean =>
  generation.origin === 'bundled' && generation.sha256 !== LISTS_SHA256;

/**
 * Reads the current generation. A damaged one is given up for the one before it, and that for the bundled lists, which
 * are also taken where none is stored or this version brings others. Throws when the database itself fails.
 */
export async function openStored(database: ListsDatabase, damaged?: DamagedGeneration): Promise<OpenedLists> {
  let problem: ListsProblem | null = null;
  const giveUp = async (damage: DamagedGeneration) => {
    const before = await giveUpGeneration(database, damage.generation);
    problem = { kind: before ? 'olderUsed' : 'damaged', why: damage.message };
  };
  if (damaged) await giveUp(damaged);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    try {
      const stored = await readGeneration(database);
      if (stored && !isOfOtherVersion(stored)) {
        const { names: packed, entities } = stored.book.tables;
        const names = new NameTable(packed, entities);
        const matcher = await matcherOf(database, stored, names);
        return { generation: stored.generation, book: stored.book, names, matcher, problem };
      }
      if (!stored && !problem && (await wereHeld())) problem = { kind: 'gone', why: '' };
      await importBundled(database);
      await noteHeld();
    } catch (error) {
      if (!(error instanceof DamagedGeneration)) throw error;
      await giveUp(error);
    }
  }
  throw new Error('what is written to it does not stay');
}
