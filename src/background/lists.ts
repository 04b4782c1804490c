import type { IsoDate } from '../model/iso-date.ts';
import type { ListsProblem } from '../model/lists-problem.ts';
import type { Party } from '../model/party.ts';
import type { Records } from '../model/records.ts';
import type { ListEdition } from '../model/screening.ts';
import type { SourceEntry } from '../model/source-entry.ts';
import { UpdateError } from '../model/update-failure.ts';
import { prepareJudge } from '../screening/judge.ts';
import type { Judge } from '../screening/judge-text.ts';
import { basesWithout } from '../screening/leave-out/without-lists.ts';
import { partiesOf } from '../screening/parties-of.ts';
import { partiesNeeded, recordsOf } from '../screening/records-of.ts';
import { editionsOf } from '../screening/screen-page.ts';
import { Standing } from '../screening/standing.ts';
import { tableJudge } from '../screening/table-judge.ts';
import { DamagedGeneration, type Generation } from '../store/generation/generation.ts';
import { readEntry } from '../store/generation/read-entry.ts';
import { readBlocks } from '../store/generation/read-generation.ts';
import { ListsConnection } from '../store/lists-connection.ts';
import { bundledRecords } from './bundled-records.ts';
import { noteProblem, readProblem } from './generation/lists-problem.ts';
import { type OpenedLists, openStored } from './generation/open-stored.ts';
import { PartyReader } from './generation/party-reader.ts';
import { screenAgain } from './generation/screen-again.ts';

/** The lists as the background works with them: what finds names is in memory, the parties stay in the database. */
export type Lists = {
  /** Which generation they are; null for the bundled lists when nothing can be stored. */
  generation: Generation | null;
  lists: Records['lists'];
  judge: Judge;
  /** The strongest basis of each entity as if some lists held nothing. */
  basesWithout: (listsOff: readonly string[]) => Judge['basisOf'];
  /** The lists, each with its date and the entries in force on a day. */
  editionsOn: (day: IsoDate) => readonly ListEdition[];
  /** The records that statements on some parties rest on: theirs, and those of the parties they are linked to. */
  recordsFor: (ids: Iterable<string>) => Promise<Records>;
  /** Parties by id; those that are not there are left out. */
  parties: (ids: Iterable<string>) => Promise<readonly Party[]>;
  /** All of them, some at a time, sorted by id. */
  allParties: () => AsyncIterable<readonly Party[]>;
  /** What is wrong with the stored copy, in a sentence for the user; null when nothing is. */
  problem: ListsProblem | null;
};

/** Today where the user is, `YYYY-MM-DD`. */
export function today(): IsoDate {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

const connection = new ListsConnection();

function fromDatabase(opened: OpenedLists, problem: ListsProblem | null): Lists {
  const { generation, book, names, matcher } = opened;
  const stored = { generation, book };
  const { entities, listings } = book.tables;
  const standing = new Standing(entities, listings, book);
  const reader = new PartyReader(connection, stored);
  let left: { off: string; bases: Judge['basisOf'] } | undefined;
  return {
    generation,
    lists: book.lists,
    judge: tableJudge(matcher, names, standing, book, today),
    basesWithout(listsOff) {
      const off = listsOff.join();
      if (left?.off !== off) {
        const without = new Standing(entities, listings, book, listsOff);
        left = { off, bases: { get: (entity) => without.basisOf(entity, today()) } };
      }
      return left.bases;
    },
    editionsOn: (day) => standing.editionsOn(day),
    recordsFor: async (ids) => recordsOf(await reader.read(partiesNeeded(ids, book)), book),
    parties: (ids) => reader.read(new Set(ids)),
    async *allParties() {
      yield* readBlocks(await connection.use(async (database) => database), stored);
    },
    problem,
  };
}

/** The bundled lists held in memory alone. */
async function fromPackage(problem: ListsProblem): Promise<Lists> {
  const records = await bundledRecords();
  const parties = new Map(partiesOf(records).map((party) => [party.entity.id, party]));
  return {
    generation: null,
    lists: records.lists,
    judge: prepareJudge(records, today(), { hasRelabels: false }),
    basesWithout: (listsOff) => basesWithout(records, listsOff, today()),
    editionsOn: (day) => editionsOf(records, day),
    recordsFor: async () => records,
    parties: async (ids) => [...new Set(ids)].flatMap((id) => parties.get(id) ?? []),
    async *allParties() {
      yield [...parties.values()].sort(({ entity: a }, { entity: b }) => (a.id < b.id ? -1 : 1));
    },
    problem,
  };
}

const whyOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const nameOf = (error: unknown): string => (error instanceof DOMException ? error.name : '');

/** Whether another database in its place would fare no better: the browser is slow to open it, or the disk is full. */
const isNotItsFault = (error: unknown): boolean =>
  nameOf(error) === 'TimeoutError' || (error instanceof UpdateError && error.code === 'NO_ROOM');

/** A browser that is closing, or that closed the connection, fails once; a damaged database fails again. */
const TRIES = 2;

/** Reads the lists from the database as it is, or why that fails. */
async function loadStored(damaged?: DamagedGeneration): Promise<OpenedLists | { error: unknown }> {
  for (let tries = 1; ; tries++) {
    try {
      return await connection.use((database) => openStored(database, damaged));
    } catch (error) {
      if (tries === TRIES || isNotItsFault(error) || nameOf(error) === 'VersionError') return { error };
    }
  }
}

/** Reads the lists from the database; makes it anew where it fails; falls back to the bundled lists in memory. */
async function load(damaged?: DamagedGeneration): Promise<Lists> {
  let opened = await loadStored(damaged);
  let mended: ListsProblem | null = null;
  if ('error' in opened && !isNotItsFault(opened.error)) {
    mended =
      nameOf(opened.error) === 'VersionError'
        ? { kind: 'newer', why: '' }
        : { kind: 'damaged', why: whyOf(opened.error) };
    await connection.delete().catch(() => undefined);
    opened = await loadStored();
  }
  if ('error' in opened) return fromPackage({ kind: 'unusable', why: whyOf(opened.error) });
  const problem = mended ?? opened.problem;
  if (problem !== null) await noteProblem(problem);
  return fromDatabase(opened, problem ?? (await readProblem()));
}

/** The entry of an edition as it is stored; null where it is gone, or nothing can be stored. */
export function readEntryOf(from: { edition: number; place: number }): Promise<SourceEntry | null> {
  return connection.use((database) => readEntry(database, from)).catch(() => null);
}

let lists: Promise<Lists> | undefined;

/** The lists, loaded once in the life of the background and after every change. */
export function getLists(): Promise<Lists> {
  lists ??= load();
  return lists;
}

const isOfStorage = (error: unknown): boolean => error instanceof DamagedGeneration || error instanceof DOMException;

/**
 * Works with the lists. Where what is stored turns out to be damaged or gone meanwhile, the lists are read again, from
 * the package if need be, and the work is done once more with those.
 */
export async function withLists<T>(work: (lists: Lists) => Promise<T>): Promise<T> {
  const asked = getLists();
  const before = await asked;
  try {
    return await work(before);
  } catch (error) {
    if (!isOfStorage(error)) throw error;
    if (lists === asked) {
      lists = load(error instanceof DamagedGeneration ? error : undefined);
      void lists.then(() => screenAgain()).catch(() => undefined);
    }
    return work(await getLists());
  }
}

/**
 * To be told after another generation was made current: what is asked from now on is answered from it, and every page
 * that is open is read again. What was wrong with the lists before is past once something was read (`isNew`); lists
 * that were only put together anew may still lack what was lost.
 */
export async function listsChanged(isNew: boolean): Promise<void> {
  if (isNew) await noteProblem(null);
  lists = undefined;
  await getLists();
  await screenAgain();
}
