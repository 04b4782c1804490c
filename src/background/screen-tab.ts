import { browser } from '../messages/browser.ts';
import { caller } from '../messages/call.ts';
import type { FrameCalls, MentionPlace, TabScreening } from '../messages/contract.ts';
import type { Records } from '../model/records.ts';
import { screenPage } from '../screening/screen-page.ts';
import { showBadge } from './badge.ts';
import { getLists, today } from './lists.ts';
import { dropReports, readReports, type TabReports } from './tab-reports.ts';

/** Calls to the scanner in one frame of a tab. */
function frameCaller(tab: number, frame: number) {
  return caller<FrameCalls>((message) => browser.tabs.sendMessage(tab, message, { frameId: frame }));
}

/** A page busy with itself answers late; it is still there. */
const PATIENCE_MS = 400;

/** Whether a frame still holds the document that reported. */
async function isStillThere(tab: number, frame: number, startedAt: number): Promise<boolean> {
  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), PATIENCE_MS));
  const held = await Promise.race([frameCaller(tab, frame)('which-document').catch(() => undefined), late]);
  return held === 'late' || held === startedAt;
}

/**
 * Reports of the documents that are still there: a page that cannot be read must not show the last one's names,
 * nor a page those of a frame that left. The badge follows.
 */
export async function liveReports(tab: number): Promise<TabReports> {
  const reports = await readReports(tab);
  const gone = await Promise.all(
    Object.entries(reports.frames).map(async ([frame, { startedAt }]) =>
      (await isStillThere(tab, Number(frame), startedAt)) ? [] : [{ frame: Number(frame), startedAt }],
    ),
  );
  if (gone.flat().length === 0) return reports;
  const left = await dropReports(tab, gone.flat());
  await showBadge(tab, left, await getLists()).catch(() => undefined);
  return left;
}

/** What being on each list means, by list id. */
export function meaningsOf({ lists }: Records): TabScreening['meanings'] {
  return Object.fromEntries(
    lists.map(({ id, meaning, meaningCitation }) => [id, { text: meaning, citation: meaningCitation }]),
  );
}

/** The screening of a tab over all its frames, as extension pages show it. */
export async function screenTab(tab: number): Promise<TabScreening> {
  const [{ records, book, problem }, reports, page] = await Promise.all([
    getLists(),
    liveReports(tab),
    browser.tabs.get(tab).catch(() => undefined),
  ]);
  const frames = Object.entries(reports.frames).map(([frame, report]) => ({ frame: Number(frame), report }));
  frames.sort((a, b) => a.frame - b.frame);
  const { screening, places } = screenPage(
    { page: page?.url ?? '', scannedAt: reports.reportedAt || new Date().toISOString(), frames },
    records,
    book,
    today(),
  );
  const isRead = frames[0]?.frame === 0;
  const isDone = frames.every(({ report }) => report.isDone);
  return {
    state: isRead ? (isDone ? 'done' : 'reading') : 'unread',
    screening: isRead ? screening : { ...screening, title: page?.title ?? '' },
    places,
    meanings: meaningsOf(records),
    listsProblem: problem,
  };
}

/** Scrolls a tab to a mention; false when the frame or the mention is gone. */
export async function showMention(tab: number, { frame, mention }: MentionPlace): Promise<boolean> {
  return frameCaller(tab, frame)('show-mention', mention).catch(() => false);
}
