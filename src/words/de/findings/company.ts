import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

/** One company that was found, in German. */
export const company: Words['findings']['company'] = {
  byWording: 'nach dem Wortlaut',
  // Names may hold any sign: they stand outside of what numbers are put into.
  oldCopies: (count, names) => `${pluralIn('de', count, { one: 'Alte Kopie', other: 'Alte Kopien' })}: ${names}.`,
  allOldCopies: (count) =>
    pluralIn('de', count, { one: 'Die # Liste ist eine alte Kopie.', other: 'Die # Listen sind alte Kopien.' }),
  moreTexts: (count) => pluralIn('de', count, { one: '# weiterer Text', other: '# weitere Texte' }),
  morePlaces: (count) => pluralIn('de', count, { one: '# weitere Stelle', other: '# weitere Stellen' }),
  places: (count) => pluralIn('de', count, { one: '# Stelle', other: '# Stellen' }),
  placeOf: (at, total) => `${at} von ${total}`,
  quote: (text) => `„${text}“`,
  show: 'Auf der Seite zeigen',
  showText: 'Auf der Seite zeigen:',
  notShown: 'Die Stelle kann nicht gezeigt werden: verborgen, verschwunden oder nicht im sichtbaren Teil der Seite.',

  onOwnList: (list) => `Auf der ${list}`,
  namedAs: (name) => `genannt als ${name}`,
  reached: (list, text, named, source) =>
    `${list} erfasst auch ${text} von ${named}; dass diese Firma dazugehört, berichtet ${source}; in der Liste steht es nicht.`,
  reachedBrand: (list, text, named, source) =>
    `${list} erfasst ${text} ${named}; dass diese Marke dazugehört, berichtet ${source}; in der Liste steht es nicht.`,
  entryDates: (dates) => `Eintrag der genannten Firma: ${dates}`,
  brings: (restriction) => `Was der Eintrag bewirkt: ${restriction}`,
  notes: 'Anmerkungen zu diesem Eintrag',

  notNamedTitle: 'Gesucht und nicht genannt',
  notNamed: (list, day) => `${list}: in der Kopie vom ${day} nicht genannt`,
  notChecked: (lists) => `Nicht geprüft, weil nur ein Auszug vorhanden ist: ${lists}. Dort kann diese Firma stehen.`,
  allSaid: (company) => `Alles, was die Listen über ${company} sagen`,

  claimsToCheck:
    'Prüfen Sie, wovon jede Behauptung spricht und ob sie zum Listenstatus der Firma passt. Listlight sieht nur, dass beides im selben Textstück steht.',
  near: { name: 'diesem Namen', partNumber: 'einer Teilenummer dieser Form' },

  steps: {
    previous: 'Voriger auf der Seite',
    next: 'Nächster auf der Seite',
    none: 'Kein Name steht dort, wo er gezeigt werden kann.',
  },
};
