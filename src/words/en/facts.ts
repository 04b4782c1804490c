import { pluralIn } from '../plural.ts';

/** What is said of companies, of listings and of copies of lists, on every surface and on the card. */
export const facts = {
  /** How old a copy is; of an old one also what to do. */
  age: {
    fresh: (days: number) => pluralIn('en', days, { one: '# day old', other: '# days old' }),
    old: (days: number) =>
      pluralIn('en', days, { one: '# day old: it may have changed', other: '# days old: it may have changed' }),
    stale: (days: number) =>
      pluralIn('en', days, {
        one: '# day old: check the official list',
        other: '# days old: check the official list',
      }),
  },
  /** The days of a listing: in force from, and made public on. */
  dates: {
    none: 'date not in this copy',
    publishedOnly: (day: string) => `published ${day}, effective date not in this copy`,
    effectiveOnly: (day: string) => `effective ${day}, publication date not in this copy`,
    same: (day: string) => `effective and published ${day}`,
    both: (effective: string, published: string) => `effective ${effective}, published ${published}`,
  },
  /** The day a listing began, in few words. */
  since: {
    effective: (day: string) => `since ${day}`,
    published: (day: string) => `published ${day}`,
  },
  /** What each ground is called. */
  basis: {
    listed: 'Named on a list',
    derived: 'Reached by a list’s wording, not named',
    affiliated: 'Reported link',
    hint: 'Only a hint',
  },
  /** What the ground is called where only the organisation’s own lists name a company. */
  onOwnList: 'On your organisation’s own list',
  /** An own list by its name, so that nobody takes it for an official one. */
  ownList: (name: string) => `your organisation’s list “${name}”`,
  /** What a company is to another. */
  links: {
    subsidiary: (other: string) => `subsidiary of ${other}`,
    'group-company': (other: string) => `company of the same group as ${other}`,
    brand: (other: string) => `brand of ${other}`,
    owner: (other: string) => `owner of ${other}`,
    former: (other: string) => `formerly linked to ${other}`,
  },
  /** How well a reported link is established, where that needs to be said. */
  confidence: { M: 'confidence medium', L: 'confidence low' },
  /** What the page says a company is at a place, behind that place. */
  roles: {
    'not-from': 'as “not from”',
    compatible: 'as “compatible with”',
    seller: 'as the seller',
    maker: 'as the maker or brand',
    news: 'as a subject of news',
  },
  /** Where on a page a text stands. */
  places: {
    text: 'in the text',
    attribute: 'in a label or the description of a picture',
    structured: 'in the data the page holds for search engines',
    link: 'in the address of a link',
    frame: 'in a frame',
    shadow: 'in a component of the page',
    title: 'in the page’s title',
    pdf: 'in a PDF',
  },
};
