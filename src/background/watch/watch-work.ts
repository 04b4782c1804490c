import { browser } from '../../messages/browser.ts';
import { getLists } from '../lists.ts';
import { lookThrough } from './look-through.ts';
import { lookedAt } from './watch-state.ts';

/** Brings the background back while a look is under way. */
const GO_ON = 'go-on-with-watch';
/** A background that does nothing the browser counts as work is ended after 30 seconds. */
const PING_MS = 20_000;

let looking: Promise<void> | null = null;

async function lookAwake(): Promise<void> {
  await browser.alarms.create(GO_ON, { delayInMinutes: 1, periodInMinutes: 1 });
  const timer = setInterval(() => void browser.runtime.getPlatformInfo().catch(() => undefined), PING_MS);
  try {
    await alone(lookThrough);
  } finally {
    clearInterval(timer);
    await browser.alarms.clear(GO_ON);
  }
}

/** One context of the extension at a time looks, where the browser can tell them apart. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return work();
  await navigator.locks.request('listlight-watch', work);
}

/** Whether what is saved is being looked through in this life of the background. */
export const isLooking = (): boolean => looking !== null;

let isWanted = false;

async function lookWhileWanted(): Promise<void> {
  // Lists that changed during a look are looked at by another.
  while (isWanted) {
    isWanted = false;
    await lookAwake().catch(() => undefined);
  }
  looking = null;
}

/**
 * Has what is saved looked through by the lists in use; resolves when it is, and never rejects: what fails is done at
 * the next call.
 */
export function lookAtSaved(): Promise<void> {
  isWanted = true;
  looking ??= lookWhileWanted();
  return looking;
}

/**
 * To be called whenever the background begins: looks, or goes on looking, where the lists in use are not those of the
 * last look.
 */
export async function goOnWithWatch(): Promise<void> {
  const { generation } = await getLists();
  if (generation && generation.madeFrom !== (await lookedAt())) await lookAtSaved();
}

/** Listens for the alarm that brings a look back; on the first tick of the background. */
export function listenForWatch(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === GO_ON) void lookAtSaved();
  });
}
