import { browser } from '../messages/browser.ts';
import { inTurns } from './in-turns.ts';
import { isRemoval, policyInForce } from './policy-in-force.ts';
import { type Policy, understoodPolicy } from './understood-policy.ts';

/** The last policy that set anything, in the local area: beside the settings, for it is nothing of the user's own. */
const SEEN = 'policySeen';
/** Since when the browser says that there is none, in the area of the session. */
const EMPTY_SINCE = 'policyEmptySince';
/** Shorter than a background lives that nobody asks anything, so that it lives until it is known what holds. */
const ASKED_AGAIN_AFTER_MS = 10_000;

type Changes = Readonly<Record<string, { newValue?: unknown }>>;

/** One reading or forgetting after the other, so that none keeps what another has just forgotten. */
const inTurn = inTurns();
const nothing = (): Record<string, unknown> => ({});
let askingAgain: ReturnType<typeof setTimeout> | undefined;

async function forgetPolicy(): Promise<void> {
  await Promise.all([browser.storage.local.remove(SEEN), browser.storage.session.remove(EMPTY_SINCE)]);
}

async function rawPolicy(): Promise<unknown> {
  const [raw, { [SEEN]: kept }, { [EMPTY_SINCE]: since }] = await Promise.all([
    // Firefox rejects where there is no policy.
    browser.storage.managed.get(null).catch(nothing),
    browser.storage.local.get(SEEN).catch(nothing),
    browser.storage.session.get(EMPTY_SINCE).catch(nothing),
  ]);
  const now = policyInForce(raw, kept, since, Date.now());
  const writes: Promise<void>[] = [];
  if (now.kept === null && kept !== undefined) writes.push(browser.storage.local.remove(SEEN));
  if (now.kept !== null && now.kept !== kept) writes.push(browser.storage.local.set({ [SEEN]: now.kept }));
  if (now.emptySinceMs === null && since !== undefined) writes.push(browser.storage.session.remove(EMPTY_SINCE));
  if (now.emptySinceMs !== null && now.emptySinceMs !== since)
    writes.push(browser.storage.session.set({ [EMPTY_SINCE]: now.emptySinceMs }));
  // What holds now is known also where the browser keeps nothing.
  await Promise.allSettled(writes);
  clearTimeout(askingAgain);
  askingAgain = now.emptySinceMs === null ? undefined : setTimeout(() => void readPolicy(), ASKED_AGAIN_AFTER_MS);
  return now.holds;
}

/** What the organisation that manages this browser has set; of a browser that nobody manages, nothing. */
export async function readPolicy(): Promise<Policy> {
  return understoodPolicy(await inTurn(rawPolicy));
}

/** Whether a change of storage may have changed the policy that holds; one that was kept may be forgotten. */
export function isPolicyChange(changes: Changes, area: string): boolean {
  if (area === 'managed') return true;
  const seen = changes[SEEN];
  return area === 'local' && seen !== undefined && seen.newValue === undefined;
}

/** Calls whenever the policy has changed; Firefox reads one only when it starts. Answers what ends that. */
export function watchPolicy(onChange: () => void): () => void {
  const listener = (changes: Changes, area: string) => {
    if (isPolicyChange(changes, area)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

// Before any other listener: whoever reads the policy at a removal waits for its turn behind this.
browser.storage.onChanged.addListener((changes: Changes, area) => {
  if (area === 'managed' && isRemoval(changes)) void inTurn(forgetPolicy).catch(() => undefined);
});
