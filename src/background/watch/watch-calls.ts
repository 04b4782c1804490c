import type { Handlers } from '../../messages/call.ts';
import type { WatchCalls } from '../../messages/watch-contract.ts';
import { readReports, seeReport } from './watch-state.ts';
import { isLooking } from './watch-work.ts';

/** Answers what pages ask about what comes out differently. */
export const watchCalls: Handlers<WatchCalls, null> = {
  'watch-reports': async () => ({ reports: await readReports(), isLooking: isLooking() }),
  'see-watch-report': (_from, id) => seeReport(String(id)),
};
