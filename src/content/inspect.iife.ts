import type { FrameInspection } from '../model/inspection.ts';
import { Results } from './inspect/cards/results.ts';
import { framePath } from './inspect/frame-path.ts';
import { inspectFrame } from './inspect/inspect-frame.ts';
import { ResultsFilter } from './inspect/results-filter.ts';
import { frameParts } from './parts.ts';

/** How long a look holds on a page that does not change: styles may change what is seen. */
const HOLDS_MS = 1500;
/** An open popup asks again and again: where a look is dear, looks take no more than a part of the time. */
const DEAR_MS = 100;
const LARGEST_SHARE = 1 / 10;

type Look = { inspection: FrameInspection; state: string; at: number; tookMs: number };

/** Told of a frame whose page breaks the look at it. */
const NOTHING: FrameInspection = { address: '', unread: [], frames: [], hidden: [], cards: null };

function holdsMs(last: Look, state: string): number {
  const restMs = last.tookMs > DEAR_MS ? last.tookMs / LARGEST_SHARE : 0;
  return Math.max(restMs, last.state === state ? HOLDS_MS : 0);
}

const parts = frameParts();
// Injected again after the background forgot that it was: the first one goes on.
if (!parts.inspector) {
  const results = new Results();
  const filter = new ResultsFilter(results, parts);
  let last: Look | undefined;
  const look = (): FrameInspection => {
    const { scanner } = parts;
    try {
      const hidden = new Set(last?.inspection.hidden);
      return inspectFrame(scanner?.mentions() ?? [], scanner?.roots() ?? [document], results, hidden);
    } catch {
      return NOTHING;
    }
  };
  parts.inspector = {
    path: framePath(window),
    inspect() {
      const at = performance.now();
      const mentions = parts.scanner?.mentions() ?? [];
      const state = [parts.scanner?.changes(), mentions.length, mentions.at(-1)?.id].join();
      if (last && at - last.at < holdsMs(last, state)) return last.inspection;
      const inspection = look();
      last = { inspection, state, at, tookMs: performance.now() - at };
      return inspection;
    },
    async filterResults(isOn) {
      const isNow = await filter.set(isOn);
      last = undefined;
      return isNow;
    },
  };
}
