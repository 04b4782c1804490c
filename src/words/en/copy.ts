import { pluralIn } from '../plural.ts';

/** A screening as it is copied out of the product, and the buttons that do it. */
export const copy = {
  label: 'Copy as',
  formats: { text: 'Text', markdown: 'Markdown', json: 'JSON' },
  done: { text: 'Copied as text.', markdown: 'Copied as Markdown.', json: 'Copied as JSON.' },
  failed: 'The browser did not let Listlight copy this.',

  title: 'Names found on a page, by Listlight',
  page: 'Page',
  address: 'Address',
  readAt: 'Read',
  answer: 'Answer',
  notShown: 'Not shown',
  companies: 'Companies',
  places: (count: number) => pluralIn('en', count, { one: 'found # time', other: 'found # times' }),
  whyFound: 'Why it was found',
  onList: (list: string, namedAs: string, dates: string) => `${list}: named as “${namedAs}”, ${dates}`,
  reached: (list: string, words: string, namedAs: string) =>
    `${list}: not named; its words “${words}” of ${namedAs} reach it, as reported by `,
  copyOf: (day: string) => `list copy of ${day}`,
  entryOf: (named: string, dates: string) => `entry of ${named}: ${dates}`,
  brings: 'What the entry brings',
  citation: 'Citation',
  reportedLink: 'Reported link, no listing',
  notNamed: (list: string, day: string, source: string) => `${list}: not named in the copy of ${day} (${source})`,
  notChecked: (lists: string) => `Not checked, because only an excerpt is held: ${lists}`,
  texts: 'Texts on the page',
  onPage: (page: number) => `page ${page}`,
  notVisible: 'not visible on the page',
  claims: 'Claims to check',
  claim: (company: string, claim: string, near: string) => `${company}: the page says “${claim}” near ${near}`,
  lists: 'Lists used',
  complete: 'complete',
  excerpt: 'excerpt',
  entries: (count: number) => pluralIn('en', count, { one: '# entry held', other: '# entries held' }),
  notRead: 'Could not be read',
  nothingMissed: 'Nothing that could not be read is known of.',
  read: (frames: number, runs: number, characters: number) =>
    [
      pluralIn('en', frames, { one: '# frame', other: '# frames' }),
      pluralIn('en', runs, { one: '# piece of text', other: '# pieces of text' }),
      pluralIn('en', characters, { one: '# character', other: '# characters' }),
    ].join(', '),
  foot: (version: string) => `Listlight ${version}. It finds names; a person decides. A hit is a possible match.`,
};
