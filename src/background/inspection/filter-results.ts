import { browser } from '../../messages/browser.ts';
import type { ContentCalls } from '../../messages/contract.ts';
import { forgetKept } from '../kept/kept-answers.ts';
import { readReports } from '../tab-reports.ts';
import { frameCaller, inspectTab } from './inspect-tab.ts';
import { resultsFrame } from './result-cards.ts';

type Change = Parameters<ContentCalls['hide-results']>[0];

/** A rule each: a selector that the browser does not take leaves the others in force. */
const sheetOf = (selectors: readonly string[]) => selectors.map((one) => `${one}{display:none!important}`).join('\n');

/** Hides and shows elements of a frame by a style of the user's, which changes nothing of the page's own. */
export async function hideResults(tab: number, frame: number, { hide, show }: Change): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  // The new before the old is gone, so that nothing jumps in between.
  if (hide.length > 0) await browser.scripting.insertCSS({ target, css: sheetOf(hide), origin: 'USER' });
  if (show.length > 0) await browser.scripting.removeCSS({ target, css: sheetOf(show), origin: 'USER' });
}

/** Shows only the results of a tab that name a company, or all again; answers whether only those are shown now. */
export async function filterResults(tab: number, isOn: boolean): Promise<boolean> {
  await forgetKept(tab);
  const { frames } = await readReports(tab);
  const { answers } = await inspectTab(tab, Object.keys(frames).map(Number));
  const frame = resultsFrame(answers);
  return frame === null ? false : frameCaller(tab, frame)('filter-results', isOn);
}
