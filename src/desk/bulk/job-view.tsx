import { useEffect, useRef } from 'preact/hooks';
import type { BulkJob } from '../../model/bulk.ts';
import { numberWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { formatRoute } from '../routing/route.ts';
import { ask } from './ask-bulk.ts';
import { ExportRow } from './export/export-row.tsx';
import { listsWords } from './lists-words.ts';
import { RowsView } from './rows/rows-view.tsx';
import { useJob } from './use-job.ts';

/** One table: how far it is, its rows, and what can be made of it. */
export function JobView({ id }: { id: string }) {
  const said = words().bulk.job;
  const { now, problem, again } = useJob(id);
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = now !== null && now !== 'gone';
  useEffect(() => {
    if (now === 'gone') heading.current?.focus();
  }, [now]);
  const turn = (call: 'start-bulk' | 'stop-bulk') => ask(call, id).then(again, again);
  return (
    <>
      <p>
        <a href={formatRoute({ view: 'bulk', id: null })}>{said.back}</a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {now === 'gone' ? said.gone : <bdi>{isThere ? now.job.name : ''}</bdi>}
      </h1>
      {problem !== null && <p role="alert">{said.failed({ why: problem })}</p>}
      {isThere && (
        <>
          <Progress job={now.job} turn={turn} />
          {typeof now.job.failure === 'string' && <p role="alert">{said.failed({ why: now.job.failure })}</p>}
          <p class="soft">{said.about}</p>
          {now.job.lists.length > 0 && (
            <details class="soft">
              <summary>{said.lists}</summary>
              <p>{listsWords(now.job)}</p>
            </details>
          )}
          {now.job.done > 0 && <ExportRow job={now.job} />}
          <RowsView job={now.job} marks={now.marks} again={again} />
        </>
      )}
    </>
  );
}

function Progress({ job, turn }: { job: BulkJob; turn: (call: 'start-bulk' | 'stop-bulk') => void }) {
  const said = words().bulk.job;
  const progress = said.progress({ done: numberWords(job.done), rows: numberWords(job.rows) });
  if (job.state === 'taking-in') return <p class="notice">{words().bulk.jobs.states['taking-in']}</p>;
  return (
    <p class="actions">
      <span role="status">{job.state === 'done' ? said.isDone({ count: job.rows }) : ''}</span>
      {job.state !== 'done' && (
        <>
          <span aria-hidden="true">{progress}</span>
          <progress aria-label={progress} value={job.done} max={Math.max(1, job.rows)} />
          <button type="button" onClick={() => turn(job.state === 'running' ? 'stop-bulk' : 'start-bulk')}>
            {job.state === 'running' ? said.stop : said.goOn}
          </button>
        </>
      )}
    </p>
  );
}
