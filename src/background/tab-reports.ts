import { browser } from '../messages/browser.ts';
import type { FrameReport } from '../model/mention.ts';
import { reportsKey } from '../model/reports-key.ts';

/** What the frames of one tab have reported; survives the end of the background in session storage. */
export type TabReports = {
  /** When the newest report came in, ISO 8601. */
  reportedAt: string;
  /** By frame id; 0 is the top frame. */
  frames: Record<number, FrameReport>;
};

const cache = new Map<number, Promise<TabReports>>();

/** The reports of a tab; none for a tab nothing was read in. */
export function readReports(tab: number): Promise<TabReports> {
  let reports = cache.get(tab);
  if (!reports) {
    reports = browser.storage.session
      .get(reportsKey(tab))
      .then((stored) => (stored[reportsKey(tab)] as TabReports | undefined) ?? { reportedAt: '', frames: {} });
    cache.set(tab, reports);
    reports.catch(() => cache.delete(tab));
  }
  return reports;
}

/** Changes of one tab happen one after another, or frames that report together would undo each other. */
const queues = new Map<number, Promise<unknown>>();

async function change(tab: number, how: (reports: TabReports) => TabReports): Promise<TabReports> {
  const turn = (queues.get(tab) ?? Promise.resolve()).then(async () => {
    const reports = how(await readReports(tab));
    cache.set(tab, Promise.resolve(reports));
    const { session } = browser.storage;
    const isEmpty = Object.keys(reports.frames).length === 0;
    // A full session store costs only the memory of a sleeping background, never an answer.
    await (isEmpty ? session.remove(reportsKey(tab)) : session.set({ [reportsKey(tab)]: reports })).catch(
      () => undefined,
    );
    return reports;
  });
  queues.set(
    tab,
    turn.catch(() => undefined),
  );
  return turn;
}

/**
 * Takes a frame's report in place of its earlier one. A new document in the top frame ends those of
 * the old page: frames whose document began before it are forgotten. Tells whether it was one.
 */
export async function addReport(
  tab: number,
  frame: number,
  report: FrameReport,
): Promise<{ reports: TabReports; isNewPage: boolean }> {
  let isNewPage = false;
  const reports = await change(tab, ({ frames }) => {
    isNewPage = frame === 0 && frames[0]?.startedAt !== report.startedAt;
    const kept = Object.entries(frames).filter(([, one]) => !isNewPage || one.startedAt >= report.startedAt);
    return { reportedAt: new Date().toISOString(), frames: { ...Object.fromEntries(kept), [frame]: report } };
  });
  return { reports, isNewPage };
}

/** Forgets reports of documents that are gone; one that has come in from the same frame since then stays. */
export function dropReports(tab: number, gone: readonly { frame: number; startedAt: number }[]): Promise<TabReports> {
  const isGone = (frame: number, { startedAt }: FrameReport) =>
    gone.some((one) => one.frame === frame && one.startedAt === startedAt);
  return change(tab, ({ reportedAt, frames }) => ({
    reportedAt,
    frames: Object.fromEntries(Object.entries(frames).filter(([frame, report]) => !isGone(Number(frame), report))),
  }));
}

/** Forgets a closed tab. */
export async function forgetTab(tab: number): Promise<void> {
  await change(tab, () => ({ reportedAt: '', frames: {} }));
  cache.delete(tab);
  queues.delete(tab);
}
