import { pluralIn } from '../plural.ts';

/** The card beside a name on a page. */
export const card = {
  label: 'Listlight: possible match',
  close: 'Close',
  /** Behind the ground. */
  possible: '· possible match',
  foot: 'Listlight finds names; a person decides.',
  shared: (count: number) =>
    pluralIn('en', count, {
      one: 'This name is shared by # company on the lists held:',
      other: 'This name is shared by # companies on the lists held:',
    }),
  copyOf: (day: string) => `copy of ${day}`,
  copyOfOld: (day: string, age: string) => `copy of ${day}, ${age}`,
  /** `text`: the list’s own words that reach further. */
  derived: (text: string, named: string) => `by its words “${text}”, not named; entry of ${named}:`,
  reportedBy: (source: string) => `the link is reported by ${source}, not stated by the list`,
  claim: (claim: string) => `The page says “${claim}” near this name. Check what it speaks of.`,
  /** Where among the names of the page a step led. */
  steps: {
    at: (position: number, total: number) => `${position} of ${total} on the page`,
    firstAgain: (total: number) => `First of ${total} again`,
    lastAgain: (total: number) => `Last of ${total} again`,
    hidden: (place: string, hidden: number) =>
      pluralIn('en', hidden, { one: `${place}; # more is hidden on it`, other: `${place}; # more are hidden on it` }),
  },
};
