import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BulkJob } from '../../model/bulk.ts';
import { ask, askAgain, whyOf } from './ask-bulk.ts';

/** A table as it stands; null while it is asked for, `gone` where there is none. */
export type JobNow = { job: BulkJob; marks: string } | 'gone' | null;

const AGAIN_MS = 500;

/** Follows a table while it is looked up. */
export function useJob(id: string): { now: JobNow; problem: string | null; again: () => Promise<void> } {
  const [now, setNow] = useState<JobNow>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const again = useCallback(async () => {
    try {
      const job = await askAgain(() => ask('bulk-job', id));
      if (!job) return setNow('gone');
      const marks = await askAgain(() => ask('bulk-marks', id));
      setNow({ job, marks });
      setProblem(null);
    } catch (error) {
      setProblem(whyOf(error));
    }
  }, [id]);
  useEffect(() => void again(), [again]);
  const isMoving = now !== null && now !== 'gone' && now.job.state === 'running';
  useEffect(() => {
    if (!isMoving) return;
    const timer = setInterval(() => void again(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [isMoving, again]);
  return { now, problem, again };
}
