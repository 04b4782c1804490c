import type { ListOverview, ListsState } from '../../messages/lists-contract.ts';
import type { SourceResult } from '../../model/edition.ts';

/** What the newest try to read a list came to, over all sources that carry it, and when the next is due. */
export function lastReading(
  { list, isOwn, edition }: ListOverview,
  { sources, lastImport }: Pick<ListsState, 'sources' | 'lastImport'>,
): { result: SourceResult | null; nextCheckAt: string | null } {
  const carriers = isOwn ? [] : sources.filter(({ lists }) => lists.includes(list.id));
  const results = carriers.flatMap(({ last }) => last ?? []);
  // A file has no source of its own to tell of it.
  if (edition?.provenance.by === 'file') {
    const { readAt, from } = edition.provenance;
    const isOfIt = lastImport?.name === from;
    results.push(isOfIt ? lastImport.result : { at: edition.activatedAt ?? readAt, outcome: 'updated' });
  }
  const newest = results.sort((a, b) => b.at.localeCompare(a.at))[0] ?? null;
  const next = carriers.flatMap(({ nextCheckAt }) => nextCheckAt ?? []).sort()[0] ?? null;
  return { result: newest, nextCheckAt: next };
}
