import { pluralIn } from '../plural.ts';

const companies = (count: number) => pluralIn('en', count, { one: '# company', other: '# companies' });

/** What stands in the browser’s own places: the button’s title, the menus, the address bar. */
export const bar = {
  /** Said of the button in the browser's bar, where its badge has room for a number only. */
  buttonTitle: {
    plain: 'Listlight',
    unread: 'Listlight: this page is not read',
    listed: (count: number) => `Listlight: ${companies(count)} found, possible matches; the gravest is named on a list`,
    derived: (count: number) =>
      `Listlight: ${companies(count)} found, possible matches; the gravest is reached by a list’s wording, not named`,
    affiliated: (count: number) =>
      `Listlight: ${companies(count)} found, possible matches; the gravest has a reported link to a listed one`,
    hint: (count: number) => `Listlight: ${companies(count)} only hinted at`,
  },
  /** What the button says, and that a spot check runs. */
  duringSession: ({ title, name }: { title: string; name: string }) => `${title} · spot check “${name}” is running`,
  /** Entries in the menus of a page; `%s` is the text that was selected, put in by the browser. */
  menus: {
    'look-up-text': 'Look up “%s” in the lists',
    'look-up-link': 'Look up where this link leads in the lists',
    'look-up-image': 'Look up the name of this picture in the lists',
  },
  /** The keyword in the address bar. */
  omnibox: {
    hint: 'Look up a company in the lists held here',
    list: (name: string, day: string) => `${name} (copy of ${day})`,
    named: (name: string, lists: string) => `${name}: named on ${lists}`,
    notNamed: (name: string) => `${name}: not named on a list held here; opens what is reported of it`,
  },
};
