import { pluralIn } from '../plural.ts';

/** Where pages are read, and the first page. */
export const access = {
  /** Why a page was not read. */
  unread: {
    switchedOff: {
      why: 'Listlight is set not to read this site.',
      remedy: 'The popup says by whom, and lets you change it where it can be changed.',
    },
    onClick: {
      why: 'Pages are read on click; this one has not been asked for.',
      remedy: 'Press “Read this page now” in the popup of Listlight.',
    },
  },
  /** The switch for one site. */
  site: {
    title: 'Where Listlight reads',
    state: {
      read: (site: string) => `Reading is on for ${site}.`,
      nothingRead: (site: string) => `Reading is on for ${site}, but of this page nothing has been read.`,
      off: (site: string) => `Not read: ${site} is never read.`,
      click: (site: string) => `Not read: pages are read on click only (${site}).`,
      notChosen: (site: string) => `Not read: ${site} is not among the chosen sites.`,
      withheld: (site: string) => `Not read: the browser keeps Listlight out of ${site}.`,
      withheldUnnamed: 'Not read: the browser keeps Listlight out of this site.',
      noSite: 'This page belongs to no site that could be switched on or off.',
    },
    legend: (site: string) => `${site} and all sites under it`,
    on: 'Read it',
    off: 'Never read it',
    usual: {
      all: 'As usual: all sites are read',
      chosen: 'As usual: only chosen sites are read',
      click: 'As usual: read on click',
    },
    readNow: 'Read this page now',
    couldNotRead: 'The browser did not let Listlight read this page.',
    allow: (site: string) => `Ask the browser for access to ${site}`,
    howToAllow: {
      chromium:
        'To give access: open the menu of extensions in the browser’s bar, choose Listlight, and allow it on this site or on all sites.',
      firefox:
        'To give access: open the menu of extensions in the browser’s bar, press the wheel beside Listlight, and choose “Always allow” for this site.',
    },
    locked: 'Your organisation has set where Listlight reads.',
    failed: 'This could not be changed. Try again.',
  },
  /** The choice of where pages are read. */
  where: {
    legend: 'Where should Listlight read?',
    all: { name: 'On all sites', what: 'Every page you open is looked through. This is the usual choice.' },
    chosen: { name: 'On chosen sites', what: 'Only pages of the sites you name are looked through.' },
    click: {
      name: 'On click only',
      what: 'Nothing is looked through until you press the button of Listlight and ask for it.',
    },
  },
  /** The sites that were chosen, and those on offer. */
  chosen: {
    legend: 'Sites that are read',
    offer: 'Well-known marketplaces, as an offer; none is chosen for you:',
    add: 'Another site',
    addHint: 'A host name, such as supplier.example',
    addButton: 'Add',
    notUnderstood: 'This is not understood as a site. Type a host name, such as supplier.example.',
    remove: (site: string) => `Remove ${site}`,
    own: 'Sites you named',
    none: 'No site is chosen yet, so nothing is read.',
  },
  /** The page that opens once after the extension was installed. */
  welcome: {
    documentTitle: 'Listlight: first page',
    title: 'Listlight is here',
    lead: 'It looks for the names of companies on lists of the United States government in the pages you open, marks them, and shows what each list says, with its citation and its date. You decide what that means.',
    readsTitle: 'What it reads',
    reads:
      'The text of the pages you open, as far as you allow it below: headings, descriptions, labels, the addresses of links. Never what you type, no passwords, no editors.',
    staysTitle: 'Nothing leaves this computer',
    stays:
      'Finding happens inside your browser. There is no account, no server, no statistics and no history of pages. Listlight asks the internet for nothing unless you turn on updates of the lists, or your organisation does, or you have it read a PDF from its address.',
    tryTitle: 'Try it',
    tryIt: 'A sample page of an invented supplier comes with Listlight and is shown without the internet.',
    tryLink: 'Open the sample page',
    whereTitle: 'Where it reads',
    whereLater: 'You can change this at any time, for one site in the popup of Listlight.',
    saved: 'Saved.',
    notSaved: 'This could not be saved. Try again.',
    listsTitle: 'The lists it holds',
    listsLead: 'A name that is missing from a copy marked “excerpt” may still be on the list.',
    listsWaiting: 'Asking which lists are held…',
    listsFailed: 'The part of Listlight that holds the lists did not answer. Load this page again.',
    listsLink: 'All about the lists, and how to keep them current',
    listColumn: 'List',
    copyColumn: 'Copy of',
    entriesColumn: 'Entries held',
    entries: (count: number, isComplete: boolean) =>
      isComplete ? `${count.toLocaleString('en')}, complete` : `${count.toLocaleString('en')}, excerpt`,
    entryTitle: 'How to open it',
    entry: [
      'The button of Listlight in the browser’s bar: what was found on this page. If you do not see it, open the menu of extensions and pin it.',
      'The pointer on a marked name: a card with the reason, the lists and their citations.',
      'The right mouse button on a selected text, a link or a picture: look it up in the lists.',
      '“listlight” and a space in the address bar: look up a company by name.',
    ],
    keysTitle: 'Keys, as your browser has them',
    keyNames: {
      _execute_action: 'Open Listlight',
      'next-hit': 'Next name on the page',
      'previous-hit': 'Previous name on the page',
      'toggle-site': 'Read this site, or stop reading it',
    },
    noKey: 'no key set',
    end: 'Listlight gives no legal advice, and a hit is a possible match, not a finding about anyone.',
  },
  /** The sample page. */
  sample: {
    documentTitle: 'Sample page',
    label:
      'This is a sample. The supplier, its prices and its offers are invented; nothing on this page comes from the internet.',
    looking: 'Looking through the page…',
    found: (count: number) =>
      pluralIn('en', count, {
        one: '# company was found: a possible match, marked below.',
        other: '# companies were found: possible matches, marked below.',
      }),
    nothing: 'No name was found. The lists may not be loaded yet.',
    next: 'Rest the pointer on a marked name to see why it is marked, or open what was found:',
    open: 'Show what was found',
    byHand: 'Press the button of Listlight in the browser’s bar.',
    back: 'Back to the first page',
  },
};
