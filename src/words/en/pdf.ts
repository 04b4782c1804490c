/** The page that reads PDFs. */
export const pdf = {
  title: 'Listlight: a PDF',
  stop: 'Stop',
  progress: {
    fetching: (received: string) => `Fetching: ${received}…`,
    fetchingOf: (received: string, total: string) => `Fetching: ${received} of ${total}…`,
    opening: 'Opening the document…',
    reading: (page: number, pages: number) => `Reading: page ${page} of ${pages}…`,
    stopped: 'Stopped. Nothing is known about this document.',
    failed: 'This document has not been read.',
    pagesRead: 'Pages read',
  },
  /** Said aloud alone. */
  spoken: { fetching: 'Fetching the document…', read: 'The document has been read.' },
  choose: 'Drop a PDF anywhere on this page, or choose one:',
  chooseAnother: 'Drop another PDF anywhere on this page, or choose one:',
  staysHere: 'It is read inside this browser and sent nowhere.',
  refusals: {
    'several-files': 'One PDF at a time, please.',
    'no-file': 'That was no file. Save the PDF and drop the file here.',
  },
  offer: {
    ofFile:
      'An extension may not open files of this computer by their address. Drop the file here, or choose it below.',
    ofOther: 'Only addresses that begin with https or http can be fetched. Save the PDF and drop the file here.',
    about:
      'To be read here, the PDF is fetched once more from its own server, with the cookies this browser holds for it. Nothing is asked of any server before you press the button, and the text goes nowhere.',
    fetch: (address: string) => `Fetch and read ${address}`,
  },
  /** Why a PDF could not be had or read. */
  failures: {
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
  },
  /** `detail`: what the other side said. */
  failedWith: (why: string, detail: string) => `${why} (${detail})`,
  principle: 'Listlight finds names; a person decides. A hit is a possible match.',
  version: (version: string) => `Version ${version}`,
};
