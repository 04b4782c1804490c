import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

const count = (number: number, one: string, other: string) => pluralIn('de', number, { one, other });

const unread: Words['panel']['unread'] = {
  'browser-page': 'eine Seite des Browsers selbst',
  store: 'ein Store für Erweiterungen',
  source: 'der Quelltext einer Seite',
  pdf: 'ein PDF in der Anzeige des Browsers',
  file: 'eine Datei auf diesem Computer',
  'no-permission': 'keine Berechtigung für diese Website',
  'switched-off': 'für diese Website ausgeschaltet',
  'on-click': 'wird nur gelesen, wenn Sie es verlangen',
};

const tabsWith: Words['panel']['tabsWith'] = {
  listed: (tabs) =>
    count(
      tabs,
      '# Tab nennt eine Firma, die auf einer Liste steht.',
      '# Tabs nennen Firmen, die auf einer Liste stehen.',
    ),
  derived: (tabs) =>
    count(
      tabs,
      '# Tab nennt keine auf einer Liste, aber eine, die der Wortlaut einer Liste erfasst.',
      '# Tabs nennen keine auf einer Liste, aber solche, die der Wortlaut einer Liste erfasst.',
    ),
  affiliated: (tabs) =>
    count(
      tabs,
      '# Tab nennt nur eine Firma mit einer berichteten Verbindung zu einer gelisteten.',
      '# Tabs nennen nur Firmen mit einer berichteten Verbindung zu einer gelisteten.',
    ),
  hint: (tabs) => count(tabs, '# Tab enthält nur Hinweise.', '# Tabs enthalten nur Hinweise.'),
};

/** The side panel, in German. */
export const panel: Words['panel'] = {
  views: 'Was die Seitenleiste zeigt',
  thisPage: 'Diese Seite',
  openTabs: 'Offene Tabs',
  about: 'Seite im Vordergrund',
  untitled: 'Seite ohne Titel',
  asking: 'Es wird gefragt, was gefunden wurde …',
  loading: 'Die Seite wird geladen …',
  failed: 'Listlight konnte nicht sagen, was auf dieser Seite steht.',
  noAnswer:
    'Der Teil von Listlight, der die Listen hält, hat nicht geantwortet. Das sagt nichts über die Seite. Versuchen Sie es erneut; bleibt es so, laden Sie die Seite neu oder schalten Sie die Erweiterung aus und wieder ein.',
  tryAgain: 'Erneut versuchen',
  errorText: 'Fehlertext',
  ownPage: 'Das ist eine eigene Seite von Listlight. Sie wird nicht gelesen.',
  openPanel: 'In der Seitenleiste öffnen',
  lists: 'Listen',
  decides:
    'Listlight findet Namen; ein Mensch entscheidet. Ein Treffer ist eine mögliche Übereinstimmung (possible match).',

  comparing: 'Es wird angesehen, was in den offenen Tabs gefunden wurde …',
  comparingFailed: 'Listlight konnte nicht sagen, was in den offenen Tabs steht.',
  noTabs: 'In diesem Fenster ist keine Seite offen.',
  tabsRead: (read, open) => count(open, `Gelesen: ${read} von # offenem Tab.`, `Gelesen: ${read} von # offenen Tabs.`),
  tabsWith,
  tabsWithout: (tabs, dates) =>
    count(
      tabs,
      `# Tab: kein Name gefunden in Listen vom ${dates}.`,
      `# Tabs: kein Name gefunden in Listen vom ${dates}.`,
    ),
  tabsLeftOut: (tabs) =>
    count(
      tabs,
      '# Tab: Namen gefunden, alle durch Ihre Entscheidungen oder Einstellungen ausgelassen.',
      '# Tabs: Namen gefunden, alle durch Ihre Entscheidungen oder Einstellungen ausgelassen.',
    ),
  tabsNoList: 'Keine Liste ist geladen, daher wurde nach nichts gesucht.',
  table: 'Offene Tabs dieses Fensters, die mit den gewichtigsten Gründen zuerst',
  tab: 'Tab',
  companies: 'Genannte Firmen',
  onLists: 'Listen',
  inFront: 'im Vordergrund',
  stillReading: 'wird noch gelesen',
  asleep: 'Nicht gelesen: vom Browser in den Ruhezustand versetzt. Wechseln Sie zum Tab, damit er gelesen wird.',
  notRead: (why) => `Nicht gelesen: ${why}.`,
  notReadYet: 'Nicht gelesen. Laden Sie den Tab neu, wenn er eine gewöhnliche Seite zeigt.',
  unread,
  nothing: (dates) => `Kein Name gefunden in Listen vom ${dates}`,
  leftOut: (companies) =>
    count(
      companies,
      '# Firma gefunden, durch Ihre Entscheidungen oder Einstellungen ausgelassen',
      '# Firmen gefunden, durch Ihre Entscheidungen oder Einstellungen ausgelassen',
    ),
  nothingYet: 'Bisher kein Name gefunden',
  results: (named, total) =>
    count(
      total,
      `Firma mit Listenstatus genannt in ${named} von # Ergebnis`,
      `Firma mit Listenstatus genannt in ${named} von # Ergebnissen`,
    ),
  moreNames: (more) => count(more, 'und # weitere', 'und # weitere'),
  byWording: (lists) => `nach dem Wortlaut: ${lists}`,
  behindNames:
    'Hinter jedem Namen steht, was die Listen über ihn sagen, mit Belegen. Ergebnisse werden gezählt, sobald eine Seite im Popup oder hier angesehen wurde.',
  goTo: (title) => `Zum Tab ${title} wechseln`,
};
