import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** The card beside a name on a page, in German. */
export const card: Words['card'] = {
  label: 'Listlight: mögliche Übereinstimmung',
  close: 'Schließen',
  possible: '· mögliche Übereinstimmung (possible match)',
  foot: 'Listlight findet Namen; ein Mensch entscheidet.',
  shared: (count) =>
    pluralIn('de', count, {
      one: 'Diesen Namen trägt # Firma auf den vorhandenen Listen:',
      other: 'Diesen Namen teilen sich # Firmen auf den vorhandenen Listen:',
    }),
  copyOf: (day) => `Kopie vom ${day}`,
  copyOfOld: (day, age) => `Kopie vom ${day}, ${age}`,
  derived: (text, named) => `durch die Worte „${text}“ erfasst, nicht genannt; Eintrag von ${named}:`,
  reportedBy: (source) => `die Verbindung berichtet ${source}; in der Liste steht sie nicht`,
  claim: (claim) => `Die Seite sagt „${claim}“ in der Nähe dieses Namens. Prüfen Sie, wovon sie spricht.`,
  steps: {
    at: (position, total) => `${position} von ${total} auf der Seite`,
    firstAgain: (total) => `Wieder der erste von ${total}`,
    lastAgain: (total) => `Wieder der letzte von ${total}`,
    hidden: (place, hidden) =>
      pluralIn('de', hidden, {
        one: `${place}; # weiterer ist darauf verborgen`,
        other: `${place}; # weitere sind darauf verborgen`,
      }),
  },
};
