import { pluralIn } from '../../plural.ts';

const ofResults = (count: number, total: number, one: string, many: string) =>
  `${count} of ${pluralIn('en', total, { one: '# result', other: '# results' })} on this page ${Number(count) === 1 ? one : many}`;

/** A page of results, such as of a shop’s search: how many name a company. */
export const results = {
  none: (total: number) =>
    pluralIn('en', total, {
      one: 'No name found in the # result on this page.',
      other: 'No name found in the # results on this page.',
    }),
  first: {
    listed: (count: number, total: number) =>
      ofResults(count, total, 'names a company on the lists', 'name a company on the lists'),
    derived: (count: number, total: number) =>
      ofResults(
        count,
        total,
        'names a company that a list’s wording reaches',
        'name a company that a list’s wording reaches',
      ),
    affiliated: (count: number, total: number) =>
      ofResults(
        count,
        total,
        'names a company with a reported link to a listed one',
        'name a company with a reported link to a listed one',
      ),
  },
  more: {
    derived: (count: number) =>
      pluralIn('en', count, {
        one: '# more names one that a list’s wording reaches',
        other: '# more name one that a list’s wording reaches',
      }),
    affiliated: (count: number) =>
      pluralIn('en', count, {
        one: '# more names one with a reported link to a listed one',
        other: '# more name one with a reported link to a listed one',
      }),
  },
  /** What was counted, in one sentence. */
  all: (parts: readonly string[]) => `${parts.join('; ')}.`,
  onlyShown: 'Only these are shown on the page now.',
  showOnly: 'Show only these results on the page',
};
