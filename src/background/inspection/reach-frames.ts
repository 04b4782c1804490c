import { browser } from '../../messages/browser.ts';

const INSPECTOR = 'src/content/inspect.iife.js';

/** A frame of a tab that scripts can be put into, and whether the inspector is there. */
export type ReachedFrame = { frame: number; hasInspector: boolean };

/** The frames of a tab that can be read: no others answer. None where the browser allows none. */
export async function reachedFrames(tab: number): Promise<ReachedFrame[]> {
  const answers = await browser.scripting
    .executeScript({
      target: { tabId: tab, allFrames: true },
      // Run in the frame: it may use nothing of this file.
      func: () => globalThis.listlight?.inspector !== undefined,
      injectImmediately: true,
    })
    .catch(() => []);
  return answers.map(({ frameId, result }) => ({ frame: frameId, hasInspector: result === true }));
}

/** Puts the inspector into frames of a tab; a frame that left in between is not missed. */
export async function injectInspector(tab: number, frames: readonly number[]): Promise<void> {
  const inject = (frame: number) =>
    browser.scripting
      .executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [INSPECTOR], injectImmediately: true })
      .catch(() => undefined);
  await Promise.all(frames.map(inject));
}
