import { deleteDB } from 'idb';
import { compile, load as loadMatcher, type Matcher } from '../match/matcher.ts';
import type { Records } from '../model/records.ts';
import { namesToFind, prepareJudge } from '../screening/judge.ts';
import type { Judge } from '../screening/judge-text.ts';
import { type StatusBook, statusBook } from '../screening/status.ts';
import { importRecords } from '../store/import-records.ts';
import { type Generation, LISTS_DATABASE, type ListsDatabase, openListsDatabase } from '../store/lists-database.ts';
import { readRecords } from '../store/read-records.ts';
import { keepNameIndex, readNameIndex } from '../store/stored-index.ts';
import { bundledRecords } from './bundled-records.ts';

/** The lists as the background works with them. */
export type Lists = {
  records: Records;
  judge: Judge;
  book: StatusBook;
  /** What is wrong with the stored copy, in a sentence for the user; null when nothing is. */
  problem: string | null;
};

/** Today where the user is, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** SHA-256 of the files in lists/ and of their reader, hex; put in by the build, so that waking does not read them. */
declare const __LISTS_SHA256__: string;
/** SHA-256 of the sources that a compiled index of names depends on. */
declare const __MATCHER_SHA256__: string;

/** Relabel brands are hints that a user may ask for; unasked they are not looked for. */
const OPTIONS = { hasRelabels: false } as const;

type Stored = { records: Records; matcher: Matcher };

/** The compiled names of a generation: those kept, or compiled now and kept. */
async function storedMatcher(database: ListsDatabase, generation: Generation, records: Records): Promise<Matcher> {
  const key = `${__MATCHER_SHA256__} ${generation.number} ${generation.sha256}`;
  const names = namesToFind(records, OPTIONS);
  const kept = await readNameIndex(database, key);
  const loaded = kept && loadMatcher(kept, names);
  if (loaded) return loaded;
  const compiled = compile(names);
  // Kept or not, the names are compiled: a full disk is no damaged database.
  await keepNameIndex(database, key, compiled.index.bytes).catch(() => undefined);
  return compiled;
}

/** The stored records and their compiled names; imports the bundled ones first when none are stored or this version brings others. */
async function readStored(database: ListsDatabase): Promise<Stored> {
  let stored = await readRecords(database);
  if (stored?.generation.sha256 !== __LISTS_SHA256__) {
    await importRecords(database, bundledRecords(), {
      origin: 'bundled',
      sha256: __LISTS_SHA256__,
      importedAt: new Date().toISOString(),
    });
    stored = await readRecords(database);
  }
  if (!stored) throw new Error('nothing was stored');
  const { records, generation } = stored;
  return { records, matcher: await storedMatcher(database, generation, records) };
}

/** Reads the lists from the database; rebuilds it once when it is damaged; falls back to the bundled copy. */
async function load(): Promise<Lists> {
  let stored: Stored | undefined;
  let problem: string | null = null;
  for (const attempt of [1, 2]) {
    try {
      const database = await openListsDatabase();
      try {
        stored = await readStored(database);
      } finally {
        database.close();
      }
      break;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      if (attempt === 1) await deleteDB(LISTS_DATABASE).catch(() => undefined);
      else problem = `The lists database could not be used (${why}); the lists that came with this version are shown.`;
    }
  }
  const records = stored?.records ?? bundledRecords();
  const book = statusBook(records);
  return { records, judge: prepareJudge(records, today(), OPTIONS, book, stored?.matcher), book, problem };
}

let lists: Promise<Lists> | undefined;

/** The lists, loaded once in the life of the background. */
export function getLists(): Promise<Lists> {
  lists ??= load();
  return lists;
}
