import { browser } from '../../messages/browser.ts';

const INSPECTOR = 'src/content/inspect.iife.js';

/** The frames of a tab that can be read: no others answer. None where the browser allows none. */
export async function reachedFrames(tab: number): Promise<number[]> {
  const answers = await browser.scripting
    .executeScript({ target: { tabId: tab, allFrames: true }, func: () => true, injectImmediately: true })
    .catch(() => []);
  return answers.map(({ frameId }) => frameId);
}

/** Puts the inspector into a frame of a tab; a frame that left in between is not missed. */
export async function injectInspector(tab: number, frame: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [INSPECTOR], injectImmediately: true })
    .catch(() => undefined);
}
