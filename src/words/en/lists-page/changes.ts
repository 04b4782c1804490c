import type { FieldChange, ListChange } from '../../../model/list-change.ts';
import { pluralIn } from '../../plural.ts';

/** What is different between one edition of a list and the next. */
export const changes = {
  about: 'Differences between one edition of a list and the next, as they were read on this device.',
  kinds: { added: 'Added', removed: 'Removed', changed: 'Changed' } satisfies Record<ListChange['kind'], string>,
  fields: {
    names: 'Names',
    country: 'Country',
    addresses: 'Addresses',
    effective: 'In force from',
    published: 'Published',
    until: 'Until',
    restriction: 'What it brings',
    citations: 'Citations',
    type: 'Kind of party',
  } satisfies Record<FieldChange['field'], string>,
  columns: { what: 'What', before: 'Before', after: 'After' },
  nothing: 'nothing',
  /** Between which editions it happened. */
  between: {
    added: (from: string, to: string) => `Not in the edition of ${from}, in that of ${to}.`,
    removed: (from: string, to: string) => `In the edition of ${from}, not in that of ${to}.`,
    changed: (from: string, to: string) => `Different between the editions of ${from} and ${to}.`,
  } satisfies Record<ListChange['kind'], (from: string, to: string) => string>,
  count: {
    some: (count: number) =>
      pluralIn('en', count, { one: '# difference, newest first.', other: '# differences, newest first.' }),
    none: 'No difference found between the editions held.',
    noneYet: 'No difference is known yet: it takes two editions of a list.',
  },
  notRead: (error: string) => `The changes could not be read: ${error}`,
  more: (left: number) => pluralIn('en', left, { one: 'Show more (# is left)', other: 'Show more (# are left)' }),
};
