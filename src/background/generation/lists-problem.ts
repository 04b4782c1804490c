import { browser } from '../../messages/browser.ts';
import { asListsProblem, type ListsProblem } from '../../model/lists-problem.ts';

const PROBLEM = 'lists-problem';
const HELD = 'lists-held';

/** What was wrong with the stored lists since the browser was started; null when nothing was. */
export async function readProblem(): Promise<ListsProblem | null> {
  const stored = await browser.storage.session.get(PROBLEM).catch(() => ({}) as Record<string, unknown>);
  return asListsProblem(stored[PROBLEM]);
}

/** Keeps what was wrong, so that the user is still told when the background has slept; null takes it back. */
export async function noteProblem(problem: ListsProblem | null): Promise<void> {
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
