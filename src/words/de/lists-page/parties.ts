import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

/** The browser of all parties, in German. */
export const parties: Words['lists']['parties'] = {
  columns: { name: 'Name', country: 'Land', lists: 'Listen', since: 'Gelistet seit' },
  filter: {
    country: 'Land',
    allCountries: 'alle Länder',
    from: 'Gelistet von',
    to: 'bis',
    showAll: 'Alle zeigen',
  },
  count: {
    all: (count) =>
      pluralIn('de', count, { one: 'Insgesamt # Partei, nach Namen.', other: 'Insgesamt # Parteien, nach Namen.' }),
    byName: (count) => pluralIn('de', count, { one: '# Partei, nach Namen.', other: '# Parteien, nach Namen.' }),
    byLikeness: (count) =>
      pluralIn('de', count, { one: '# Partei, ähnlichste zuerst.', other: '# Parteien, ähnlichste zuerst.' }),
    noList: 'Es ist keine Liste vorhanden.',
    none: 'Keine Partei in den vorhandenen Listen gefunden. In nur teilweise vorhandenen Listen kann sie fehlen.',
  },
  notRead: (error) => `Die Parteien konnten nicht gelesen werden: ${error}`,
  row: (row, total) => `Zeile ${row} von ${total}`,
  noListing: 'keine eigene Listung',
  noDate: 'Datum nicht in dieser Kopie',
};
