import type { TableLook, TableMapping } from '../../../model/table-mapping.ts';

/** A file that the user gives: an official list, or a table of the organisation's own. */
export const importing = {
  title: 'Read a file',
  about:
    'An official list as its agency gives it out (Consolidated Screening List as CSV or JSON, eCFR as XML, OFAC as XML or CSV; packed as zip or gzip too), or a table of your own as CSV, which is shown as your organisation’s list. The file stays on this device.',
  choose: 'Drop a file anywhere on this page, or choose one:',
  refusals: {
    'several-files': 'One file at a time, please.',
    'no-file': 'That was no file. Save it and drop the file here.',
  },
  takingIn: (name: string) => `Taking in ${name}`,
  takenIn: (name: string, done: string, total: string) => `Taking in ${name}: ${done} of ${total}`,
  cancel: 'Cancel',
  failed: (name: string, error: string) => `${name} was not taken in: ${error}. The lists are what they were before.`,
  last: (name: string, result: string) => `Last file, ${name}: ${result}`,
  /** `why`: a whole sentence. */
  refused: (why: string) => `${why} The lists are what they were before.`,
  close: 'Close',
  official: (format: string, lists: string) =>
    `Taken for an official file: ${format}, which carries ${lists}. The copies of these lists held now are kept, so that they can be restored.`,
  use: 'Read it and use it',
  leave: 'Leave it',
  table: {
    withHeader: (encoding: string, delimiter: string) =>
      `${encoding}, cells parted by ${delimiter}, the first row names the columns`,
    withoutHeader: (encoding: string, delimiter: string) =>
      `${encoding}, cells parted by ${delimiter}, the first row is an entry`,
    delimiters: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' } satisfies Record<
      TableLook['delimiter'],
      string
    >,
    about: (how: string) =>
      `A table of your own, read as ${how}. Say which column is which; what is guessed can be changed.`,
    listName: 'Name of the list',
    ownList: 'Own list',
    parts: {
      name: 'Name',
      aliases: 'Other names, parted by “;”',
      note: 'Note',
      citation: 'Where it is from',
      country: 'Country',
    } satisfies Record<keyof TableMapping, string>,
    readAs: {
      name: 'read as: name',
      aliases: 'read as: other names, parted by “;”',
      note: 'read as: note',
      citation: 'read as: where it is from',
      country: 'read as: country',
    } satisfies Record<keyof TableMapping, string>,
    notRead: 'not read',
    chooseColumn: 'choose a column',
    noColumn: 'no column',
    column: (number: number) => `column ${number}`,
    preview: 'First rows of the table',
    previewCaption: 'The first rows of the table',
    nameless: 'Give the list a name.',
    noNames: 'Choose the column that holds the names.',
    twice: 'One column is chosen twice.',
    make: 'Make it a list of my organisation',
  },
};
