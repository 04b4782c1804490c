import { browser, type Runtime } from '../messages/browser.ts';
import { answer, type Handlers, isCall, type Result } from '../messages/call.ts';
import type { ContentCalls, PageCalls, RunSpans, TextBatch } from '../messages/contract.ts';
import { judgeRun } from '../screening/judge-run.ts';
import { openDeskDatabase } from '../store/desk-database.ts';
import { showBadge } from './badge.ts';
import { cardFor, injectCard, styleShadows } from './card.ts';
import {
  checkBatches,
  checkDirection,
  checkDocument,
  checkMention,
  checkNumber,
  checkReport,
  checkResultsChange,
  checkSwitch,
} from './check-message.ts';
import { filterResults, hideResults } from './inspection/filter-results.ts';
import { forgetInspection } from './inspection/inspect-tab.ts';
import { getLists } from './lists.ts';
import { screenDocument } from './screen-document.ts';
import { liveReports, screenTab, showMention } from './screen-tab.ts';
import { forgetSteps, leaveCard, stepByCommand, stepHit } from './step-hit.ts';
import { addReport, forgetTab } from './tab-reports.ts';

type Frame = { tab: number; frame: number };

/** Finds names in the text of a page or of a document. */
async function screenText(batches: readonly TextBatch[]): Promise<RunSpans[]> {
  const { judge } = await getLists();
  return checkBatches(batches)
    .flatMap(({ where, texts }) => texts.split('\0').map((text) => ({ where, text })))
    .map(({ where, text }, id) => ({ id, spans: judgeRun(judge, text, where) }))
    .filter(({ spans }) => spans.length > 0);
}

const contentCalls: Handlers<ContentCalls, Frame> = {
  'screen-text': (_from, batches) => screenText(batches),
  'report-frame': async ({ tab, frame }, report) => {
    const { reports, isNewPage } = await addReport(tab, frame, checkReport(report));
    await showBadge(tab, reports, await getLists());
    // Going back brings an older document: frames of the page between are only told apart by asking them.
    if (isNewPage) await liveReports(tab);
  },
  'frames-changed': async ({ tab }) => {
    await liveReports(tab);
  },
  'hide-results': ({ tab, frame }, change) => hideResults(tab, frame, checkResultsChange(change)),
  'need-card': ({ tab, frame }) => injectCard(tab, frame),
  'card-for': (_from, mention) => cardFor(checkMention(mention)),
  'leave-card': ({ tab, frame }) => leaveCard(tab, frame),
  'style-shadows': ({ tab, frame }) => styleShadows(tab, frame),
};

const pageCalls: Handlers<PageCalls, null> = {
  'screening-for-tab': (_from, tab) => screenTab(checkNumber(tab)),
  'show-mention': (_from, tab, place) =>
    showMention(checkNumber(tab), { frame: checkNumber(place.frame), mention: checkNumber(place.mention) }),
  'filter-results': (_from, tab, isOn) => filterResults(checkNumber(tab), checkSwitch(isOn)),
  'step-hit': (_from, tab, direction) => stepHit(checkNumber(tab), checkDirection(direction), false),
  'screen-text': (_from, batches) => screenText(batches),
  'screening-of-document': (_from, document) => screenDocument(checkDocument(document)),
};

/** Only our own pages may make page calls: a content script's sender has the address of the web page. */
function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

browser.runtime.onMessage.addListener(
  (message: unknown, sender: Runtime.MessageSender): Promise<Result<unknown>> | undefined => {
    if (sender.id !== browser.runtime.id || !isCall(message)) return undefined;
    if (isOwnPage(sender)) return answer(pageCalls, null, message);
    const tab = sender.tab?.id;
    if (tab === undefined) return undefined;
    return answer(contentCalls, { tab, frame: sender.frameId ?? 0 }, message);
  },
);

browser.tabs.onRemoved.addListener((tab) => {
  forgetInspection(tab);
  void forgetTab(tab);
  void forgetSteps(tab);
});

browser.commands.onCommand.addListener((command) => void stepByCommand(command).catch(() => undefined));

browser.runtime.onInstalled.addListener(() => {
  void getLists();
  void openDeskDatabase().then((database) => database.close());
});
