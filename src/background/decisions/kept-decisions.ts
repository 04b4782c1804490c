import type { KeptDecision } from '../../model/decision.ts';
import { readDecisions, writeDecisions } from '../../store/decisions/decisions.ts';
import { type DeskDatabase, openDesk } from '../../store/desk-database.ts';
import { noticeDesk } from '../data/notice-desk.ts';
import { understoodDecision } from './check-decision.ts';

let kept: Promise<readonly KeptDecision[]> | undefined;

/** What can be read of the decisions: of a database that only opens to be read too, and without rows that make no sense. */
async function load(): Promise<readonly KeptDecision[]> {
  const { database, problem } = await openDesk();
  if (!database) throw new Error(problem);
  try {
    return (await readDecisions(database)).flatMap((row) => understoodDecision(row) ?? []);
  } finally {
    database.close();
  }
}

/** The decisions of this browser profile, those taken back among them; read once in the life of the background, and again after a failure. */
export function keptDecisions(): Promise<readonly KeptDecision[]> {
  if (!kept) {
    const loading = load();
    kept = loading;
    loading.catch(() => {
      if (kept === loading) kept = undefined;
    });
  }
  return kept;
}

/** To be told when decisions were written by another way. */
export function decisionsChanged(): void {
  kept = undefined;
}

/** Does something with the user's own database; rejects with a sentence where it cannot be written to. */
export async function withOwnData<T>(work: (desk: DeskDatabase) => Promise<T>): Promise<T> {
  const { state, database, problem } = await openDesk();
  if (state !== 'open') {
    database?.close();
    throw new Error(problem);
  }
  try {
    const done = await work(database);
    await noticeDesk(database);
    return done;
  } finally {
    database.close();
  }
}

let changes: Promise<unknown> = Promise.resolve();

/** Changes decisions, one change after the other; what `how` answers is written, the rest stays as it is. */
export function changeDecisions<T extends readonly KeptDecision[]>(
  how: (all: readonly KeptDecision[]) => T | Promise<T>,
): Promise<T> {
  const turn = changes.then(() =>
    withOwnData(async (desk) => {
      const all = (await readDecisions(desk)).flatMap((row) => understoodDecision(row) ?? []);
      const written = await how(all);
      await writeDecisions(desk, written);
      decisionsChanged();
      return written;
    }),
  );
  changes = turn.catch(() => undefined);
  return turn;
}
