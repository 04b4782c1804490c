import { browser } from '../../messages/browser.ts';

const OURS = 'the lists that came with this version are used';
const NEXT = 'Lists that were downloaded or imported have to be read again.';

/** What can be wrong with the stored lists, each a sentence for the user. */
export const PROBLEMS = {
  damaged: (why: string) => `The stored lists were damaged (${why}); ${OURS}. ${NEXT}`,
  olderUsed: (why: string) => `The newest stored lists were damaged (${why}); the lists stored before them are used.`,
  newer: `The stored lists were written by a newer version of Listlight; ${OURS}. ${NEXT}`,
  gone: `The stored lists were gone, as when the browser’s storage is emptied; ${OURS}. ${NEXT}`,
  unusable: (why: string) => `The browser’s storage could not be used (${why}); ${OURS}.`,
} as const;

const PROBLEM = 'lists-problem';
const HELD = 'lists-held';

/** What was wrong with the stored lists since the browser was started; null when nothing was. */
export async function readProblem(): Promise<string | null> {
  const stored = await browser.storage.session.get(PROBLEM).catch(() => ({}) as Record<string, unknown>);
  const problem = stored[PROBLEM];
  return typeof problem === 'string' ? problem : null;
}

/** Keeps what was wrong, so that the user is still told when the background has slept; null takes it back. */
export async function noteProblem(problem: string | null): Promise<void> {
  const { session } = browser.storage;
  await (problem === null ? session.remove(PROBLEM) : session.set({ [PROBLEM]: problem })).catch(() => undefined);
}

/** Whether lists were stored before: kept apart from them, so that it is noticed when they are gone. */
export async function wereHeld(): Promise<boolean> {
  const stored = await browser.storage.local.get(HELD).catch(() => ({}) as Record<string, unknown>);
  return stored[HELD] === true;
}

/** Notes that lists are stored. */
export async function noteHeld(): Promise<void> {
  await browser.storage.local.set({ [HELD]: true }).catch(() => undefined);
}
