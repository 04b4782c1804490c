import { browser } from '../../messages/browser.ts';
import { caller } from '../../messages/call.ts';
import type { FrameCalls } from '../../messages/contract.ts';
import type { FrameAnswer } from '../../model/inspection.ts';
import { injectInspector, reachedFrames } from './reach-frames.ts';

/** A page busy with itself answers late; it is still there. All of a look together, not each call. */
const PATIENCE_MS = 400;

/** What a look at a tab told, frame by frame. */
export type TabInspection = {
  /** The frames that answered. */
  answers: ReadonlyMap<number, FrameAnswer>;
  /** Frames that are there and too busy to answer. */
  busy: ReadonlySet<number>;
};

/** Calls to the scanner in one frame of a tab. */
export function frameCaller(tab: number, frame: number) {
  return caller<FrameCalls>((message) => browser.tabs.sendMessage(tab, message, { frameId: frame }));
}

/**
 * Asks the frames of a tab which document they hold and for a look at it. Frames that reported are asked at once;
 * the inspector goes into those that are reached without it, and they are asked again.
 */
export async function inspectTab(tab: number, reported: readonly number[]): Promise<TabInspection> {
  const answers = new Map<number, FrameAnswer>();
  const waiting = new Set<number>();
  const ask = async (frame: number) => {
    waiting.add(frame);
    const answer = await frameCaller(tab, frame)('inspect').catch(() => undefined);
    waiting.delete(frame);
    if (answer) answers.set(frame, answer);
  };
  const askAll = async () => {
    const asked = Promise.all(reported.map(ask));
    const reached = await reachedFrames(tab);
    await injectInspector(
      tab,
      reached.flatMap(({ frame, hasInspector }) => (hasInspector ? [] : [frame])),
    );
    await asked;
    const lacking = reached.filter(({ frame }) => !answers.get(frame)?.inspection);
    await Promise.all(lacking.map(({ frame }) => ask(frame)));
  };
  let patience: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    patience = setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([askAll(), late]);
  clearTimeout(patience);
  return { answers: new Map(answers), busy: new Set(waiting) };
}
