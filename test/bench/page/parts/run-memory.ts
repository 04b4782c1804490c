import { type Spread, spread } from '../../measure.ts';
import { interleave } from '../interleave.ts';
import { bytesOfPage } from '../measures/memory.ts';
import { type Heard, messagesOf } from '../measures/messages.ts';
import type { PageRun } from '../page-options.ts';
import { FRAMES } from '../pages/frames.ts';
import type { PageName } from '../pages/make-pages.ts';
import { pairedDifferences } from '../statistics.ts';
import { here, nothing, ours } from '../subjects.ts';

/** Memory of a page with frames; `perFrame`: beyond the extension that does nothing, for each frame, top one included. */
export type MemoryRow = { page: PageName; subject: string } & (
  | { runs: number; bytes: Spread; perFrame: Spread }
  | { leftOut: string }
);

/** What frames without text, and frames with text, sent. */
export type MessagesRow = { page: PageName; heard: Heard };

const RUNS = 7;
const PAGES: readonly PageName[] = ['frames', 'empty-frames'];

/** Memory for each frame, and messages from frames that have no text. */
export async function runMemory({
  workshop,
  options,
  say,
}: PageRun): Promise<{ rows: MemoryRow[]; messages: MessagesRow[] }> {
  const rows: MemoryRow[] = [];
  const own = ours('bundled');
  const plans = options.isQuick ? [nothing, own] : [nothing, own, ours(60_000), here('bundled'), here(60_000)];
  return workshop.withSubjects(plans, async (running) => {
    const messages: MessagesRow[] = [];
    for (const page of PAGES) {
      messages.push({ page, heard: await messagesOf(running(own.id), workshop.addressOf(page)) });
    }
    for (const page of ['frames'] as const) {
      say(`page-memory: ${page}`);
      const series = await interleave(
        plans.map(({ id }) => id),
        { runs: options.runs ?? RUNS },
        (id) => bytesOfPage(running(id), workshop.addressOf(page)),
      );
      const alone = series.find(({ subject }) => subject === nothing.id)?.values ?? [];
      for (const { subject, values, leftOut } of series) {
        if (leftOut !== undefined) rows.push({ page, subject, leftOut });
        else {
          const perFrame = pairedDifferences(values, alone).map((bytes) => bytes / (FRAMES + 1));
          rows.push({ page, subject, runs: values.length, bytes: spread(values), perFrame: spread(perFrame) });
        }
      }
    }
    return { rows, messages };
  });
}
