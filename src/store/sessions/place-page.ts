import type { SessionPage } from '../../model/session.ts';

/** A page as it was just seen. */
export type SeenPage = Omit<SessionPage, 'session' | 'number' | 'visits' | 'tags' | 'notes'> & {
  /** Names the document that it was seen in, together with the address. */
  document: string;
  /** Id of the row that a visit left which ended too early, and that this one fills; null where it fills none. */
  fills: string | null;
};

/** The rows of a session that a seen page may have to do with. */
export type RowsAround = {
  /** The one that this document wrote before. */
  mine: SessionPage | undefined;
  /** The one of the same id. */
  same: SessionPage | undefined;
  /** The one that it fills. */
  early: SessionPage | undefined;
};

/** What is to be written: the page's row, its number null for a new one; rows that change besides; rows that go. */
export type Placed = {
  row: Omit<SessionPage, 'number'> & { number: number | null };
  changed: readonly SessionPage[];
  gone: readonly SessionPage[];
};

/** What a person wrote to rows that become one. */
function written(rows: readonly SessionPage[]): Pick<SessionPage, 'tags' | 'notes'> {
  return {
    tags: [...new Set(rows.flatMap(({ tags }) => tags))],
    notes: [...new Set(rows.map(({ notes }) => notes))].filter((notes) => notes !== '').join('\n'),
  };
}

/**
 * Where a seen page goes among the rows of its session. A document has one row, which it replaces as it changes; the
 * same address with the same text in another document is another visit of the row that is there. Null where nothing is
 * to be written: what was read of a document is not taken back by what was not.
 */
export function placePage(session: string, seen: SeenPage, { mine, same, early }: RowsAround): Placed | null {
  const { document: _document, fills: _fills, ...facts } = seen;
  if (seen.textSha256 === null && mine && mine.textSha256 !== null) return null;
  const isMineEarly = mine !== undefined && mine.id === early?.id;
  // A row that other documents wrote too stays theirs.
  const shared = mine && !isMineEarly && mine.id !== seen.id && mine.visits > 1 ? mine : undefined;
  const own = mine && !isMineEarly && mine.id !== seen.id && mine.visits === 1 ? mine : undefined;
  const target = same ?? own ?? early;
  const merged = [target, own, early].filter((row) => row !== undefined);
  const rows = [...new Map(merged.map((row) => [row.number, row])).values()];
  const isCounted = mine !== undefined && (mine.id === seen.id || isMineEarly || own !== undefined);
  const visits = rows.reduce((sum, row) => sum + row.visits, 0);
  return {
    row: {
      ...facts,
      ...written(rows),
      session,
      number: target?.number ?? null,
      visits: visits + (isCounted ? 0 : 1),
    },
    changed: shared ? [{ ...shared, visits: shared.visits - 1 }] : [],
    gone: rows.filter((row) => row !== target),
  };
}
