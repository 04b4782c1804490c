import { useEffect, useRef, useState } from 'preact/hooks';
import type { JobProgress, ListsState } from '../../messages/lists-contract.ts';
import { words } from '../../words/words.ts';
import { ask } from '../asking/ask.ts';
import type { Act } from '../asking/use-lists-state.ts';
import { jobWords, spokenJobWords } from './job-words.ts';

type Props = { job: JobProgress | null; sources: ListsState['sources']; act: Act };

/** What is being done to the lists just now, with a bar and a way to stop it. */
export function JobBar({ job, sources, act }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [error, setError] = useState<string | null>(null);
  const hadFocus = useRef(false);
  const isBusy = job !== null;
  useEffect(() => {
    // The button that stops it goes with it.
    if (!isBusy && hadFocus.current) box.current?.focus();
    hadFocus.current = false;
  }, [isBusy]);
  const name = job ? (sources.find(({ id }) => id === job.what)?.name ?? job.what) : '';
  const { page, sources: said } = words().lists;
  return (
    <div
      ref={box}
      tabIndex={-1}
      class="job"
      onFocusIn={({ target }) => {
        hadFocus.current = target !== box.current;
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget !== null) hadFocus.current = false;
      }}
    >
      {job && (
        <>
          <p aria-hidden="true">
            <bdi>{jobWords(job, name)}</bdi>
          </p>
          <progress aria-label={said.job.progress(name)} {...(job.total ? { value: job.done, max: job.total } : {})} />
          {job.canCancel && (
            <button type="button" onClick={async () => setError(await act(() => ask('cancel-job')))}>
              {said.job.cancel}
            </button>
          )}
        </>
      )}
      <p class="unseen" aria-live="polite">
        {job && spokenJobWords(job, name)}
      </p>
      {error && <p role="alert">{page.failed(error)}</p>}
    </div>
  );
}
