import type { WatchReport } from '../model/watch.ts';

/** Calls of extension pages about what would come out differently by the lists of today. */
export type WatchCalls = {
  /** What changes of the lists brought, the newest first; and whether it is being looked through just now. */
  'watch-reports': () => { reports: readonly WatchReport[]; isLooking: boolean };
  /** Marks a report as seen. */
  'see-watch-report': (id: string) => void;
};
