import { browser } from '../messages/browser.ts';
import type { MentionPlace, TabScreening, UnreadReason } from '../messages/contract.ts';
import { listAges } from '../model/list-age.ts';
import type { Records } from '../model/records.ts';
import { leaveOut } from '../screening/leave-out/leave-out.ts';
import { isOnMention } from '../screening/leave-out/why-left-out.ts';
import { recordsWithout } from '../screening/leave-out/without-lists.ts';
import { namedIn, type PageReports, type PlacedScreening, screenPage } from '../screening/screen-page.ts';
import { statusBook } from '../screening/status.ts';
import { NOTHING_LOOKED_AT } from '../screening/unreadable.ts';
import { unreadByChoice } from './access/site-access.ts';
import { showBadge } from './badge.ts';
import { injectCard } from './card.ts';
import { whatIsShown } from './decisions/what-is-shown.ts';
import { frameCaller, inspectTab, type TabInspection } from './inspection/inspect-tab.ts';
import { isStillThere } from './inspection/is-still-there.ts';
import { resultCards } from './inspection/result-cards.ts';
import { unreadReason } from './inspection/unread-reason.ts';
import { keepScreening } from './kept/keep-screening.ts';
import { getLists, type Lists, today, withLists } from './lists.ts';
import { dropReports, readReports, type TabReports } from './tab-reports.ts';

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
  await showBadge(tab, await getLists()).catch(() => undefined);
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
export function meaningsOf({ lists }: Pick<Records, 'lists'>): TabScreening['meanings'] {
  return Object.fromEntries(
    lists.map(({ id, meaning, meaningCitation }) => [id, { text: meaning, citation: meaningCitation }]),
  );
}

/** What is said of a page: its screening, and what of the lists and of the page is not shown. */
type ShownScreening = PlacedScreening & Pick<TabScreening, 'leftOut' | 'reopened' | 'listsOff'>;

/** Screens what the frames of a page reported with the lists of today, without what the user has it leave out. */
export async function screenWith(lists: Lists, reports: PageReports): Promise<ShownScreening> {
  const day = today();
  const named = namedIn(reports);
  const [{ rules, listsOff, reopened }, all] = await Promise.all([
    whatIsShown(lists, reports.page),
    lists.recordsFor(named),
  ]);
  const records = recordsWithout(all, listsOff);
  const names = new Map(records.entities.map(({ id, name }) => [id, name]));
  const { frames, leftOut } = leaveOut(reports.frames, rules, (entity) => names.get(entity) ?? entity);
  const editions = lists.editionsOn(day);
  const isOn = ({ id }: { id: string }) => !listsOff.includes(id);
  const shown = screenPage({ ...reports, frames }, records, statusBook(records), day, editions.filter(isOn));
  const mentions = reports.frames.flatMap(({ report }) => report.mentions);
  return {
    ...shown,
    leftOut,
    reopened: reopened.filter((one) => mentions.some((mention) => isOnMention(one, mention))),
    listsOff: editions.filter((list) => !isOn(list)),
  };
}

/** The answer for a tab by what its frames reported and what a look at them told. */
async function answerFor(
  tab: number,
  reports: TabReports,
  inspection: TabInspection,
  byChoice?: UnreadReason,
): Promise<TabScreening> {
  const page = await browser.tabs.get(tab).catch(() => undefined);
  const frames = Object.entries(reports.frames).map(([frame, report]) => ({ frame: Number(frame), report }));
  frames.sort((a, b) => a.frame - b.frame);
  const told = {
    page: page?.url ?? '',
    scannedAt: reports.reportedAt || new Date().toISOString(),
    frames,
    ...inspection,
  };
  const isRead = frames[0]?.frame === 0;
  const isDone = frames.every(({ report }) => report.isDone);
  const results = isRead ? resultCards(inspection.answers) : undefined;
  const reason = isRead ? undefined : (byChoice ?? (await unreadReason(page?.url)));
  return withLists(async (lists) => {
    const { screening, ...shown } = await screenWith(lists, told);
    return {
      state: isRead ? (isDone ? 'done' : 'reading') : 'unread',
      ...(reason ? { unreadReason: reason } : {}),
      ...(results ? { results } : {}),
      screening: isRead ? screening : { ...screening, title: page?.title ?? '' },
      ...shown,
      meanings: meaningsOf(lists),
      ages: listAges(lists.lists, today()),
      listsProblem: lists.problem,
    };
  });
}

/** A page that is not to be read is not asked for anything either. */
const NOT_READ = { reports: { reportedAt: '', frames: {} }, inspection: NOTHING_LOOKED_AT };

/** The screening of a tab over all its frames, as extension pages show it. */
export function screenTab(tab: number): Promise<TabScreening> {
  return keepScreening(tab, true, async () => {
    const byChoice = await unreadByChoice(tab);
    const { reports, inspection } = byChoice ? NOT_READ : await inspectedReports(tab);
    return answerFor(tab, reports, inspection, byChoice);
  });
}

/** Frames report one after the other; what they come to is kept once. */
const KEEP_AFTER_MS = 150;
const soon = new Map<number, ReturnType<typeof setTimeout>>();

/**
 * Keeps an answer for a tab that reported, for the popup's first paint; the page itself is not asked anything.
 * `page`: the address that reported; nothing is kept where the tab has gone on to another meanwhile.
 */
export function keepSoon(tab: number, page: string | undefined): void {
  clearTimeout(soon.get(tab));
  const timer = setTimeout(() => {
    soon.delete(tab);
    const make = async () => answerFor(tab, await readReports(tab), NOTHING_LOOKED_AT);
    const keep = async () => {
      if ((await browser.tabs.get(tab)).url === page) await keepScreening(tab, false, make);
    };
    void keep().catch(() => undefined);
  }, KEEP_AFTER_MS);
  soon.set(tab, timer);
}

/** Scrolls a tab to a mention; false when the frame or the mention is gone. */
export async function showMention(tab: number, { frame, mention }: MentionPlace): Promise<boolean> {
  await injectCard(tab, frame).catch(() => undefined);
  return frameCaller(tab, frame)('show-mention', mention).catch(() => false);
}
