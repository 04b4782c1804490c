import { pluralIn } from '../../plural.ts';

/** The browser of all parties on the lists. */
export const parties = {
  columns: { name: 'Name', country: 'Country', lists: 'Lists', since: 'Listed since' },
  filter: {
    country: 'Country',
    allCountries: 'all countries',
    from: 'Listed from',
    to: 'to',
    showAll: 'Show all',
  },
  count: {
    all: (count: number) =>
      pluralIn('en', count, { one: '# party in all, by name.', other: '# parties in all, by name.' }),
    byName: (count: number) => pluralIn('en', count, { one: '# party, by name.', other: '# parties, by name.' }),
    byLikeness: (count: number) =>
      pluralIn('en', count, { one: '# party, most alike first.', other: '# parties, most alike first.' }),
    noList: 'No list is held.',
    none: 'No party found in the lists held. Lists held in part may lack it.',
  },
  notRead: (error: string) => `The parties could not be read: ${error}`,
  row: (row: string, total: string) => `Row ${row} of ${total}`,
  noListing: 'no listing of its own',
  noDate: 'date not in this copy',
};
