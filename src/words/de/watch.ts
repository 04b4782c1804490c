import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** What comes out differently after the lists have changed, in German. */
export const watch: Words['watch'] = {
  lead: 'Nach jeder Änderung der Listen werden die Seiten der Stichproben, die Zeilen der Tabellen und die Entscheidungen, die hier aufbewahrt sind, noch einmal durchgesehen. Was jetzt anders ausfiele, steht hier; das Aufbewahrte bleibt, wie es war.',
  pagesByText:
    'Eine Seite wird an dem Text durchgesehen, der von ihr aufbewahrt ist; die Seite selbst wird nicht geöffnet.',
  looking: 'Das Aufbewahrte wird gerade durchgesehen.',
  none: 'Durch die bisherigen Änderungen der Listen fiel nichts anders aus, was hier aufbewahrt ist.',
  failed: ({ why }) => `Das konnte nicht gelesen werden: ${why}`,
  report: ({ moment }) => `Durchgesehen am ${moment}`,
  concerns: ({ things }) => `Fiele anders aus: ${things}.`,
  pages: (count) => pluralIn('de', count, { one: '# Seite', other: '# Seiten' }),
  rows: (count) => pluralIn('de', count, { one: '# Zeile', other: '# Zeilen' }),
  decisions: (count) => pluralIn('de', count, { one: '# Entscheidung', other: '# Entscheidungen' }),
  more: (count) =>
    pluralIn('de', count, { one: '# weiteres, hier nicht genannt', other: '# weitere, hier nicht genannt' }),
  listChanged: ({ list, before, after }) => `${list}: die Fassung vom ${after} anstelle der vom ${before}.`,
  listCame: ({ list, after }) => `${list}: die Fassung vom ${after} ist neu.`,
  listGone: ({ list, before }) => `${list}: die Fassung vom ${before} ist nicht mehr vorhanden.`,
  kinds: {
    new: 'Jetzt genannt, vorher nicht',
    gone: 'Vorher genannt, jetzt nicht mehr',
    changed: 'Die Listen sagen etwas anderes darüber',
  },
  listed: ({ list, name, day }) => `${list} nennt es als „${name}“ in der Fassung vom ${day}.`,
  reached: ({ list, through, day }) =>
    `${list} erreicht es durch den eigenen Wortlaut, über ${through}, in der Fassung vom ${day}.`,
  before: 'Vor der Änderung:',
  noListing: 'Keine vorhandene Liste nennt es oder erreicht es durch ihren Wortlaut.',
  row: ({ row, table, name }) => `${table}, Zeile ${row}: ${name}`,
  decision: ({ name }) => `Entscheidung, dass ein Text nicht ${name} meint`,
  where: 'Wo',
  see: 'Als gesehen vermerken',
  seen: 'Als gesehen vermerkt.',
  note: (count) =>
    pluralIn('de', count, {
      one: 'Die Listen haben sich geändert: # Aufbewahrtes fiele anders aus.',
      other: 'Die Listen haben sich geändert: # aufbewahrte Dinge fielen anders aus.',
    }),
  noteLink: 'Was, steht hier',
};
