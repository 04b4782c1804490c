import { pluralIn } from '../../plural.ts';

/** One company that was found: its lists, why it was found, what it is linked to. */
export const company = {
  byWording: 'by its wording',
  // Names may hold any sign: they stand outside of what numbers are put into.
  oldCopies: (count: number, names: string) =>
    `${pluralIn('en', count, { one: 'Old copy', other: 'Old copies' })}: ${names}.`,
  allOldCopies: (count: number) =>
    pluralIn('en', count, { one: 'The # list is an old copy.', other: 'Each of the # lists is an old copy.' }),
  moreTexts: (count: number) => pluralIn('en', count, { one: '# more text', other: '# more texts' }),
  morePlaces: (count: number) => pluralIn('en', count, { one: '# more place', other: '# more places' }),
  places: (count: number) => pluralIn('en', count, { one: '# place', other: '# places' }),
  /** Which of several places is shown. */
  placeOf: (at: number, total: number) => `${at} of ${total}`,
  quote: (text: string) => `“${text}”`,
  show: 'Show on the page',
  /** Before the text that the button shows. */
  showText: 'Show on the page:',
  notShown: 'It cannot be shown: hidden, gone, or not in the visible page.',

  onOwnList: (list: string) => `On ${list}`,
  namedAs: (name: string) => `named as ${name}`,
  /** `text`: the list’s own words that reach further; `source` reports that the company is meant. */
  reached: (list: string, text: string, named: string, source: string) =>
    `${/[Ll]ist$/.test(list) ? `The ${list}` : list} also covers ${text} of ${named}; that this company is one is reported by ${source}, not stated by the list.`,
  reachedBrand: (list: string, text: string, named: string, source: string) =>
    `${/[Ll]ist$/.test(list) ? `The ${list}` : list} covers ${text} ${named}; that this brand is its own is reported by ${source}, not stated by the list.`,
  entryDates: (dates: string) => `Entry of the named company: ${dates}`,
  brings: (restriction: string) => `What the entry brings: ${restriction}`,
  notes: 'Notes on this entry',

  notNamedTitle: 'Looked for and not named',
  notNamed: (list: string, day: string) => `${list}: not named in the copy of ${day}`,
  notChecked: (lists: string) =>
    `Not checked, because only an excerpt is held: ${lists}. This company may be named in the part that is missing.`,
  allSaid: (company: string) => `All that the lists say of ${company}`,

  claimsToCheck:
    'Check what each claim speaks of, and whether it agrees with the list status of the company. Listlight only sees that both stand in the same piece of text.',
  /** What a claim stands near. */
  near: { name: 'this name', partNumber: 'a part number of its form' },

  steps: {
    previous: 'Previous on page',
    next: 'Next on page',
    none: 'No name stands where it can be shown.',
  },
};
