import { pluralIn } from '../plural.ts';

const names = (count: number) => pluralIn('en', count, { one: '# name', other: '# names' });

/** Tables of names that are screened. */
export const bulk = {
  lead: 'Paste names or give a file: CSV, TSV, XLSX or one name a line. They are looked up in the lists on this device; nothing is sent anywhere.',
  paste: 'Names, one a line, or cells copied from a spreadsheet',
  readPasted: 'Read what is pasted',
  pasted: 'Pasted names',
  choose: 'Or choose a file, or drop one here',
  refusals: { 'several-files': 'Drop one file at a time.', 'no-file': 'What was dropped is no file.' },
  opening: 'Reading the file…',
  /** Why a table is refused, by code. */
  failures: {
    CUT_OFF: 'The file ends before its end, so none of it was taken.',
    TOO_LARGE: 'The file is larger than a table of names that can be worked through, so none of it was taken.',
    BAD_ENCODING: 'The file is damaged, or its characters are not of the encoding chosen, so none of it was taken.',
    UNKNOWN_FORMAT: 'This is no table that can be read: CSV, TSV, XLSX or lines of text are.',
    BAD_FORMAT: 'The rows of this table cannot be told apart as it is read now, so none of it was taken.',
    other: 'The table could not be read.',
  },
  settings: {
    title: 'How the table is read',
    about: 'These are guesses. Correct what is wrong; the preview follows.',
    name: 'Name of this table',
    sheet: 'Sheet',
    encoding: 'Encoding',
    delimiter: 'Separator',
    delimiters: { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Vertical bar', lines: 'Nothing: one name a line' },
    hasHeader: 'The first row names the columns',
    nameColumn: 'Column of the names',
    countryColumn: 'Column of the countries',
    chooseColumn: 'Choose a column',
    noColumn: 'None',
    column: (number: number) => `Column ${number}`,
    preview: 'Preview',
    previewCaption: 'The first rows as they are read.',
    isName: 'name',
    isCountry: 'country',
    noNames: 'Choose the column that holds the names.',
    uneven: ({ row }: { row: number }) =>
      `Row ${row} has more or fewer cells than the first. Check what parts the cells.`,
    start: 'Look the names up',
    cancel: 'Cancel',
    takingIn: 'The names are being taken in…',
  },
  jobs: {
    title: 'Tables',
    none: 'No table has been looked up yet.',
    columns: { name: 'Table', started: 'Begun', rows: 'Names', state: 'State', drop: 'Delete' },
    states: {
      'taking-in': 'not taken in to its end',
      running: 'being looked up',
      stopped: 'halted',
      done: 'looked up',
    },
    drop: 'Delete…',
    dropOf: ({ name }: { name: string }) => `Delete ${name}`,
    dropSure: ({ name }: { name: string }) =>
      `Delete the table “${name}” with all decisions on its rows? This cannot be undone.`,
  },
  job: {
    back: 'All tables',
    gone: 'There is no such table.',
    progress: ({ done, rows }: { done: string; rows: string }) => `${done} of ${rows} looked up`,
    stop: 'Halt',
    goOn: 'Go on',
    isDone: ({ count }: { count: number }) => `All looked up: ${names(count)}.`,
    lists: 'Lists that it was looked up in',
    list: ({ name, day, entries }: { name: string; day: string; entries: string }) =>
      `${name} of ${day} (entries: ${entries})`,
    listHeld: ({ name, day, entries, coverage }: { name: string; day: string; entries: string; coverage: string }) =>
      `${name} of ${day} (entries: ${entries}, ${coverage})`,
    about:
      'A candidate is a possible match, found by its name alone. Whether it is the same company is for you to decide. No candidate means that no name like it was found in these lists.',
    failed: ({ why }: { why: string }) => `It failed: ${why}`,
  },
  filter: {
    label: 'Show',
    open: ({ count }: { count: string }) => `To be looked at (${count})`,
    candidates: ({ count }: { count: string }) => `With candidates (${count})`,
    decided: ({ count }: { count: string }) => `Decided (${count})`,
    all: ({ count }: { count: string }) => `All (${count})`,
  },
  rows: {
    label: 'Names',
    none: 'No row is of this kind.',
    row: ({ row, rows }: { row: string; rows: string }) => `Row ${row} of ${rows}`,
    marks: {
      '.': 'not looked up yet',
      '0': 'no candidate',
      c: 'only unlike candidates',
      L: 'to be looked at',
      e: 'cannot be looked up',
      s: 'same company',
      d: 'different company',
      u: 'unsure',
    } as Readonly<Record<string, string>>,
  },
  row: {
    label: 'The row and its candidates',
    nothing: ({ lists }: { lists: string }) => `No name like it was found in the lists: ${lists}.`,
    waiting: 'This row was not looked up yet.',
    failed: ({ why }: { why: string }) => `This row cannot be looked up: ${why}`,
    candidates: 'Candidates',
    score: ({ percent }: { percent: string }) => `likeness ${percent}`,
    agrees: (part: string) => `Agrees: ${part}`,
    differs: (part: string) => `Differs: ${part}`,
    listed: 'list:',
    typed: 'table:',
    missing: 'nothing',
    toParty: 'All that the lists say of it',
    noListing: 'It is not named in the copies read; the link tells how it is known.',
    loading: 'Reading the list status…',
    parts: {
      name: 'name',
      word: 'word',
      'legal form': 'legal form',
      number: 'number',
      place: 'place',
      country: 'country',
      initials: 'initials',
      spelling: 'spelling',
      script: 'script',
      order: 'order',
      'extra word': 'extra word',
    } as Readonly<Record<string, string>>,
  },
  decide: {
    title: 'Decision',
    keys: 'Keys in the list of names: ↑ ↓ move, 1–9 choose a candidate, S same, D different, U unsure, R reason, Backspace takes a decision back.',
    same: 'Same company',
    different: 'Different company',
    unsure: 'Unsure',
    previous: 'Previous',
    next: 'Next',
    reason: 'Reason (Enter returns to the list)',
    undo: 'Take the decision back',
    decided: ({ verdict, day }: { verdict: string; day: string }) => `${verdict}, decided ${day}`,
    decidedBy: ({ verdict, by, day }: { verdict: string; by: string; day: string }) =>
      `${verdict}, decided by ${by}, ${day}`,
    because: ({ reason }: { reason: string }) => `Reason: ${reason}`,
    said: ({ row, verdict }: { row: string; verdict: string }) => `Row ${row}: ${verdict}.`,
    failed: ({ row, why }: { row: string; why: string }) => `The decision on row ${row} was not kept: ${why}`,
  },
  export: {
    label: 'Export:',
    formats: { csv: 'CSV', xlsx: 'XLSX', json: 'JSON', jsonl: 'JSON lines', html: 'HTML' },
    linesHint: 'JSON lines are what the command line writes for the same table, to the byte.',
    harmless: 'In CSV and XLSX, cells that a spreadsheet would run as a formula begin with an apostrophe.',
    busy: 'The file is being made…',
    columns: {
      row: 'row',
      id: 'id',
      name: 'name',
      country: 'country',
      state: 'state',
      candidates: 'candidates',
      candidate: 'best candidate',
      entity: 'entity',
      score: 'score',
      agrees: 'agrees',
      differs: 'differs',
      status: 'list status of the best candidate',
      decision: 'decision',
      decided: 'decided on',
      reason: 'reason',
      by: 'by',
      at: 'at',
    },
    status: ({
      list,
      namedAs,
      dates,
      day,
      citations,
    }: {
      list: string;
      namedAs: string;
      dates: string;
      day: string;
      citations: string;
    }) => `${list}: named as “${namedAs}”, ${dates}, list copy of ${day}, ${citations}`,
    reached: ({
      list,
      text,
      namedAs,
      dates,
      source,
      day,
      citations,
    }: {
      list: string;
      text: string;
      namedAs: string;
      dates: string;
      source: string;
      day: string;
      citations: string;
    }) =>
      `${list}: not named in the copies read; reached by the words “${text}” of the entry of ${namedAs}, ${dates}; the link is reported by ${source}; list copy of ${day}, ${citations}`,
    partial: ({ done, rows }: { done: string; rows: string }) =>
      `${done} of ${rows} rows were looked up when this file was made.`,
    leftOut:
      'Not all rows were looked up yet: JSON lines and JSON leave the others out, the other files say so row by row.',
    about: ({ version, moment }: { version: string; moment: string }) => `Listlight ${version}, ${moment}`,
  },
};
