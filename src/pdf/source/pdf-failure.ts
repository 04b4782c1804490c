/** Why a PDF could not be had or read. */
export type FailureKind =
  | 'not-a-pdf'
  | 'web-page'
  | 'empty'
  | 'too-large'
  | 'not-found'
  | 'refused'
  | 'server'
  | 'offline'
  | 'no-answer'
  | 'stalled'
  | 'cut-off'
  | 'unreadable-file'
  | 'password'
  | 'broken'
  | 'reader'
  | 'background';

/** A PDF could not be had or read. */
export class PdfFailure extends Error {
  readonly kind: FailureKind;
  /** What the other side said. */
  readonly detail: string | undefined;

  constructor(kind: FailureKind, detail?: string) {
    super(detail === undefined ? kind : `${kind}: ${detail}`);
    this.kind = kind;
    this.detail = detail;
  }
}
