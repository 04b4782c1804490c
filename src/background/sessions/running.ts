import { browser } from '../../messages/browser.ts';
import { readRunning } from '../../store/sessions/sessions.ts';
import { withOwnData } from '../decisions/kept-decisions.ts';

/**
 * Says that a session may run, so that a background that wakes need not open the database where none ever does. Set
 * before a session begins, taken away after it has ended: what runs is what the database says.
 */
const MAY_RUN = 'session-may-run';

/** Id and name of the session that runs. */
export type Running = { id: string; name: string };

let running: Promise<Running | null> | undefined;

async function load(): Promise<Running | null> {
  const stored = await browser.storage.local.get(MAY_RUN);
  if (!stored[MAY_RUN]) return null;
  const session = await withOwnData(readRunning);
  if (session) return { id: session.id, name: session.name };
  await browser.storage.local.remove(MAY_RUN);
  return null;
}

/** The session that runs; null where none does. Asked once in the life of the background, and after every change. */
export function runningSession(): Promise<Running | null> {
  if (!running) {
    const loading = load();
    running = loading;
    loading.catch(() => {
      if (running === loading) running = undefined;
    });
  }
  return running;
}

/** To be called before a session begins. */
export async function sessionMayRun(): Promise<void> {
  await browser.storage.local.set({ [MAY_RUN]: true });
}

/** To be told when a session began, ended or was renamed. */
export function runningChanged(): Promise<Running | null> {
  running = undefined;
  return runningSession();
}
