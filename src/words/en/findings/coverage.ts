import { pluralIn } from '../../plural.ts';

/** What was read, against which lists, and what was not. */
export const coverage = {
  listsUsed: (count: number) => `Lists used: ${count}`,
  dated: (dates: string) => `dated ${dates}`,
  datedWithOld: (dates: string, old: string) => `dated ${dates}; ${old}`,
  oldCopies: (count: number) => `old copies: ${count}`,
  columns: { list: 'List', copyOf: 'Copy of', age: 'Age', entries: 'Entries', held: 'Held' },
  days: (count: number) => pluralIn('en', count, { one: '# day', other: '# days' }),
  daysOldCopy: (count: number) => pluralIn('en', count, { one: '# day, old copy', other: '# days, old copy' }),
  excerptMeans:
    'excerpt: the copy holds only some of the list’s entries, so a name missing here may still be on the list.',
  notLookedThrough: (lists: string) =>
    `Not looked through, no entries held: ${lists}. What is known of them is said at a company.`,
  listsProblem: {
    damaged: ({ why }: { why: string }) =>
      `The stored lists were damaged (${why}); the lists that came with this version are used. Lists that were downloaded or imported have to be read again.`,
    olderUsed: ({ why }: { why: string }) =>
      `The newest stored lists were damaged (${why}); the lists stored before them are used.`,
    newer:
      'The stored lists were written by a newer version of Listlight; the lists that came with this version are used. Lists that were downloaded or imported have to be read again.',
    gone: 'The stored lists were gone, as when the browser’s storage is emptied; the lists that came with this version are used. Lists that were downloaded or imported have to be read again.',
    unusable: ({ why }: { why: string }) =>
      `The browser’s storage could not be used (${why}); the lists that came with this version are used.`,
  },

  read: (parts: string) => `Read ${parts}.`,
  documentParts: (pages: string, runs: number, characters: number) =>
    [
      pages,
      pluralIn('en', runs, { one: '# piece of text', other: '# pieces of text' }),
      pluralIn('en', characters, { one: '# character', other: '# characters' }),
    ].join(', '),
  pages: (total: number) => pluralIn('en', total, { one: '# page', other: '# pages' }),
  somePages: (read: number, total: number) =>
    pluralIn('en', total, { one: `${read} of # page`, other: `${read} of # pages` }),
  withoutText: (pages: string, count: number) => `${pages} (${count} without text)`,
  missed: {
    page: (parts: number) =>
      pluralIn('en', parts, {
        one: 'Could not be read: # part of the page',
        other: 'Could not be read: # parts of the page',
      }),
    document: (parts: number) =>
      pluralIn('en', parts, {
        one: 'Could not be read: # part of the document',
        other: 'Could not be read: # parts of the document',
      }),
  },
  noText: (page: string) => `Page ${page} holds no text that can be read (probably a picture).`,
  noTexts: (pages: string) => `Pages ${pages} hold no text that can be read (probably pictures).`,

  /** Why a page was not read. */
  unread: {
    'browser-page': 'This is a page of the browser itself. No extension may read it.',
    store: 'This is a store for extensions. Browsers let no extension read it.',
    source: 'This is the source text of a page. Extensions do not run in it.',
    pdf: 'This is a PDF in the browser’s viewer, which no extension may read.',
    file: 'This is a file on this computer. Listlight does not run on files.',
    'no-permission': 'Listlight has no permission for this site.',
    unknown:
      'An extension cannot read browser pages, extension stores, the browser’s PDF viewer, or sites it has no permission for.',
  },
  /** What can be done about that. */
  remedies: {
    source: 'Open the page itself.',
    'no-permission': 'Allow it on this site in the browser’s extension menu, and reload the page.',
    unknown:
      'If this is an ordinary web page, reload it, or allow Listlight on this site in the browser’s extension menu.',
  },
  nothingKnown: (why: string) => `${why} So nothing is known here about the companies on this page.`,
  pdf: {
    inViewer:
      'An extension cannot read what the browser’s PDF viewer shows. Listlight can read the file itself on a page of its own:',
    read: 'Read this PDF',
    nothingKnown: 'Nothing is known so far about the companies in it.',
    ifOne: (button: string) => `If it is a PDF: ${button}`,
  },
};
