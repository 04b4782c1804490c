import { browser } from '../../messages/browser.ts';
import type { FrameText } from '../../model/frame-text.ts';

const READER = 'src/content/read-text.iife.js';
/** A page that hangs is not waited for. */
const PATIENCE_MS = 15_000;

type WithReader = { listlight?: { reader?: { read: () => Promise<FrameText | null> } } };

async function readFrames(tab: number): Promise<FrameText[]> {
  const target = { tabId: tab, allFrames: true };
  await browser.scripting.executeScript({ target, files: [READER], injectImmediately: true });
  const answers = await browser.scripting.executeScript({
    target,
    func: () => (globalThis as WithReader).listlight?.reader?.read() ?? null,
    injectImmediately: true,
  });
  return answers.flatMap(({ result }) => (result as FrameText | null) ?? []);
}

/** The texts of a tab's frames, read anew; null where the page in the tab gives none, or takes too long. */
export async function readTabText(tab: number): Promise<{ top: FrameText; frames: readonly FrameText[] } | null> {
  let patience: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<FrameText[]>((resolve) => {
    patience = setTimeout(() => resolve([]), PATIENCE_MS);
  });
  const frames = await Promise.race([readFrames(tab).catch(() => []), late]);
  clearTimeout(patience);
  const top = frames.find(({ path }) => path === '');
  return top ? { top, frames } : null;
}
