import type { Basis } from '../../model/basis.ts';
import { pluralIn } from '../plural.ts';

const count = (number: number, one: string, other: string) => pluralIn('en', number, { one, other });

/** Why a tab was not read, in a few words; the last two where the user has set so. */
const unread = {
  'browser-page': 'a page of the browser itself',
  store: 'a store for extensions',
  source: 'the source text of a page',
  pdf: 'a PDF in the browser’s viewer',
  file: 'a file on this computer',
  'no-permission': 'no permission for this site',
  'switched-off': 'switched off for this site',
  'on-click': 'read only when you ask',
};

/** Tabs by the gravest ground in them, gravest first. */
const tabsWith: Readonly<Record<Basis, (tabs: number) => string>> = {
  listed: (tabs) => count(tabs, '# tab names a company on a list.', '# tabs name companies on a list.'),
  derived: (tabs) =>
    count(
      tabs,
      '# tab names none on a list, but one that a list’s wording reaches.',
      '# tabs name none on a list, but some that a list’s wording reaches.',
    ),
  affiliated: (tabs) =>
    count(
      tabs,
      '# tab names only a company with a reported link to a listed one.',
      '# tabs name only companies with a reported link to a listed one.',
    ),
  hint: (tabs) => count(tabs, '# tab holds hints only.', '# tabs hold hints only.'),
};

/** The side panel. */
export const panel = {
  views: 'What the panel shows',
  thisPage: 'This page',
  openTabs: 'Open tabs',
  about: 'Page in front',
  untitled: 'Page without a title',
  asking: 'Asking what was found…',
  loading: 'The page is being loaded…',
  failed: 'Listlight could not say what is on this page.',
  noAnswer:
    'The part of Listlight that holds the lists did not answer. This says nothing about the page. Try again; if it stays so, reload the page or switch the extension off and on.',
  tryAgain: 'Try again',
  errorText: 'Error text',
  ownPage: 'This is one of Listlight’s own pages. It is not read.',
  openPanel: 'Open in side panel',
  lists: 'Lists',
  decides: 'Listlight finds names; a person decides. A hit is a possible match.',

  comparing: 'Looking at what was found in the open tabs…',
  comparingFailed: 'Listlight could not say what is in the open tabs.',
  noTabs: 'No page is open in this window.',
  tabsRead: (read: number, open: number) =>
    count(open, `${read} of # open tab has been read.`, `${read} of # open tabs have been read.`),
  tabsWith,
  tabsWithout: (tabs: number, dates: string) =>
    count(tabs, `# tab: no name found in lists dated ${dates}.`, `# tabs: no name found in lists dated ${dates}.`),
  tabsLeftOut: (tabs: number) =>
    count(
      tabs,
      '# tab: names were found, all left out by your decisions or settings.',
      '# tabs: names were found, all left out by your decisions or settings.',
    ),
  tabsNoList: 'No list is loaded, so nothing was looked for.',
  table: 'Open tabs of this window, those with the gravest grounds first',
  tab: 'Tab',
  companies: 'Companies named',
  onLists: 'Lists',
  inFront: 'in front',
  stillReading: 'still being read',
  asleep: 'Not read: put to sleep by the browser. Go to the tab to have it read.',
  notRead: (why: string) => `Not read: ${why}.`,
  notReadYet: 'Not read. Reload the tab if it is an ordinary page.',
  unread,
  nothing: (dates: string) => `No name found in lists dated ${dates}`,
  leftOut: (companies: number) =>
    count(
      companies,
      '# company found, left out by your decisions or settings',
      '# companies found, left out by your decisions or settings',
    ),
  nothingYet: 'No name found so far',
  results: (named: number, total: number) =>
    count(
      total,
      `${named} of # result names a company with a list status`,
      `${named} of # results name a company with a list status`,
    ),
  moreNames: (more: number) => count(more, 'and # more', 'and # more'),
  byWording: (lists: string) => `by wording: ${lists}`,
  behindNames:
    'Behind each name stands what the lists say of it, with its citations. Results are counted once a page has been looked at in the popup or here.',
  goTo: (title: string) => `Go to the tab ${title}`,
};
