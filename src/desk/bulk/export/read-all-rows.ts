import type { PartyStatus } from '../../../messages/lists-contract.ts';
import type { BulkJob, BulkRow } from '../../../model/bulk.ts';
import { ask, askAgain } from '../ask-bulk.ts';

const PAGE = 500;

/** All rows of a table, in their order. */
export async function readAllRows({ id, rows: total }: BulkJob): Promise<BulkRow[]> {
  const rows: BulkRow[] = [];
  for (let from = 1; from <= total; from += PAGE) {
    rows.push(...(await askAgain(() => ask('bulk-rows', id, from, PAGE))));
  }
  return rows;
}

/** Whether a row was looked up, or could not be. */
export function isAnswered({ candidates, error }: Pick<BulkRow, 'candidates' | 'error'>): boolean {
  return candidates !== null || error !== null;
}

/** What the lists say today of the candidates that are told of, by entity. */
export async function readStandings(rows: readonly BulkRow[]): Promise<ReadonlyMap<string, PartyStatus>> {
  const standings = new Map<string, PartyStatus>();
  for (const entity of new Set(rows.flatMap((row) => told(row)?.entity ?? []))) {
    standings.set(entity, await askAgain(() => ask('status-of', entity)));
  }
  return standings;
}

/** The candidate that a row is told by: the best, or the one decided on; none where that is no candidate any more. */
export function told({ candidates, decision }: Pick<BulkRow, 'candidates' | 'decision'>) {
  return decision ? candidates?.find(({ entity }) => entity === decision.entity) : candidates?.[0];
}
