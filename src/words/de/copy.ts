import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** A screening as it is copied out of the product, and the buttons that do it, in German. */
export const copy: Words['copy'] = {
  label: 'Kopieren als',
  formats: { text: 'Text', markdown: 'Markdown', json: 'JSON' },
  done: { text: 'Als Text kopiert.', markdown: 'Als Markdown kopiert.', json: 'Als JSON kopiert.' },
  failed: 'Der Browser ließ Listlight dies nicht kopieren.',

  title: 'Auf einer Seite gefundene Namen, von Listlight',
  page: 'Seite',
  address: 'Adresse',
  readAt: 'Gelesen',
  answer: 'Antwort',
  notShown: 'Nicht gezeigt',
  companies: 'Firmen',
  places: (count) => pluralIn('de', count, { one: '#-mal gefunden', other: '#-mal gefunden' }),
  whyFound: 'Warum sie gefunden wurde',
  onList: (list, namedAs, dates) => `${list}: genannt als „${namedAs}“, ${dates}`,
  reached: (list, words, namedAs) =>
    `${list}: nicht genannt; die Worte „${words}“ zu ${namedAs} erfassen die Firma, wie berichtet von `,
  copyOf: (day) => `Kopie der Liste vom ${day}`,
  entryOf: (named, dates) => `Eintrag zu ${named}: ${dates}`,
  brings: 'Was der Eintrag bewirkt',
  citation: 'Beleg',
  reportedLink: 'Berichtete Verbindung, keine Listung',
  notNamed: (list, day, source) => `${list}: in der Kopie vom ${day} nicht genannt (${source})`,
  notChecked: (lists) => `Nicht geprüft, weil nur ein Auszug vorhanden ist: ${lists}`,
  texts: 'Texte auf der Seite',
  onPage: (page) => `Seite ${page}`,
  notVisible: 'auf der Seite nicht sichtbar',
  claims: 'Zu prüfende Behauptungen',
  claim: (company, claim, near) => `${company}: Die Seite sagt „${claim}“ in der Nähe von ${near}`,
  lists: 'Verwendete Listen',
  complete: 'vollständig',
  excerpt: 'Auszug',
  entries: (count) => pluralIn('de', count, { one: '# vorhandener Eintrag', other: '# vorhandene Einträge' }),
  notRead: 'Konnte nicht gelesen werden',
  nothingMissed: 'Es ist nichts bekannt, was nicht gelesen werden konnte.',
  read: (frames, runs, characters) =>
    [
      pluralIn('de', frames, { one: '# Frame', other: '# Frames' }),
      pluralIn('de', runs, { one: '# Textstück', other: '# Textstücke' }),
      pluralIn('de', characters, { one: '# Zeichen', other: '# Zeichen' }),
    ].join(', '),
  foot: (version) =>
    `Listlight ${version}. Es findet Namen; ein Mensch entscheidet. Ein Treffer ist eine mögliche Übereinstimmung (possible match).`,
};
