import type { Basis } from '../../model/basis.ts';
import { pluralIn } from '../plural.ts';

const count = (number: number, one: string, other: string) => pluralIn('en', number, { one, other });

/** What each ground means, what it does not, and what to do about it. */
const bases: Readonly<Record<Basis, { means: string; not: string; todo: string }>> = {
  listed: {
    means:
      'A list prints this company’s name. The name on the page equals that name, one the list gives as another name of it, or a way of writing it that Listlight knows, under stated rules; the reason says which; the notice that put it there is cited.',
    not: 'It does not say that the page speaks of that company: two companies may bear one name. It does not say that buying, selling or using anything is forbidden; that depends on the list and on who you are.',
    todo: 'Read the citation, compare address and full name, and see what the list means for you.',
  },
  derived: {
    means:
      'No copy held prints this company’s name, but the words of a list reach further: § 889 and the Covered List speak of “subsidiaries and affiliates” of companies they name, and “equipment produced by” them reaches brands too. That this company is one is reported by the source shown.',
    not: 'It is no listing, and the list does not say that this company belongs to the named one. Entity List status is never derived this way.',
    todo: 'Read the words of the list and the report side by side; where it matters, ask the company or counsel about ownership on the day in question.',
  },
  affiliated: {
    means:
      'A cited source reports a link between this company and a listed one: an owner, a member of its group, a brand.',
    not: 'It is no listing. No copy of a list that was read names this company or reaches it by its words.',
    todo: 'Read the source, and note its date: owners change.',
  },
  hint: {
    means:
      'Something suggests a maker: a part number of its form, or a brand that is reported to sell its products under another name.',
    not: 'It is no listing and no proof. Part numbers look alike, and relabelled goods change their maker from one year to the next.',
    todo: 'Ask the seller who made the product, and have it written down.',
  },
};

/** What a list does not do, by its id, beside what it does; both stand on the law that is cited with them. */
const notByList: Readonly<Record<string, string>> = {
  'us-bis-el':
    'It regulates what goes to a listed party. It does not regulate buying from one. It holds for the party named, unless BIS’s rule on affiliates applies (see below).',
  'us-bis-uvl':
    'It is no finding against a company: it says that the end use of earlier shipments could not be verified.',
  'us-bis-meu': 'It regulates what goes to a listed party, not buying from one.',
  'us-bis-dpl': 'What exactly is forbidden stands in the order against each person, which has a last day.',
  'us-ndaa-889': 'It does not bind a buyer who neither sells to federal agencies nor spends federal grants or loans.',
  'us-fcc-covered': 'It does not forbid the use of equipment that is already owned.',
  'us-dod-1260h': 'It does not itself regulate buyers other than the Department of Defense.',
  'us-dod-1237':
    'It has ended: the § 1260H list replaced it in June 2021. Its row is kept for questions about earlier days.',
  'us-ofac-ns-cmic':
    'It is about securities. It does not block property, and does not regulate trade in a company’s goods.',
  'us-ofac-sdn':
    'A name that merely resembles one on it is not on it: OFAC gives dates, addresses and numbers to tell parties apart.',
  'us-dhs-uflpa': 'It is about goods that enter the United States, and what it presumes can be rebutted there.',
};

/** The help page and the troubleshooting text. */
export const help = {
  help: 'Help',
  title: 'Listlight: help',
  lead: 'Listlight finds names of companies on United States lists in the pages you open, and shows what the lists say of them, with the official reference. It finds; a person decides.',
  contents: 'On this page',
  tail: 'This is not legal advice. Its authors are not affiliated with any agency or company named.',

  basesTitle: 'What a hit is',
  basesLead:
    'A hit is a possible match: a text on the page equals a name under stated rules. Each company is shown on its strongest ground, as a shape, in words and by colour.',
  means: 'What it says',
  meansNot: 'What it does not say',
  todo: 'What to do',
  bases,

  nilTitle: 'What “no name found” means',
  nil: [
    'The text that could be read holds none of the names in the lists held, in the copies whose dates are shown. That is all it says.',
    'It is no statement about the seller, the product or the page. A name may stand in a picture, on a page that was not opened, or on a list after the date of the copy; a list held only in part (“excerpt”) may name a company that is missing here.',
    'That a company is “not listed” is only said where a complete copy of the list was read, with that copy’s date.',
  ],

  listsTitle: 'The lists',
  listsLead: (dates: string) =>
    `Every statement comes from a copy of a list and carries its date. The copies held are dated ${dates}.`,
  listsAsk: 'Asking which lists are held…',
  listsFailed: 'The part of Listlight that holds the lists did not answer. Reload this page.',
  listsMore: 'Where they come from, how old they are and how to update them: the lists page.',
  authority: 'Authority',
  law: 'Law',
  does: 'What it does',
  doesNot: 'What it does not do',
  notByList,
  affiliatesRule: (day: string) =>
    `A rule of BIS on affiliates, owned 50 % or more by a listed party, was suspended until ${day}. Whether it applies now is not in this copy: check with BIS.`,
  copy: 'Copy held',
  copyOf: (day: string, entries: number, isComplete: boolean) =>
    entries === 0
      ? `of ${day}; no entries are held, so no name is looked for`
      : isComplete
        ? count(entries, `of ${day}, # entry, complete`, `of ${day}, # entries, complete`)
        : count(entries, `of ${day}, # entry, an excerpt`, `of ${day}, # entries, an excerpt`),
  covers: 'What the copy holds',
  ownList: 'This is your organisation’s own list. What stands on it is your organisation’s word, no authority’s.',

  unreadTitle: 'What cannot be read',
  unread: [
    'Pages of the browser itself, stores for extensions, files on this computer and the source view: browsers let no extension in. Listlight says “this page has not been read” there.',
    'The browser’s PDF viewer. The popup offers to read the file on a page of Listlight’s own, and only fetches it after your click.',
    'Text inside pictures, drawings and videos, and embedded documents. How many of them a page shows is told with the findings.',
    'Frames of other sites to which the browser gives no access. Those that were not read are named with their host.',
    'What you type: fields, passwords and editors are never read.',
  ],

  keysTitle: 'Keys',
  keys: [
    { keys: 'Alt+Shift+L', mac: 'Control+Shift+L', does: 'opens the popup' },
    { keys: 'Alt+Shift+O', mac: 'Control+Shift+O', does: 'reads this site, or no longer reads it' },
    { keys: 'Alt+.', mac: 'Control+.', does: 'next name on the page; opens its card' },
    { keys: 'Alt+,', mac: 'Control+,', does: 'name before' },
    { keys: 'Escape', mac: 'Escape', does: 'closes the card and goes back to where you were' },
    { keys: 'Tab', mac: 'Tab', does: 'goes through the popup, the side panel and the card' },
    { keys: '← →', mac: '← →', does: 'in the side panel, from one view to the other' },
  ],
  key: 'Key',
  onMac: 'On a Mac',
  keyDoes: 'What it does',
  keysChange:
    'They can be changed in the browser: chrome://extensions/shortcuts, edge://extensions/shortcuts, and in Firefox under “Manage Extension Shortcuts” on about:addons.',

  privacyTitle: 'Privacy',
  privacy: [
    'The text of the pages you open goes from the page to the extension’s own background in this browser, and nowhere else.',
    'What was found in a tab is kept in memory until the browser closes. Addresses of pages are shown; none is stored unless you save it yourself or start a spot check, which keeps the pages opened while it runs.',
    'Listlight asks a server for two things only: the official lists you turned on, once a day, more often only after a failure or on your click, with the same request for everybody; and a PDF, after your click on its address. There is no account, no server of ours and no statistics.',
    'The page itself is not changed: names are marked with a means of the browser that adds nothing to the page.',
  ],

  supportTitle: 'Troubleshooting information',
  supportLead:
    'What helps to find out why something does not work: versions, lists with their dates, settings and counts. No address of a page, no name of a site and nothing you have written is in it. You see here what is copied.',
  supportCopy: 'Copy troubleshooting information',
  supportCopied: 'Copied.',
  supportNotCopied: 'The browser did not let it be copied. Select the text and copy it yourself.',
  supportText: 'Text that is copied',
  supportAsking: 'Putting it together…',
};
