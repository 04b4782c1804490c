import { useState } from 'preact/hooks';
import type { WatchReport as Report } from '../../model/watch.ts';
import { words } from '../../words/words.ts';
import { askWatch } from './ask-watch.ts';
import { useReports } from './use-reports.ts';
import { WatchReport } from './watch-report.tsx';

/** What would come out differently since the last update of the lists. */
export function WatchView() {
  const { desk, watch } = words();
  const [{ value, error }, again] = useReports();
  const [said, setSaid] = useState('');
  const see = async ({ id }: Report) => {
    try {
      await askWatch('see-watch-report', id);
      setSaid(watch.seen);
      // The button that had the keyboard has gone.
      document.querySelector<HTMLElement>('main h1')?.focus();
      again();
    } catch (failure) {
      setSaid(watch.failed({ why: failure instanceof Error ? failure.message : String(failure) }));
    }
  };
  return (
    <>
      <h1 tabIndex={-1}>{desk.sections.watch}</h1>
      <p class="lead">{watch.lead}</p>
      <p class="soft">{watch.pagesByText}</p>
      {error !== null && <p role="alert">{watch.failed({ why: error })}</p>}
      <p role="status">{value?.isLooking ? watch.looking : said}</p>
      {value?.reports.length === 0 && !value.isLooking && <p>{watch.none}</p>}
      {value?.reports.map((report) => (
        <WatchReport key={report.id} report={report} see={report.isSeen ? null : () => void see(report)} />
      ))}
    </>
  );
}
