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

const SENTENCES: Readonly<Record<FailureKind, string>> = {
  'not-a-pdf': 'This is not a PDF: it does not begin as PDF files do.',
  'web-page':
    'The server sent a web page and not a PDF, perhaps one to log in on. Save the PDF from its own tab and drop the file here.',
  empty: 'There is nothing in it: 0 bytes.',
  'too-large': 'It is larger than 100 MB, the most that is read here.',
  'not-found': 'The server says that there is nothing at this address.',
  refused:
    'The server refuses to give it out. Save the PDF from its own tab, where you may be logged in, and drop the file here.',
  server: 'The server could not give it out.',
  offline: 'This computer is offline.',
  'no-answer': 'The server could not be reached.',
  stalled: 'Nothing more came from the server for 30 seconds.',
  'cut-off': 'It came only in part: the server sent less than it announced, or the connection broke off. Try again.',
  'unreadable-file': 'The browser could not read the file. It may have been moved, or it is in use.',
  password:
    'It is protected by a password. Listlight asks for none: save a copy without a password and drop that file here.',
  broken: 'It begins as a PDF does, but its inside is broken or cut off, so that no page of it can be read.',
  reader:
    'The part of Listlight that reads PDFs stopped. Try again; a very large file may need more memory than there is.',
  background:
    'The part of Listlight that holds the lists did not answer. Try again; if it stays so, switch the extension off and on.',
};

/** A PDF could not be had or read; its message is the sentence shown. */
export class PdfFailure extends Error {
  readonly kind: FailureKind;

  /** @param detail what the other side said, behind the sentence. */
  constructor(kind: FailureKind, detail?: string) {
    super(detail === undefined ? SENTENCES[kind] : `${SENTENCES[kind]} (${detail})`);
    this.kind = kind;
  }
}
