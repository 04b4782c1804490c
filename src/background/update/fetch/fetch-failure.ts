import { type FailureCode, UpdateError } from '../../../model/update-failure.ts';

/** A download that failed, and how long its server asks to be left alone. */
export class FetchFailure extends UpdateError {
  /** Null where the server does not say. */
  readonly retryAfterMs: number | null;

  constructor(code: FailureCode, detail: string, retryAfterMs: number | null = null) {
    super(code, detail);
    this.retryAfterMs = retryAfterMs;
  }
}
