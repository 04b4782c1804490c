import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

const ofResults = (count: number, total: number, what: string) =>
  pluralIn('de', total, {
    one: `${count} von # Ergebnis auf dieser Seite nennt ${what}`,
    other: `${count} von # Ergebnissen auf dieser Seite ${Number(count) === 1 ? 'nennt' : 'nennen'} ${what}`,
  });

/** A page of results: how many name a company, in German. */
export const results: Words['findings']['results'] = {
  none: (total) =>
    pluralIn('de', total, {
      one: 'Kein Name gefunden in dem # Ergebnis auf dieser Seite.',
      other: 'Kein Name gefunden in den # Ergebnissen auf dieser Seite.',
    }),
  first: {
    listed: (count, total) => ofResults(count, total, 'eine Firma, die auf den Listen steht'),
    derived: (count, total) => ofResults(count, total, 'eine Firma, die der Wortlaut einer Liste erfasst'),
    affiliated: (count, total) =>
      ofResults(count, total, 'eine Firma mit einer berichteten Verbindung zu einer gelisteten'),
  },
  more: {
    derived: (count) =>
      pluralIn('de', count, {
        one: '# weiteres nennt eine, die der Wortlaut einer Liste erfasst',
        other: '# weitere nennen eine, die der Wortlaut einer Liste erfasst',
      }),
    affiliated: (count) =>
      pluralIn('de', count, {
        one: '# weiteres nennt eine mit einer berichteten Verbindung zu einer gelisteten',
        other: '# weitere nennen eine mit einer berichteten Verbindung zu einer gelisteten',
      }),
  },
  all: (parts) => `${parts.join('; ')}.`,
  onlyShown: 'Auf der Seite werden jetzt nur diese gezeigt.',
  showOnly: 'Auf der Seite nur diese Ergebnisse zeigen',
};
