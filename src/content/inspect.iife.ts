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

type Look = { inspection: FrameInspection; changes: number; names: string; at: number; tookMs: number };

/** Told of a frame whose page breaks the look at it. */
const NOTHING: FrameInspection = { address: '', unread: [], frames: [], hidden: [], cards: null };

function holdsMs(last: Look, changes: number, names: string): number {
  const dearMs = last.tookMs > DEAR_MS ? last.tookMs : 0;
  // What is newly named is what somebody waits for: half of the time may go to it.
  if (last.names !== names) return dearMs;
  return Math.max(dearMs / LARGEST_SHARE, last.changes === changes ? HOLDS_MS : 0);
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
      const changes = parts.scanner?.changes() ?? 0;
      const names = `${mentions.length} ${mentions.at(-1)?.id}`;
      if (last && at - last.at < holdsMs(last, changes, names)) return last.inspection;
      const inspection = look();
      last = { inspection, changes, names, at, tookMs: performance.now() - at };
      return inspection;
    },
    async filterResults(isOn) {
      const isNow = await filter.set(isOn);
      last = undefined;
      return isNow;
    },
  };
}
