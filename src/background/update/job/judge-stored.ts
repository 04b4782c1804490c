import { suppliedLists } from '../../../editions/join/supplied-list.ts';
import { judgeEdition } from '../../../editions/judge-edition.ts';
import type { Edition } from '../../../model/edition.ts';
import { formatDate } from '../../../model/format-date.ts';
import { listName } from '../../../model/list-name.ts';
import type { Source } from '../../../sources/source.ts';
import type { Job } from '../../../store/editions/job.ts';
import type { ListsDatabase } from '../../../store/lists-database.ts';
import { type Decision, decideEdition } from './decide-edition.ts';
import type { StoredEdition } from './store-edition.ts';

/** The publication that a file is of: of its format, with all of the lists that were met; null where none is known. */
export function publicationOf(task: Job['task'], lists: readonly string[], sources: readonly Source[]): Source | null {
  if (task.kind === 'download') return sources.find(({ id }) => id === task.source) ?? null;
  if (task.kind !== 'file') return null;
  return sources.find((one) => one.format === task.format && lists.every((list) => one.lists.includes(list))) ?? null;
}

/** What is known of a publication that the registry does not name, and of the user's own lists: it is not empty. */
const NO_BOUNDS = { leastEntries: 1, mostEntries: Number.POSITIVE_INFINITY, sentinels: [] };

/** Counts of the lists of an edition in the editions in use, whichever supplies them; null where none does. */
function countsInUse(edition: Edition, editions: readonly Edition[]): Record<string, number> | null {
  const inUse = suppliedLists(editions.filter(({ state }) => state === 'current'));
  const counts = Object.entries(Object.fromEntries(inUse)).map(([id, { list }]) => [id, list.entries] as const);
  const own = counts.filter(
    ([id]) => edition.lists.some((list) => list.id === id) || inUse.get(id)?.edition.source === edition.source,
  );
  return own.length > 0 ? Object.fromEntries(own) : null;
}

/** What is to be said of lists that are older, by their publications' own words, than those in use. */
function olderWords(next: Edition, editions: readonly Edition[]): string[] {
  const inUse = suppliedLists(editions.filter(({ state }) => state === 'current'));
  return next.lists.flatMap(({ id, asOf, isDateStated }) => {
    const held = inUse.get(id)?.list;
    if (!held?.isDateStated || !isDateStated || held.asOf <= asOf) return [];
    return [`${listName(id)} is of ${formatDate(asOf)}; the one in use is of ${formatDate(held.asOf)}.`];
  });
}

/** Judges an edition that was read to its end against what is in use, and decides what becomes of it. */
export async function judgeStored(
  database: ListsDatabase,
  job: Job,
  { edition, met }: StoredEdition,
  sources: readonly Source[],
): Promise<{ edition: Edition; decision: Decision }> {
  const source = publicationOf(
    job.task,
    edition.lists.map(({ id }) => id),
    sources,
  );
  const next = source ? { ...edition, source: source.id } : edition;
  const editions = (await database.getAll('editions')).filter(({ number }) => number !== next.number);
  const before = job.task.kind === 'own' ? null : countsInUse(next, editions);
  const judgement = judgeEdition(
    {
      source: source ?? NO_BOUNDS,
      counts: Object.fromEntries(next.lists.map(({ id, entries }) => [id, entries])),
      names: met,
    },
    before && { counts: before },
  );
  const older = olderWords(next, editions);
  const decision = decideEdition({
    next,
    judgement:
      older.length === 0 || judgement.verdict === 'refuse'
        ? judgement
        : { verdict: 'hold', reasons: [...judgement.reasons, ...older] },
    siblings: editions.filter((one) => one.source === next.source),
    heldOn: (await database.get('sources', next.source))?.heldOn ?? [],
    day: job.task.kind === 'download' ? job.readOn : null,
  });
  return { edition: next, decision };
}
