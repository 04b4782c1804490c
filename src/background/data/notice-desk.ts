import { browser } from '../../messages/browser.ts';
import { type DeskDatabase, deskMark, openDesk } from '../../store/desk-database.ts';

const KEY = 'desk';

/** What is remembered of the user's own database outside of it. */
type Remembered = { id: string; holds: boolean; lostAt: string | null };

async function remembered(): Promise<Remembered | undefined> {
  return (await browser.storage.local.get(KEY))[KEY] as Remembered | undefined;
}

/**
 * Remembers which database holds the user's own data, and notices when it is another one: both browsers put an empty
 * one in the place of one that is damaged on disk, and tell nobody.
 */
export async function noticeDesk(desk: DeskDatabase): Promise<void> {
  const [mark, before] = await Promise.all([deskMark(desk), remembered()]);
  const isLost = before?.holds === true && before.id !== mark.id;
  const lostAt = isLost ? new Date().toISOString() : (before?.lostAt ?? null);
  if (before?.id === mark.id && before.holds === mark.holds && before.lostAt === lostAt) return;
  await browser.storage.local.set({ [KEY]: { ...mark, lostAt } satisfies Remembered });
}

/** {@link noticeDesk} when the background starts. */
export async function noticeDeskAtStart(): Promise<void> {
  const { state, database } = await openDesk();
  try {
    if (state === 'open') await noticeDesk(database);
  } finally {
    database?.close();
  }
}

/** When the user's own data was noticed to be gone; ISO 8601, null where it was not, or the user has seen it. */
export async function deskLostAt(): Promise<string | null> {
  return (await remembered())?.lostAt ?? null;
}

/** The user has seen that it is gone. */
export async function deskLossSeen(): Promise<void> {
  const before = await remembered();
  if (before) await browser.storage.local.set({ [KEY]: { ...before, lostAt: null } satisfies Remembered });
}
