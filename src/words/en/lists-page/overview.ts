import type { SourceResult } from '../../../model/edition.ts';
import type { ScreeningList } from '../../../model/listing.ts';
import type { WarningKind } from '../../../model/source-warning.ts';
import { pluralIn } from '../../plural.ts';

/** Which lists are held, from where and how old. */
export const overview = {
  held: (entries: number, lists: number, others: number) => {
    const entriesHeld = pluralIn('en', entries, { one: '# entry', other: '# entries' });
    const listsHeld = pluralIn('en', lists, { one: '# list', other: '# lists' });
    const none = pluralIn('en', others, {
      one: 'Of # more list no entry is held.',
      other: 'Of # more lists no entry is held.',
    });
    const held = `${entriesHeld} of ${listsHeld} are held on this device. Pages are read against these and nothing else.`;
    return others === 0 ? held : `${held} ${none}`;
  },
  table: {
    title: 'Lists held',
    wide: 'Table of the lists held',
    columns: {
      list: 'List',
      asOf: 'As of',
      age: 'Age',
      entries: 'Entries',
      held: 'Held',
      origin: 'Where from',
      lastReading: 'Last reading',
      next: 'Next',
      toLookAt: 'To look at',
    },
    own: 'your organisation’s own',
    notOfficial: 'not an official list',
    coverage: { complete: 'complete', excerpt: 'excerpt' } satisfies Record<ScreeningList['coverage'], string>,
    noEntry: 'no entry in force is held',
    notReadYet: 'none yet',
    nonePlanned: 'none planned',
    waits: 'waits for a decision',
    warnings: (count: number) => pluralIn('en', count, { one: '# warning', other: '# warnings' }),
    nothingToLookAt: 'nothing',
  },
  /** Whose word the date of a list is. */
  dateBasis: {
    stated: 'as the publication says',
    file: 'the day the file was read',
    read: 'the day it was read',
  },
  /** Where the rows in use came from. */
  origin: {
    bundled: 'came with this version',
    file: (name: string) => `file ${name}`,
    download: (host: string) => `downloaded from ${host}`,
  },
  details: {
    fullName: 'Full name',
    legalBasis: 'Stands on',
    officialPage: 'Official page',
    meaning: 'What it means',
    covers: 'This copy holds',
    isExcerpt: 'A name missing here may still be on the list.',
    lastReading: 'Last reading',
    read: 'Read',
    readFrom: (when: string, size: string, from: string) => `${when}, ${size}, from ${from}`,
    serverDate: 'Server’s date',
    inUseSince: 'In use since',
    parties: 'Parties on this list',
    changes: 'What changed in it',
  },
  edition: {
    restore: (dates: string) => `Restore the edition before (${dates})`,
    restoreQuestion: (dates: string, origin: string, lists: string) =>
      `Make the edition of ${dates} (${origin}) the one in use again, for ${lists}?`,
    restoreYes: 'Restore it',
    removeList: 'Remove this list',
    removeListQuestion: (lists: string) => `Remove ${lists} from this device?`,
    removeEdition: 'Remove this edition',
    removeEditionQuestion: (lists: string) =>
      `Remove this edition (${lists})? The rows that came with this version stand again.`,
    removeYes: 'Remove it',
    no: 'Leave as it is',
  },
  waiting: {
    title: (lists: string) => `A new edition waits for your decision: ${lists}`,
    why: (when: string, origin: string) =>
      `Read ${when}, ${origin}. It differs so much from the one in use that it was not taken over by itself:`,
    take: 'Take it over',
    drop: 'Let it go',
    until: 'Until then the edition before stays in use.',
  },
  /** What the last try to read a source came to. */
  result: {
    updated: (when: string) => `Updated ${when}.`,
    unchanged: (when: string) => `Looked at ${when}: nothing new.`,
    held: (when: string) => `Read ${when}. It waits for your decision; what was held before stays in use.`,
    decided: (when: string) => `Read ${when}. The edition that waited was decided on.`,
    cancelled: (when: string) => `Cancelled ${when}. What was held before stays in use.`,
    failed: (when: string) => `Failed ${when}. What was held before stays in use.`,
  } satisfies Record<SourceResult['outcome'], (when: string) => string>,
  /** `why`: whole sentences. */
  failedBecause: (when: string, why: string) => `Failed ${when}. ${why} What was held before stays in use.`,
  /** The same for a line among many. */
  shortResult: {
    updated: (when: string) => `Updated, ${when}`,
    unchanged: (when: string) => `Nothing new, ${when}`,
    held: (when: string) => `Waits for a decision, ${when}`,
    decided: (when: string) => `Decided on, read ${when}`,
    cancelled: (when: string) => `Cancelled, ${when}`,
    failed: (when: string) => `Failed, ${when}`,
  } satisfies Record<SourceResult['outcome'], (when: string) => string>,
  warnings: {
    title: 'What could not be read as it should be',
    columns: { kind: 'Warning', where: 'Where', times: 'Times', examples: 'First cases, as published' },
    kinds: {
      'unknown-field': 'Field that this version does not know',
      'unknown-list': 'List that this version does not know; its rows were not taken over',
      'unread-value': 'Value that could not be read',
      'unread-row': 'Row that could not be taken over; kept as published',
      'no-citation': 'Row that cites no notice of its own',
    } satisfies Record<WarningKind, string>,
  },
  ownData: {
    title: 'Your own data',
    lost: (when: string) =>
      `On ${when} your browser had put an empty database in the place of the one with your own data (decisions, own lists, spot checks), as browsers do with one that is damaged on disk. What you have exported can be imported again.`,
    lostSeen: 'I have seen this',
    export: 'Export what can be read',
    nothing: 'Nothing of it could be read.',
    all: 'Everything was read and saved.',
    some: (count: number) =>
      pluralIn('en', count, {
        one: 'Saved; # part could not be read and is named in it.',
        other: 'Saved; # parts could not be read and are named in it.',
      }),
  },
};
