import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

/** What is different between editions, in German. */
export const changes: Words['lists']['changes'] = {
  about: 'Unterschiede zwischen einer Ausgabe einer Liste und der nächsten, wie sie auf diesem Gerät gelesen wurden.',
  kinds: { added: 'Hinzugefügt', removed: 'Entfernt', changed: 'Geändert' },
  fields: {
    names: 'Namen',
    country: 'Land',
    addresses: 'Adressen',
    effective: 'Wirksam ab (effective)',
    published: 'Veröffentlicht',
    until: 'Bis',
    restriction: 'Was er bewirkt',
    citations: 'Belege',
    type: 'Art der Partei',
  },
  columns: { what: 'Was', before: 'Vorher', after: 'Nachher' },
  nothing: 'nichts',
  between: {
    added: (from, to) => `Nicht in der Ausgabe vom ${from}, wohl aber in der vom ${to}.`,
    removed: (from, to) => `In der Ausgabe vom ${from}, nicht in der vom ${to}.`,
    changed: (from, to) => `Verschieden in den Ausgaben vom ${from} und vom ${to}.`,
  },
  count: {
    some: (count) =>
      pluralIn('de', count, { one: '# Unterschied, neueste zuerst.', other: '# Unterschiede, neueste zuerst.' }),
    none: 'Kein Unterschied zwischen den vorhandenen Ausgaben gefunden.',
    noneYet: 'Noch ist kein Unterschied bekannt: dazu braucht es zwei Ausgaben einer Liste.',
  },
  notRead: (error) => `Die Änderungen konnten nicht gelesen werden: ${error}`,
  more: (left) => pluralIn('de', left, { one: 'Mehr zeigen (noch #)', other: 'Mehr zeigen (noch #)' }),
};
