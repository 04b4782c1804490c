import { UpdateError, type UpdateFailure } from '../../../model/update-failure.ts';
import type { JobPhase } from '../../../store/editions/job.ts';

/** Whatever was thrown while a job ran, as one of the closed set. */
export function jobFailure(error: unknown, phase: JobPhase): UpdateFailure {
  if (error instanceof UpdateError) return error.failure;
  const detail = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 200);
  if (error instanceof Error && error.name === 'QuotaExceededError') return { code: 'NO_ROOM', detail };
  // A reader that fell over has met what it does not know; what failed elsewhere is the store.
  const isReader = phase === 'storing' && error instanceof Error && !(error instanceof DOMException);
  return { code: isReader ? 'BAD_FORMAT' : 'DATABASE', detail };
}
