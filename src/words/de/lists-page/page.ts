import type { Words } from '../../words.ts';

/** The frame of the lists page, in German. */
export const page: Words['lists']['page'] = {
  parts: { lists: 'Listen', parties: 'Parteien', changes: 'Änderungen' },
  partsLabel: 'Teile dieser Seite',
  title: (view) => `${view} · Listlight`,
  skip: 'Zum Inhalt springen',
  reading: 'Listen werden gelesen …',
  looking: 'Suche läuft …',
  noAnswer: (error) => `Der Teil von Listlight, der die Listen hält, hat nicht geantwortet: ${error}`,
  failed: (error) => `Das ist fehlgeschlagen: ${error}`,
  notRead: (error) => `Lesen nicht möglich: ${error}`,
  tryAgain: 'Erneut versuchen',
  principle:
    'Listlight findet Namen; ein Mensch entscheidet. Ein Treffer ist eine mögliche Übereinstimmung (possible match).',
  version: (version) => `Version ${version}`,
  filter: { name: 'Name oder Teil davon', list: 'Liste', allLists: 'alle Listen' },
};
