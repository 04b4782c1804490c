import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BulkJob } from '../../model/bulk.ts';
import { momentWords, numberWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { formatRoute } from '../routing/route.ts';
import { ask, askAgain, whyOf } from './ask-bulk.ts';

const AGAIN_MS = 1_000;

/** All tables, the newest first. */
export function JobList() {
  const { jobs: said, job: ofJob } = words().bulk;
  const [jobs, setJobs] = useState<readonly BulkJob[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const load = useCallback(() => {
    askAgain(() => ask('bulk-jobs')).then(setJobs, (error) => setProblem(whyOf(error)));
  }, []);
  useEffect(load, [load]);
  const isMoving = jobs?.some(({ state }) => state === 'running') ?? false;
  useEffect(() => {
    if (!isMoving) return;
    const timer = setInterval(load, AGAIN_MS);
    return () => clearInterval(timer);
  }, [isMoving, load]);
  const drop = async ({ id, name }: BulkJob) => {
    if (!confirm(said.dropSure({ name }))) return;
    await ask('drop-bulk', id).catch((error) => setProblem(whyOf(error)));
    load();
  };
  return (
    <section aria-labelledby="bulk-jobs">
      <h2 id="bulk-jobs">{said.title}</h2>
      {problem !== null && <p role="alert">{ofJob.failed({ why: problem })}</p>}
      {jobs?.length === 0 && <p class="soft">{said.none}</p>}
      {jobs && jobs.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{said.columns.name}</th>
              <th scope="col">{said.columns.started}</th>
              <th scope="col" class="number">
                {said.columns.rows}
              </th>
              <th scope="col">{said.columns.state}</th>
              <th scope="col">{said.columns.drop}</th>
            </tr>
          </thead>
          <tbody>
            {jobs.map((job) => (
              <tr key={job.id}>
                <td>
                  <a href={formatRoute({ view: 'bulk', id: job.id })}>
                    <bdi>{job.name}</bdi>
                  </a>
                </td>
                <td>{momentWords(job.startedAt)}</td>
                <td class="number">{numberWords(job.rows)}</td>
                <td>{said.states[job.state]}</td>
                <td>
                  <button type="button" aria-label={said.dropOf({ name: job.name })} onClick={() => drop(job)}>
                    {said.drop}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
