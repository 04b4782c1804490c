import { pluralIn } from '../plural.ts';
import { policy } from './policy.ts';

/** The settings page and what an organisation has set. */
export const settings = {
  title: 'Settings',
  lead: 'Every change holds at once and stays on this device.',
  reading: 'Reading the settings…',
  notRead: (why: string) => `The settings could not be read: ${why}`,
  tryAgain: 'Try again',
  saved: (what: string) => `Saved: ${what}.`,
  notSaved: (what: string, why: string) => `Not saved: ${what}. The browser says: ${why}`,
  policy,

  where: {
    title: 'Where pages are read',
    all: 'On all sites',
    allMeans: 'Every page that the browser lets Listlight see is read for names, except on the sites refused below.',
    chosen: 'On chosen sites only',
    chosenMeans: 'Only pages of the sites below are read. Elsewhere no text is looked at.',
    click: 'Only where I ask',
    clickMeans: 'No page is read until you ask for it in the popup, page by page.',
    browsersOwn: 'The browser’s own site access goes before this: where it keeps Listlight out, nothing is read.',
  },
  sites: {
    on: 'Chosen sites',
    onMeans: 'A site stands for its subdomains too.',
    onUnused: 'These count only while “On chosen sites only” is set above.',
    noneOn: 'No site is chosen, so no page is read.',
    noneOnUnused: 'No site is chosen.',
    off: 'Refused sites',
    offMeans: 'Never read, whatever else is set. A site stands for its subdomains too.',
    noneOff: 'No site is refused.',
    name: 'Name or address of a site',
    add: 'Add',
    remove: 'Remove',
    removeSite: (site: string) => `Remove ${site}`,
    marketplaces: 'Marketplaces to choose from',
    marketplacesMean: 'Well-known ones, as an offer: none is chosen for you.',
    noName: (text: string) =>
      `“${text}” names no site. Write a name such as shop.example.com, or paste the address of a page.`,
    isThere: (site: string) => `${site} is in the list already.`,
    added: (site: string) => `${site} added`,
    removed: (site: string) => `${site} removed`,
  },
  lists: {
    title: 'Lists',
    lead: 'What a list says is left out wherever companies are shown while the list is off: on pages, in the popup and in the number on the button. The list itself is kept and kept current.',
    allOn: (count: number) =>
      pluralIn('en', count, { one: 'The one list held is on.', other: 'All # lists held are on.' }),
    someOff: (off: number, count: number) =>
      pluralIn('en', off, {
        one: `# of ${count} lists held is off: what it says is not shown.`,
        other: `# of ${count} lists held are off: what they say is not shown.`,
      }),
    allOff: 'All lists held are off: nothing is shown on any page.',
    offMeans: (meaning: string) => `While it is off you are not told: ${meaning}`,
    own: 'your organisation’s own list',
    ownOffMeans: 'While it is off you are not told that a name stands on your own list.',
    turnedOn: (list: string) => `${list} on`,
    turnedOff: (list: string) => `${list} off`,
  },
  bases: {
    title: 'Grounds on which a company is shown',
    lead: 'A company is shown for the strongest ground that is on.',
    listed: 'The list itself prints the name.',
    derived:
      'A list’s own words reach it, such as “subsidiaries and affiliates”; that it is one is reported by the source shown.',
    affiliated: 'A cited source reports a link to a listed company; no list read names it.',
    hint: 'A part number or a brand thought to belong to a maker; never a listing.',
    notShown: 'Off: no company is shown on this ground alone, nor marked on pages.',
    turnedOn: (basis: string) => `“${basis}” on`,
    turnedOff: (basis: string) => `“${basis}” off`,
  },
  highlight: {
    title: 'Names on the page',
    full: 'Coloured, with a line',
    lines: 'With a line only',
    linesMeans: 'In the colour of the text; the kind of line tells the ground.',
    off: 'Not marked',
    offMeans: 'Names are found and counted all the same. The place you step to is still shown.',
    specimen: 'So they look:',
    forcedColours:
      'While the system’s high-contrast colours are on, this browser paints every name found as a filled box, whatever is chosen here.',
    specimenText: {
      listed: 'a name on a list',
      derived: 'a name that a list’s words reach',
      affiliated: 'a name with a reported link',
      hint: 'a part number',
    },
  },
  roles: {
    title: 'What a listing means, for whom',
    lead: 'Companies come with a sentence on what their listing means. With none chosen it is told for all.',
    chosen: (role: string) => `“${role}” chosen`,
    notChosen: (role: string) => `“${role}” no longer chosen`,
    names: {
      'federal-buyer': 'Buying for the federal government',
      grantee: 'Spending federal grants or loans',
      'private-buyer': 'Buying privately',
      exporter: 'Exporting to the company',
      investor: 'Holding its securities',
    },
  },
  reviewer: {
    title: 'Your name under decisions and evidence',
    label: 'Name',
    means:
      'Written under each decision you take on a possible match, and in each evidence record you keep. It stays on this device unless you export it.',
  },
  language: {
    title: 'Language',
    label: 'Language of Listlight',
    auto: 'As the browser',
    saved: (language: string) => `language: ${language}`,
    means: 'Names, citations and the words of the law stay as they were published.',
  },
  updates: {
    title: 'Updates of the lists',
    none: 'No source is read by itself.',
    some: (count: number) =>
      pluralIn('en', count, { one: '# source is read by itself.', other: '# sources are read by themselves.' }),
    change: 'Turn sources on or off',
    locked: 'Your organisation has set which sources are read; it cannot be changed here.',
    mirror: 'Read from the mirror that your organisation has set.',
    fromMirror:
      'A source that is on is read from the mirror that your organisation has set in place of the official hosts, at most once a day, and judged as if it came from there. The request says nothing about you or the pages you read.',
  },
  shortcuts: {
    title: 'Keys',
    command: 'What it does',
    key: 'Key',
    noKey: 'none set',
    openPopup: 'Open the popup',
    open: 'Change keys in the browser',
    notOpened: (why: string) => `The browser did not open its page for keys: ${why}`,
    howChromium:
      'Keys are changed on the browser’s own page chrome://extensions/shortcuts, in Edge edge://extensions/shortcuts.',
    howFirefox: 'Keys are changed on about:addons: choose the gear, then Manage Extension Shortcuts.',
  },
};
