import { browser } from '../messages/browser.ts';
import type { MentionPlace, TabScreening } from '../messages/contract.ts';
import type { Records } from '../model/records.ts';
import { screenPage } from '../screening/screen-page.ts';
import { showBadge } from './badge.ts';
import { injectCard } from './card.ts';
import { frameCaller, inspectTab, type TabInspection } from './inspection/inspect-tab.ts';
import { resultCards } from './inspection/result-cards.ts';
import { unreadReason } from './inspection/unread-reason.ts';
import { getLists, today } from './lists.ts';
import { dropReports, readReports, type TabReports } from './tab-reports.ts';

/** A page busy with itself answers late; it is still there. */
const PATIENCE_MS = 400;

/** Whether a frame still holds the document that reported. */
async function isStillThere(tab: number, frame: number, startedAt: number): Promise<boolean> {
  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), PATIENCE_MS));
  const held = await Promise.race([frameCaller(tab, frame)('which-document').catch(() => undefined), late]);
  return held === 'late' || held === startedAt;
}

type IsThere = (frame: number, startedAt: number) => boolean | Promise<boolean>;

/**
 * Reports of the documents that are still there: a page that cannot be read must not show the last one's names,
 * nor a page those of a frame that left. The badge follows.
 */
async function withoutGone(tab: number, reports: TabReports, isThere: IsThere): Promise<TabReports> {
  const gone = await Promise.all(
    Object.entries(reports.frames).map(async ([frame, { startedAt }]) =>
      (await isThere(Number(frame), startedAt)) ? [] : [{ frame: Number(frame), startedAt }],
    ),
  );
  if (gone.flat().length === 0) return reports;
  const left = await dropReports(tab, gone.flat());
  await showBadge(tab, left, await getLists()).catch(() => undefined);
  return left;
}

/** Asks the frames of a tab whether they are still there, and forgets the others. */
export async function liveReports(tab: number): Promise<TabReports> {
  return withoutGone(tab, await readReports(tab), (frame, startedAt) => isStillThere(tab, frame, startedAt));
}

/** Looks at the frames of a tab, and forgets those that left. */
async function inspectedReports(tab: number): Promise<{ reports: TabReports; inspection: TabInspection }> {
  const known = await readReports(tab);
  const { answers, busy } = await inspectTab(tab, Object.keys(known.frames).map(Number));
  const reports = await withoutGone(
    tab,
    known,
    (frame, startedAt) => busy.has(frame) || answers.get(frame)?.startedAt === startedAt,
  );
  // What a busy frame said last holds for the document that reported, and for no other.
  const current = [...answers].filter(
    ([frame, { startedAt }]) => !busy.has(frame) || reports.frames[frame]?.startedAt === startedAt,
  );
  return { reports, inspection: { answers: new Map(current), busy } };
}

/** What being on each list means, by list id. */
export function meaningsOf({ lists }: Records): TabScreening['meanings'] {
  return Object.fromEntries(
    lists.map(({ id, meaning, meaningCitation }) => [id, { text: meaning, citation: meaningCitation }]),
  );
}

/** The screening of a tab over all its frames, as extension pages show it. */
export async function screenTab(tab: number): Promise<TabScreening> {
  const [{ records, book, problem }, { reports, inspection }, page] = await Promise.all([
    getLists(),
    inspectedReports(tab),
    browser.tabs.get(tab).catch(() => undefined),
  ]);
  const frames = Object.entries(reports.frames).map(([frame, report]) => ({ frame: Number(frame), report }));
  frames.sort((a, b) => a.frame - b.frame);
  const { screening, places } = screenPage(
    { page: page?.url ?? '', scannedAt: reports.reportedAt || new Date().toISOString(), frames, ...inspection },
    records,
    book,
    today(),
  );
  const isRead = frames[0]?.frame === 0;
  const isDone = frames.every(({ report }) => report.isDone);
  const results = isRead ? resultCards(inspection.answers) : undefined;
  const reason = isRead ? undefined : await unreadReason(page?.url);
  return {
    state: isRead ? (isDone ? 'done' : 'reading') : 'unread',
    ...(reason ? { unreadReason: reason } : {}),
    ...(results ? { results } : {}),
    screening: isRead ? screening : { ...screening, title: page?.title ?? '' },
    places,
    meanings: meaningsOf(records),
    listsProblem: problem,
  };
}

/** Scrolls a tab to a mention; false when the frame or the mention is gone. */
export async function showMention(tab: number, { frame, mention }: MentionPlace): Promise<boolean> {
  await injectCard(tab, frame).catch(() => undefined);
  return frameCaller(tab, frame)('show-mention', mention).catch(() => false);
}
