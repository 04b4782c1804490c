import { browser, type Tabs } from '../../messages/browser.ts';
import { type Attempt, hasNews, keepFirstLook, observeTab } from './observe-tab.ts';
import { runningSession } from './running.ts';
import { forgetLoad, noteEnded, noteLoading } from './tab-loads.ts';

/** A page that reports nothing new for so long has come to rest. */
const SETTLE_MS = 900;
/** One that never rests is kept as it is after this, and followed on. */
const LONGEST_MS = 4_000;
/** Between two tries to read a page that is still coming. */
const AGAIN_MS = 700;
const MOST_TRIES = 12;
/** While a session runs, the background is woken so often to look for what an end of it made it miss. */
const ALARM = 'session-look';
const ALARM_MINUTES = 0.5;

type Plan = { timer: ReturnType<typeof setTimeout>; since: number; tries: number; isUnread: boolean };
const plans = new Map<number, Plan>();
/** Tabs that are being looked at; what comes meanwhile is looked at after. */
const busy = new Set<number>();

function drop(tab: number): void {
  clearTimeout(plans.get(tab)?.timer);
  plans.delete(tab);
}

/** Has a tab looked at when it has come to rest. */
function plan(tab: number, given: Partial<Plan> & { afterMs?: number } = {}): void {
  const before = plans.get(tab);
  const since = given.since ?? before?.since ?? Date.now();
  clearTimeout(before?.timer);
  const waitMs = given.afterMs ?? Math.max(0, Math.min(SETTLE_MS, since + LONGEST_MS - Date.now()));
  const timer = setTimeout(() => void look(tab).catch(() => undefined), waitMs);
  const { tries = 0, isUnread = false } = given;
  plans.set(tab, { timer, since, tries, isUnread });
}

async function look(tab: number): Promise<void> {
  const planned = plans.get(tab);
  if (!planned) return;
  if (busy.has(tab)) return plan(tab);
  plans.delete(tab);
  busy.add(tab);
  const { tries, isUnread } = planned;
  const isLast = tries >= MOST_TRIES;
  let attempt: Attempt = 'again';
  try {
    attempt = await observeTab(tab, isLast, isUnread);
  } catch {
    // A database that is busy, or a tab that went: tried again, and found by the next look at all tabs.
  } finally {
    busy.delete(tab);
  }
  if (attempt === 'kept' || isLast || plans.has(tab)) return;
  plan(tab, { since: Date.now(), afterMs: AGAIN_MS, tries: tries + 1, isUnread: attempt === 'unread' });
}

/** A frame reported. `address`: that of the document, where it is the top frame. Resolves when the page has its row. */
export async function followReport(tab: number, address: string | undefined): Promise<void> {
  if ((await runningSession()) === null) return;
  plan(tab);
  if (address !== undefined) await keepFirstLook(tab, address).catch(() => undefined);
}

/** The frames of a tab are others now. */
export async function followFrames(tab: number): Promise<void> {
  if ((await runningSession()) !== null) plan(tab);
}

/** Looks at every open tab that shows what was not kept. */
export async function lookAtAll(): Promise<void> {
  if ((await runningSession()) === null) return;
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined && !plans.has(id) && !busy.has(id) && (await hasNews(id))) plan(id);
  }
}

async function followUpdate(tab: number, change: Tabs.OnUpdatedChangeInfoType): Promise<void> {
  // Noted at once: the background may be ended the next moment, and no browser tells it again.
  if (change.status === 'loading') await noteLoading(tab, change.url);
  if (change.status === 'complete' && change.url !== undefined) await noteEnded(tab, change.url);
  if ((await runningSession()) === null) return;
  if (change.status !== undefined || change.url !== undefined || change.title !== undefined) plan(tab);
}

const onUpdated = (tab: number, change: Tabs.OnUpdatedChangeInfoType) =>
  void followUpdate(tab, change).catch(() => undefined);

/** Has the browser tell of tabs, and wake the background for it; or no longer. */
export async function setFollowing(isOn: boolean): Promise<void> {
  const { onUpdated: event } = browser.tabs;
  if (isOn && !event.hasListener(onUpdated)) event.addListener(onUpdated);
  if (!isOn) event.removeListener(onUpdated);
  if (!isOn) for (const tab of [...plans.keys()]) drop(tab);
  if (!isOn) await browser.alarms.clear(ALARM);
  else if (!(await browser.alarms.get(ALARM))) {
    await browser.alarms.create(ALARM, { periodInMinutes: ALARM_MINUTES });
  }
}

/** A tab was closed. */
export function unfollowTab(tab: number): void {
  drop(tab);
  void forgetLoad(tab).catch(() => undefined);
}

/**
 * On the first tick of the background: listens, or the browser does not bring it back for it; where no session runs, it
 * listens no longer. `hasBegun` is told of a session that goes on.
 */
export function listenForTabs(hasBegun: () => Promise<void>): void {
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void lookAtAll().catch(() => undefined);
  });
  void runningSession()
    .then(async (running) => {
      await setFollowing(running !== null);
      if (running === null) return;
      await hasBegun();
      await lookAtAll();
    })
    .catch(() => undefined);
}
