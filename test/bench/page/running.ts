import { type Asker, openAsker } from './chromium/asker.ts';
import { type MeasuredBrowser, startBrowser } from './chromium/browser.ts';

/** What is measured: a browser without an extension, or with the one in a folder. */
export type PageSubject = {
  id: string;
  folder: string | null;
  /** Ours is asked whether it is done; others tell it by a mark on the page's timeline; null has nothing to tell. */
  done: 'asked' | 'marked' | null;
};

/** A subject in its browser. */
export type Running = { subject: PageSubject; browser: MeasuredBrowser; asker: Asker | null };

/** Starts a subject's browser; ours has its lists imported when this returns. */
export async function startSubject(subject: PageSubject): Promise<Running> {
  const browser = await startBrowser(subject.folder);
  try {
    const isAsked = subject.done === 'asked' && subject.folder !== null;
    return { subject, browser, asker: isAsked ? await openAsker(browser, subject.folder as string) : null };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Starts several subjects, does the work, and ends them again whatever comes. */
export async function withRunning<T>(
  subjects: readonly PageSubject[],
  work: (running: readonly Running[]) => Promise<T>,
): Promise<T> {
  const running: Running[] = [];
  try {
    for (const subject of subjects) running.push(await startSubject(subject));
    return await work(running);
  } finally {
    await Promise.all(running.map(({ browser }) => browser.close()));
  }
}
