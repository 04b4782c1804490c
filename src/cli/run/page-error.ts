/** Why a page could not be screened, as the error line says it. */
export type PageErrorCode = 'not-found' | 'cannot-open' | 'not-a-page' | 'not-read';

/** A page that cannot be screened; the other pages go on. */
export class PageError extends Error {
  readonly code: PageErrorCode;

  constructor(code: PageErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
