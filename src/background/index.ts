import { browser, type Runtime } from '../messages/browser.ts';
import { answer, type Handlers, isCall, type Result } from '../messages/call.ts';
import type { ContentCalls, PageCalls, RunSpans, TextBatch } from '../messages/contract.ts';
import { SAMPLE_PAGE } from '../model/own-pages.ts';
import { judgeRun } from '../screening/judge-run.ts';
import { markLeftOut } from '../screening/leave-out/leave-out.ts';
import { watchPolicy } from '../settings/policy.ts';
import { RULES_OF_READING, RULES_OF_SHOWING } from '../settings/setting-fields.ts';
import { keepReading, watchParts, watchSettings } from '../settings/settings.ts';
import { accessCalls } from './access/access-calls.ts';
import { forgetAsked } from './access/asked-pages.ts';
import { listenForAccess } from './access/listen-for-access.ts';
import { mayReadFrame, obeyRules, type ReadFrame } from './access/reading.ts';
import { showBadge } from './badge.ts';
import { bulkCalls } from './bulk/bulk-calls.ts';
import { goOnWithBulk } from './bulk/run-bulk.ts';
import { listenForBulk, wasAtBulk } from './bulk/stay-awake.ts';
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
import { dataCalls } from './data/data-calls.ts';
import { noticeDeskAtStart } from './data/notice-desk.ts';
import { decisionCalls } from './decisions/decision-calls.ts';
import { whatIsShown } from './decisions/what-is-shown.ts';
import { deskCalls } from './desk-calls.ts';
import { openFirstPage } from './entry/first-page.ts';
import { lookUpClicked, makeMenus } from './entry/menus.ts';
import { hintInOmnibox, listenForOmnibox } from './entry/omnibox.ts';
import { toggleByCommand } from './entry/toggle-site.ts';
import { screenAgain } from './generation/screen-again.ts';
import { applyHighlightStyle, bringStyleTo, forgetStyle } from './highlight-style.ts';
import { filterResults, hideResults } from './inspection/filter-results.ts';
import { forgetInspection } from './inspection/inspect-tab.ts';
import { forgetAllKept, forgetKept } from './kept/kept-answers.ts';
import { getLists } from './lists.ts';
import { panelCalls } from './panel/panel-calls.ts';
import { partyCalls } from './parties/party-calls.ts';
import { statusCalls } from './party-status.ts';
import { screenDocument } from './screen-document.ts';
import { keepSoon, liveReports, screenTab, showMention } from './screen-tab.ts';
import { followFrames, followReport, listenForTabs, unfollowTab } from './sessions/follow-tabs.ts';
import { runningSession } from './sessions/running.ts';
import { sessionCalls } from './sessions/session-calls.ts';
import { showSign } from './sessions/session-sign.ts';
import { forgetLanguage } from './speaking.ts';
import { forgetSteps, leaveCard, stepByCommand, stepHit } from './step-hit.ts';
import { addReport, forgetTab } from './tab-reports.ts';
import { listenForAlarms } from './update/alarms.ts';
import { updateCalls } from './update/lists-calls.ts';
import { checkSources, goOnWithLists, startListsWork, updater } from './update/lists-work.ts';
import { forgetGone } from './watch/forget-gone.ts';
import { watchCalls } from './watch/watch-calls.ts';
import { goOnWithWatch, listenForWatch, lookAtSaved } from './watch/watch-work.ts';

/** How long a document takes to go. */
const LEAVING_MS = 200;

/** Finds names in the text of a page or of a document. Of a page, those that are not shown on it are marked. */
async function screenText(batches: readonly TextBatch[], page: string | null): Promise<RunSpans[]> {
  const lists = await getLists();
  const found = checkBatches(batches)
    .flatMap(({ where, texts }) => texts.split('\0').map((text) => ({ where, text })))
    .map(({ where, text }, id) => ({ id, text, spans: judgeRun(lists.judge, text, where) }))
    .filter(({ spans }) => spans.length > 0);
  if (found.length === 0) return [];
  const rules = page === null ? null : (await whatIsShown(lists, page)).rules;
  return found.map(({ id, text, spans }) => ({ id, spans: rules ? markLeftOut(text, spans, rules) : spans }));
}

const contentCalls: Handlers<ContentCalls, ReadFrame> = {
  'may-read': (from) => mayReadFrame(from),
  wake: async () => void (await getLists()),
  // A rule that came after the scanner had begun holds at once.
  'screen-text': async (from, batches) => ((await mayReadFrame(from)) ? screenText(batches, from.page ?? '') : []),
  'report-frame': async (from, report) => {
    // What was on its way when the page was closed to us is not taken.
    if (!(await mayReadFrame(from))) return;
    const { tab, frame, page } = from;
    const checked = checkReport(report);
    const { isNewPage } = await addReport(tab, frame, checked);
    await showBadge(tab, await getLists());
    if (frame === 0) inSilence(bringStyleTo(tab, checked.startedAt));
    // Going back brings an older document: frames of the page between are only told apart by asking them.
    if (isNewPage) await liveReports(tab);
    keepSoon(tab, page);
    await followReport(tab, from.address);
  },
  'frames-changed': async ({ tab, page }) => {
    // A document that is just being left still answers.
    await new Promise((go) => setTimeout(go, LEAVING_MS));
    await liveReports(tab);
    keepSoon(tab, page);
    await followFrames(tab);
  },
  'hide-results': ({ tab, frame }, change) => hideResults(tab, frame, checkResultsChange(change)),
  'need-card': ({ tab, frame }) => injectCard(tab, frame),
  'card-for': ({ page }, mention) => cardFor(checkMention(mention), page ?? ''),
  'leave-card': ({ tab, frame }) => leaveCard(tab, frame),
  'style-shadows': ({ tab, frame }) => styleShadows(tab, frame),
};

const pageCalls: Handlers<PageCalls, null> = {
  'screening-for-tab': (_from, tab) => screenTab(checkNumber(tab)),
  'show-mention': (_from, tab, place) =>
    showMention(checkNumber(tab), { frame: checkNumber(place.frame), mention: checkNumber(place.mention) }),
  'filter-results': (_from, tab, isOn) => filterResults(checkNumber(tab), checkSwitch(isOn)),
  'step-hit': (_from, tab, direction) => stepHit(checkNumber(tab), checkDirection(direction), false),
  'screen-text': (_from, batches) => screenText(batches, null),
  'screening-of-document': (_from, document) => screenDocument(checkDocument(document)),
};

const ownPageCalls = {
  ...pageCalls,
  ...partyCalls,
  ...statusCalls,
  ...deskCalls,
  ...updateCalls,
  ...panelCalls,
  ...accessCalls,
  ...decisionCalls,
  ...dataCalls,
  ...sessionCalls,
  ...bulkCalls,
  ...watchCalls,
  'delete-session': async (from: null, id: string) => {
    await sessionCalls['delete-session'](from, id);
    await forgetGone();
  },
  // Its pages are taken down by the lists of now: an update of the extension may bring others before any other look.
  'stop-session': async (from: null) => {
    await sessionCalls['stop-session'](from);
    void lookAtSaved();
  },
};

/** Only our own pages may make page calls: a content script's sender has the address of the web page. */
function isOwnPage(sender: Runtime.MessageSender, path = ''): boolean {
  return sender.url?.startsWith(browser.runtime.getURL(path)) ?? false;
}

browser.runtime.onMessage.addListener(
  (message: unknown, sender: Runtime.MessageSender): Promise<Result<unknown>> | undefined => {
    if (sender.id !== browser.runtime.id || !isCall(message)) return undefined;
    const tab = sender.tab?.id;
    const isSample = isOwnPage(sender, SAMPLE_PAGE) && Object.hasOwn(contentCalls, message.call);
    if (isOwnPage(sender) && !isSample) return answer(ownPageCalls, null, message);
    if (tab === undefined) return undefined;
    const frame = sender.frameId ?? 0;
    const page = sender.tab?.url ?? (frame === 0 ? sender.url : undefined);
    const own = (sender as { origin?: string }).origin ?? sender.url;
    return answer(contentCalls, { tab, frame, page, own, address: frame === 0 ? sender.url : undefined }, message);
  },
);

browser.tabs.onRemoved.addListener((tab) => {
  forgetInspection(tab);
  unfollowTab(tab);
  forgetStyle(tab);
  void forgetTab(tab);
  void forgetKept(tab);
  void forgetSteps(tab);
  void forgetAsked(tab);
});

const inSilence = (work: Promise<unknown>) => void work.catch(() => undefined);

watchParts([...RULES_OF_READING, ...RULES_OF_SHOWING, 'sourcesOn', 'joinsApart'], () => void forgetAllKept());
watchParts(RULES_OF_SHOWING, () => inSilence(screenAgain()));
watchParts(['language'], () => {
  forgetLanguage();
  inSilence(makeMenus());
  inSilence(hintInOmnibox());
  // The titles of the button are told anew.
  inSilence(screenAgain());
});

browser.commands.onCommand.addListener((command) => {
  inSilence(stepByCommand(command));
  inSilence(toggleByCommand(command));
});
browser.contextMenus.onClicked.addListener((click, tab) => inSilence(lookUpClicked(click, tab)));
listenForOmnibox();
listenForTabs(async () => showSign(await runningSession()));
listenForWatch();
const check = () => {
  // What a spot check that runs on has kept meanwhile is taken down.
  void lookAtSaved();
  inSilence(checkSources());
};
listenForAlarms({ check, goOn: () => inSilence(updater.resume()) });
browser.runtime.onStartup.addListener(() => {
  // The browser may speak another language than the last time.
  inSilence(makeMenus());
  inSilence(goOnWithBulk());
  inSilence(startListsWork());
  inSilence(applyHighlightStyle());
  void lookAtSaved();
});
inSilence(goOnWithLists());
inSilence(goOnWithWatch());
inSilence(noticeDeskAtStart());
listenForBulk(() => inSilence(goOnWithBulk()));
inSilence(wasAtBulk().then((was) => (was ? goOnWithBulk() : undefined)));
listenForAccess(() => inSilence(keepReading().then(obeyRules)));
inSilence(keepReading());
watchSettings(() => inSilence(applyHighlightStyle()));
// An organisation may turn sources on or off.
watchPolicy(() => inSilence(startListsWork()));

browser.runtime.onInstalled.addListener(({ reason }) => {
  inSilence(startListsWork());
  inSilence(applyHighlightStyle());
  inSilence(makeMenus());
  if (reason === 'install') {
    inSilence(openFirstPage());
    // Pages that were open before are read without being loaded again.
    inSilence(keepReading().then(obeyRules));
  }
});
