import { browser } from '../../messages/browser.ts';
import { caller } from '../../messages/call.ts';
import type { FrameCalls } from '../../messages/contract.ts';
import type { FrameAnswer } from '../../model/inspection.ts';
import { injectInspector, reachedFrames } from './reach-frames.ts';

/** A page busy with itself answers late; it is still there. All of a look together, not each call. */
const PATIENCE_MS = 400;

/** What a look at a tab told, frame by frame. */
export type TabInspection = {
  /** What frames answered; for busy ones, what they answered last. */
  answers: ReadonlyMap<number, FrameAnswer>;
  /** Frames that are there and too busy to answer. */
  busy: ReadonlySet<number>;
};

/** So that what was said of a busy frame does not come and go; lost with the background, and asked for again. */
const lastAnswers = new Map<number, ReadonlyMap<number, FrameAnswer>>();

/** Forgets a closed tab. */
export function forgetInspection(tab: number): void {
  lastAnswers.delete(tab);
}

/** What the last look at a tab told, if there was one in this life of the background; asks nobody. */
export function lastInspection(tab: number): ReadonlyMap<number, FrameAnswer> {
  return lastAnswers.get(tab) ?? new Map();
}

/** Calls to the scanner in one frame of a tab. */
export function frameCaller(tab: number, frame: number) {
  return caller<FrameCalls>((message) => browser.tabs.sendMessage(tab, message, { frameId: frame }));
}

/**
 * Asks the frames of a tab which document they hold and for a look at it: those that reported at once, and those that
 * scripts reach besides. The inspector goes into each that lacks it, which is then asked again.
 */
export async function inspectTab(tab: number, reported: readonly number[]): Promise<TabInspection> {
  const answers = new Map<number, FrameAnswer>();
  const busy = new Set<number>();
  const ask = async (frame: number) => {
    busy.add(frame);
    const call = frameCaller(tab, frame);
    let answer = await call('inspect').catch(() => undefined);
    if (answer && !answer.inspection) {
      await injectInspector(tab, frame);
      answer = await call('inspect').catch(() => undefined);
    }
    busy.delete(frame);
    if (answer) answers.set(frame, answer);
  };
  const askOthers = async () => {
    const others = (await reachedFrames(tab)).filter((frame) => !reported.includes(frame));
    await Promise.all(others.map(ask));
  };
  let patience: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    patience = setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([Promise.all([...reported.map(ask), askOthers()]), late]);
  clearTimeout(patience);
  const known = new Map(answers);
  const stillBusy = new Set(busy);
  for (const frame of stillBusy) {
    const last = lastAnswers.get(tab)?.get(frame);
    if (last) known.set(frame, last);
  }
  lastAnswers.set(tab, known);
  return { answers: known, busy: stillBusy };
}
