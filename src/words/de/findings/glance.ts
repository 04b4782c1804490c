import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

type Found = Words['findings']['glance']['found']['listed'];

/** `one` and `many` say what is found out, with `#` for the number and `@` for the place. */
const found = (one: string, many: string): Found => {
  const say = (count: number, where: string, names: string) =>
    `${pluralIn('de', count, { one: one.replace('@', where), other: many.replace('@', where) })}: ${names}.`;
  return {
    page: (count, names) => say(count, ' auf dieser Seite', names),
    document: (count, names) => say(count, ' in diesem Dokument', names),
    more: (count, names) => say(count, '', names),
  };
};

/** The answer in one glance, in German. */
export const glance: Words['findings']['glance'] = {
  notRead: 'Diese Seite wurde nicht gelesen.',
  reading: { page: 'Die Seite wird gelesen …', document: 'Das Dokument wird gelesen …' },
  nothingYet: 'Bisher kein Name gefunden.',
  found: {
    listed: found('# Firma@ ist auf einer Liste genannt', '# Firmen@ sind auf einer Liste genannt'),
    derived: found(
      '# Name@ ist vom Wortlaut einer Liste erfasst, selbst nicht gelistet',
      '# Namen@ sind vom Wortlaut einer Liste erfasst, selbst nicht gelistet',
    ),
    affiliated: found(
      '# Name@ hat eine berichtete Verbindung zu einer gelisteten Firma',
      '# Namen@ haben eine berichtete Verbindung zu einer gelisteten Firma',
    ),
    hint: found('Auf # Name@ gibt es nur Hinweise', 'Auf # Namen@ gibt es nur Hinweise'),
    ownList: found(
      '# Firma@ steht auf der eigenen Liste Ihrer Organisation',
      '# Firmen@ stehen auf der eigenen Liste Ihrer Organisation',
    ),
  },
  andMore: (names, more) => `${names} und ${more} weitere`,
  claims: (count) =>
    pluralIn('de', count, {
      one: '# Behauptung in der Nähe eines Namens ist zu prüfen.',
      other: '# Behauptungen in der Nähe eines Namens sind zu prüfen.',
    }),
  noList: 'Keine Liste ist geladen, daher wurde nach nichts gesucht.',
  noText: {
    page: 'Auf dieser Seite konnte kein Text gelesen werden.',
    document: 'In diesem Dokument konnte kein Text gelesen werden.',
  },
  nothing: (dates) => `Kein Name gefunden in Listen vom ${dates}.`,
  nothingElse: (dates) => `Kein anderer Name gefunden in Listen vom ${dates}.`,
  dates: (first, last) => `${first} bis ${last}`,
  inPart: (excerpts, held) =>
    pluralIn('de', held, {
      one: `Nur teilweise vorhanden: ${excerpts} von # Liste.`,
      other: `Nur teilweise vorhanden: ${excerpts} von # Listen.`,
    }),
  missed: {
    page: (parts) =>
      pluralIn('de', parts, {
        one: '# Teil der Seite konnte nicht gelesen werden.',
        other: '# Teile der Seite konnten nicht gelesen werden.',
      }),
    document: (parts) =>
      pluralIn('de', parts, {
        one: '# Teil des Dokuments konnte nicht gelesen werden.',
        other: '# Teile des Dokuments konnten nicht gelesen werden.',
      }),
  },
  oldCopy: (days) =>
    pluralIn('de', days, {
      one: 'Die verwendete Liste ist eine alte Kopie, # Tag alt.',
      other: 'Die verwendete Liste ist eine alte Kopie, # Tage alt.',
    }),
  oneOldCopy: (held, days) =>
    pluralIn('de', days, {
      one: `Alte Kopien: 1 von ${held} verwendeten Listen, # Tag alt.`,
      other: `Alte Kopien: 1 von ${held} verwendeten Listen, # Tage alt.`,
    }),
  oldCopies: (old, held, days) =>
    pluralIn('de', days, {
      one: `Alte Kopien: ${old} von ${held} verwendeten Listen, die älteste # Tag alt.`,
      other: `Alte Kopien: ${old} von ${held} verwendeten Listen, die älteste # Tage alt.`,
    }),
};
