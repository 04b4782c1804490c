import { pluralIn } from '../../plural.ts';

/** Sentences on companies found, with and without the place; `names` are those shown, put together. */
const found = (one: string, many: string, isCompany: boolean) => {
  const noun = isCompany ? ['company', 'companies'] : ['name', 'names'];
  const say = (count: number, where: string, names: string) =>
    `${pluralIn('en', count, { one: `# ${noun[0]}${where} ${one}`, other: `# ${noun[1]}${where} ${many}` })}: ${names}.`;
  return {
    page: (count: number, names: string) => say(count, ' on this page', names),
    document: (count: number, names: string) => say(count, ' in this document', names),
    /** After another of these sentences has said where. */
    more: (count: number, names: string) => say(count, '', names),
  };
};

/** The answer in one glance. */
export const glance = {
  notRead: 'This page has not been read.',
  reading: { page: 'Reading the page…', document: 'Reading the document…' },
  nothingYet: 'No name found so far.',
  found: {
    listed: found('is named on a list', 'are named on a list', true),
    derived: found(
      'is reached by a list’s wording, not listed itself',
      'are reached by a list’s wording, not listed themselves',
      false,
    ),
    affiliated: found('has a reported link to a listed one', 'have a reported link to a listed one', false),
    hint: found('is only hinted at', 'are only hinted at', false),
    ownList: found('is on your organisation’s own list', 'are on your organisation’s own list', true),
  },
  andMore: (names: string, more: number) => `${names} and ${more} more`,
  claims: (count: number) =>
    pluralIn('en', count, { one: '# claim near a name to check.', other: '# claims near a name to check.' }),
  noList: 'No list is loaded, so nothing was looked for.',
  noText: { page: 'No text could be read on this page.', document: 'No text could be read in this document.' },
  nothing: (dates: string) => `No name found in lists dated ${dates}.`,
  /** Where names were found and none is shown. */
  nothingElse: (dates: string) => `No other name found in lists dated ${dates}.`,
  dates: (first: string, last: string) => `${first} to ${last}`,
  inPart: (excerpts: number, held: number) =>
    pluralIn('en', held, {
      one: `Held only in part: ${excerpts} of # list.`,
      other: `Held only in part: ${excerpts} of # lists.`,
    }),
  missed: {
    page: (parts: number) =>
      pluralIn('en', parts, {
        one: '# part of the page could not be read.',
        other: '# parts of the page could not be read.',
      }),
    document: (parts: number) =>
      pluralIn('en', parts, {
        one: '# part of the document could not be read.',
        other: '# parts of the document could not be read.',
      }),
  },
  /** The one list used is an old copy. */
  oldCopy: (days: number) =>
    pluralIn('en', days, {
      one: 'The list used is an old copy, # day old.',
      other: 'The list used is an old copy, # days old.',
    }),
  /** Of several lists used, one is an old copy. */
  oneOldCopy: (held: number, days: number) =>
    pluralIn('en', days, {
      one: `Old copies: 1 of ${held} lists used, # day old.`,
      other: `Old copies: 1 of ${held} lists used, # days old.`,
    }),
  oldCopies: (old: number, held: number, days: number) =>
    pluralIn('en', days, {
      one: `Old copies: ${old} of ${held} lists used, the oldest # day old.`,
      other: `Old copies: ${old} of ${held} lists used, the oldest # days old.`,
    }),
};
