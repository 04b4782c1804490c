/** Why a page could not be screened, as the error line says it. */
export type PageErrorCode = 'not-found' | 'cannot-open' | 'not-a-page' | 'not-read' | 'not-allowed';

/**
 * A failure that may pass; `retryAfter` is what the server's header of that name says, as it stands. `network` where it
 * is our own network that failed, or where that cannot be told from a site that is gone.
 */
export type Passing = { retryAfter: string | null; network?: 'gone' | 'unsure' };

/** A page that cannot be screened; the other pages go on. */
export class PageError extends Error {
  readonly code: PageErrorCode;
  /** Null where another try would bring nothing else. */
  readonly passing: Passing | null;

  constructor(code: PageErrorCode, message: string, passing: Passing | null = null) {
    super(message);
    this.code = code;
    this.passing = passing;
  }
}
