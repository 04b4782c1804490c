import { setTimeout as sleep } from 'node:timers/promises';
import type { Devtools } from '../page/chromium/devtools.ts';

/** When the popup was there, in milliseconds from the click. */
export type Opened = {
  /** Its document began to load. */
  begunMs: number;
  /** The answer was on the screen. */
  answerMs: number;
  /** What the first line said then. */
  firstLine: string;
};

type Target = { targetId: string; type: string; url: string; embedderData?: { tabActive?: boolean } };
type Evaluated = { result: { value?: unknown }; exceptionDetails?: { exception?: { description?: string } } };

/** Nothing looks at the popup before it has painted: looking costs it time. */
const LEFT_ALONE_MS = 900;

/** The first time the answer was drawn; the browser's own clock of what was on the screen. */
const PAINTED = `new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error('the answer was not painted')), 3000);
  new PerformanceObserver((list) => {
    const [first] = list.getEntries();
    if (first) resolve({
      begun: performance.timeOrigin,
      answer: performance.timeOrigin + first.startTime,
      firstLine: document.querySelector('.glance')?.textContent ?? '',
    });
  }).observe({ type: 'element', buffered: true });
})`;

async function targetsOf(devtools: Devtools, type: string): Promise<Target[]> {
  const { targetInfos } = await devtools.send<{ targetInfos: Target[] }>('Target.getTargets', { filter: [{ type }] });
  return targetInfos;
}

/** Clicks the extension's button over the tab in front, and closes the popup again once it has told its times. */
export async function openPopupOnce(devtools: Devtools, id: string, pageUrl: string): Promise<Opened> {
  const tabs = (await targetsOf(devtools, 'tab')).filter(({ url }) => url === pageUrl);
  const tab = tabs.find(({ embedderData }) => embedderData?.tabActive) ?? tabs[0];
  if (!tab) throw new Error(`No tab shows ${pageUrl}.`);
  const clicked = performance.timeOrigin + performance.now();
  await devtools.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  await sleep(LEFT_ALONE_MS);
  const popup = (await targetsOf(devtools, 'page')).find(({ url }) => url.includes(`${id}/src/popup/`));
  if (!popup) throw new Error('The popup did not open.');
  const { sessionId } = await devtools.send<{ sessionId: string }>('Target.attachToTarget', {
    targetId: popup.targetId,
    flatten: true,
  });
  const answer = await devtools.send<Evaluated>(
    'Runtime.evaluate',
    { expression: PAINTED, awaitPromise: true, returnByValue: true },
    sessionId,
  );
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? 'no times');
  const told = answer.result.value as { begun: number; answer: number; firstLine: string };
  await devtools.send('Target.closeTarget', { targetId: popup.targetId });
  return { begunMs: told.begun - clicked, answerMs: told.answer - clicked, firstLine: told.firstLine };
}
