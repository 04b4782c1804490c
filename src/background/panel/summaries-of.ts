import { browser, type Tabs } from '../../messages/browser.ts';
import type { TabSummary, TabsCompared } from '../../messages/panel-contract.ts';
import { NOTHING_LOOKED_AT } from '../../screening/unreadable.ts';
import { readSettings } from '../../settings/settings.ts';
import { unreadByChoice } from '../access/site-access.ts';
import { lastInspection } from '../inspection/inspect-tab.ts';
import { resultCards } from '../inspection/result-cards.ts';
import { unreadReason } from '../inspection/unread-reason.ts';
import { type Lists, today, withLists } from '../lists.ts';
import { liveReports, screenWith } from '../screen-tab.ts';
import type { TabReports } from '../tab-reports.ts';
import { companiesOf } from './companies-of.ts';

type OpenTab = { tab: Tabs.Tab & { id: number }; reports: TabReports };

/** Reports of one tab; each frame is only asked whether it still holds the document that reported. */
async function openTab(tab: Tabs.Tab): Promise<OpenTab[]> {
  const { id } = tab;
  const isOwn = tab.url?.startsWith(browser.runtime.getURL('')) ?? false;
  return id === undefined || isOwn ? [] : [{ tab: { ...tab, id }, reports: await liveReports(id) }];
}

/** Results counted by the last look at the page, unless the tab holds another page by now. */
function countedResults(tab: number, { frames }: TabReports): TabSummary['results'] {
  const answers = [...lastInspection(tab)].filter(([frame, { startedAt }]) => frames[frame]?.startedAt === startedAt);
  const cards = resultCards(new Map(answers));
  return cards && { named: cards.named.length, total: cards.total };
}

async function summaryOf({ tab, reports }: OpenTab, lists: Lists): Promise<TabSummary> {
  const head = { tab: tab.id, title: tab.title ?? '', address: tab.url ?? '', isActive: tab.active };
  const byChoice = await unreadByChoice(tab.id);
  if (byChoice) return { ...head, state: 'unread', unreadReason: byChoice, companies: [], leftOut: 0 };
  const frames = Object.entries(reports.frames).map(([frame, report]) => ({ frame: Number(frame), report }));
  frames.sort((a, b) => a.frame - b.frame);
  if (frames[0]?.frame !== 0) {
    if (tab.discarded) return { ...head, state: 'asleep', companies: [], leftOut: 0 };
    const reason = await unreadReason(tab.url);
    return { ...head, state: 'unread', ...(reason ? { unreadReason: reason } : {}), companies: [], leftOut: 0 };
  }
  const told = { page: head.address, scannedAt: reports.reportedAt, frames, ...NOTHING_LOOKED_AT };
  const { screening, leftOut } = await screenWith(lists, told);
  const results = countedResults(tab.id, reports);
  return {
    ...head,
    state: frames.every(({ report }) => report.isDone) ? 'done' : 'reading',
    companies: companiesOf(screening.hits),
    leftOut: leftOut.length,
    ...(results ? { results } : {}),
  };
}

/** What is known of the tabs of a window, out of what their frames have reported: no page is looked at anew for it. */
export async function summariesOf(window: number): Promise<TabsCompared> {
  const tabs = await browser.tabs.query({ windowId: window });
  const open = (await Promise.all(tabs.map(openTab))).flat();
  const { listsOff } = await readSettings();
  return withLists(async (lists) => ({
    tabs: await Promise.all(open.map((one) => summaryOf(one, lists))),
    lists: lists.editionsOn(today()).filter(({ id }) => !listsOff.includes(id)),
    listsProblem: lists.problem,
  }));
}
