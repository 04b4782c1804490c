import { browser, type Tabs } from '../../messages/browser.ts';
import type { TabScreening } from '../../messages/contract.ts';
import { LEFT_EARLY, type SessionPage } from '../../model/session.ts';
import { NOTHING_LOOKED_AT } from '../../screening/unreadable.ts';
import { keepPage } from '../../store/sessions/pages.ts';
import type { SeenPage } from '../../store/sessions/place-page.ts';
import { unreadByChoice } from '../access/site-access.ts';
import { withOwnData } from '../decisions/kept-decisions.ts';
import { withLists } from '../lists.ts';
import { screenTab, screenWith } from '../screen-tab.ts';
import { readReports } from '../tab-reports.ts';
import { gzip } from './gzip.ts';
import { pageId, pageText, withoutFragment } from './page-text.ts';
import { readTabText } from './read-tab-text.ts';
import { runningSession } from './running.ts';
import { sessionGrew } from './session-news.ts';
import type { TabLoad } from './tab-load.ts';
import { noteKept, tabLoad } from './tab-loads.ts';
import { type NotRead, whyNotRead } from './why-not-read.ts';

/** A tab whose page can be told of. */
export type PageTab = Tabs.Tab & { id: number; url: string };

/** Whether the page of a tab belongs into a session: no private window, no page of our own, and an address that the browser tells. */
export function isFollowed(tab: Tabs.Tab | undefined): tab is PageTab {
  if (tab?.id === undefined || tab.incognito || tab.discarded || !tab.url) return false;
  return !tab.url.startsWith(browser.runtime.getURL('')) && !tab.url.startsWith('about:');
}

/** The tab as it is now; undefined where its page is not followed. */
export async function followedTab(tab: number): Promise<PageTab | undefined> {
  const now = await browser.tabs.get(tab).catch(() => undefined);
  return isFollowed(now) ? now : undefined;
}

/** Names a document that was read, with the address it has: a page that changes its address without loading is another. */
export const documentName = (startedAt: number, address: string): string => `${startedAt} ${withoutFragment(address)}`;

/** Names a page that could not be read, by the load that brought it. */
export const loadName = ({ id }: TabLoad, address: string): string => `${id} ${withoutFragment(address)}`;

type Facts = Pick<SeenPage, 'document' | 'fills' | 'state' | 'why'> & Partial<SeenPage>;

async function keep(session: string, address: string, facts: Facts, text: Uint8Array | null = null) {
  const page: SeenPage = {
    id: pageId(session, address, facts.textSha256 ?? facts.why ?? ''),
    address: withoutFragment(address),
    title: '',
    at: new Date().toISOString(),
    textSha256: null,
    isTextCut: false,
    screening: null,
    leftOut: [],
    version: browser.runtime.getManifest().version,
    ...facts,
  };
  const packed = text && (await gzip(text));
  const row = await withOwnData((desk) => keepPage(desk, session, page, packed));
  if (row) await sessionGrew();
}

/**
 * Keeps what the top frame of a tab has just reported, before the answer goes back to it: a page that is left, or a
 * browser that ends, before the page has come to rest has its row all the same.
 */
export async function keepFirstLook(tab: number, address: string): Promise<void> {
  const running = await runningSession();
  const page = running && (await followedTab(tab));
  if (!running || !page || withoutFragment(page.url) !== withoutFragment(address)) return;
  const { reportedAt, frames: all } = await readReports(tab);
  const [top, load] = [all[0], await tabLoad(tab)];
  if (!top || load.isRead) return;
  const frames = Object.entries(all).map(([frame, report]) => ({ frame: Number(frame), report }));
  frames.sort((a, b) => a.frame - b.frame);
  const told = { page: page.url, scannedAt: reportedAt, frames, ...NOTHING_LOOKED_AT };
  const { screening, leftOut } = await withLists((lists) => screenWith(lists, told));
  await keep(running.id, address, {
    document: documentName(top.startedAt, address),
    fills: null,
    state: 'in-part',
    why: LEFT_EARLY,
    title: screening.title,
    screening,
    leftOut,
  });
}

/** What is known of the state of a tab, to be told from the next: the same again is nothing new. */
async function signatureOf(session: string, page: PageTab, load: TabLoad): Promise<string> {
  const { reportedAt, frames } = await readReports(page.id);
  return [session, load.id, frames[0]?.startedAt, reportedAt, withoutFragment(page.url)].join(' ');
}

/** Whether a tab shows what was not yet kept. */
export async function hasNews(tab: number): Promise<boolean> {
  const [running, page, load] = [await runningSession(), await followedTab(tab), await tabLoad(tab)];
  return running !== null && page !== undefined && load.kept !== (await signatureOf(running.id, page, load));
}

const stateOf = ({ coverage }: TabScreening['screening']): SessionPage['state'] =>
  coverage.unreadable.length > 0 ? 'in-part' : 'whole';

/** The page as it was read, with its text; null where it is still coming, or was left meanwhile. */
export async function readPage(page: PageTab) {
  const answer = await screenTab(page.id);
  if (answer.state !== 'done') return { answer, text: null, startedAt: 0 };
  const read = await readTabText(page.id);
  const top = (await readReports(page.id)).frames[0];
  const here = [page.url, answer.screening.page, (await followedTab(page.id))?.url ?? '', read?.top.address ?? ''];
  const isSame = new Set(here.map(withoutFragment)).size === 1 && read?.top.startedAt === top?.startedAt;
  if (!read || !isSame) return { answer, text: null, startedAt: 0 };
  return { answer, text: pageText(read.frames), startedAt: read.top.startedAt };
}

const READER = 'src/content/read-again.iife.js';
/** The load of each tab that was asked to read again: once, or a slow page would begin anew and anew. */
const asked = new Map<number, string>();

/** Has a page that told nothing read itself again: what it told may have been lost with a background that was ended. */
async function askToRead(tab: number, load: string): Promise<void> {
  if (asked.get(tab) === load) return;
  asked.set(tab, load);
  const target = { tabId: tab, allFrames: true };
  await browser.scripting.executeScript({ target, files: [READER], injectImmediately: true }).catch(() => undefined);
}

/** How an attempt to keep a page ended: kept, or to be tried again; `unread` once more before it is believed. */
export type Attempt = 'kept' | 'again' | 'unread';

/**
 * Looks at a tab and keeps its page as it is now. `isLast`: what has not come to rest by now is kept as it is; `isSure`:
 * the page has told nothing for a while.
 */
export async function observeTab(tab: number, isLast: boolean, isSure: boolean): Promise<Attempt> {
  const [running, page] = [await runningSession(), await followedTab(tab)];
  if (!running || !page) return 'kept';
  const load = await tabLoad(tab);
  const signature = await signatureOf(running.id, page, load);
  const byChoice = await unreadByChoice(tab);
  const { answer, text, startedAt } = await readPage(page);
  if (text) {
    const { screening, leftOut } = answer;
    const [document, fills] = [documentName(startedAt, page.url), pageId(running.id, page.url, LEFT_EARLY)];
    const facts = { document, fills, title: screening.title, screening, leftOut };
    const read = { textSha256: text.sha256, isTextCut: text.isCut, state: stateOf(screening), why: null };
    await keep(running.id, page.url, { ...facts, ...read }, text.bytes);
    await noteKept(tab, load.id, signature, true);
    return 'kept';
  }
  if (answer.state !== 'unread') return 'again';
  if (page.status !== 'complete' || load.isRead) return 'again';
  const notRead: NotRead = await whyNotRead(tab, byChoice ? { unreadReason: byChoice } : answer, load);
  const isCertain = notRead.state === 'failed' || notRead.why !== 'no-answer' || isLast;
  if (!isCertain) {
    await askToRead(tab, load.id);
    return 'again';
  }
  if (!isSure) return 'unread';
  const now = await followedTab(tab);
  if (now?.url !== page.url || (await tabLoad(tab)).id !== load.id) return 'again';
  const title = notRead.state === 'failed' ? '' : (page.title ?? '');
  const document = loadName(load, page.url);
  await keep(running.id, page.url, { document, fills: null, title, ...notRead });
  await noteKept(tab, load.id, signature, false);
  return 'kept';
}
