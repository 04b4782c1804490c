import type { Words } from '../../words.ts';

/** The frame of the lists page, in French. */
export const page: Words['lists']['page'] = {
  parts: { lists: 'Listes', parties: 'Entités', changes: 'Modifications' },
  partsLabel: 'Rubriques de cette page',
  title: (view) => `${view} · Listlight`,
  skip: 'Aller au contenu',
  reading: 'Lecture des listes…',
  looking: 'Recherche…',
  noAnswer: (error) => `La partie de Listlight qui détient les listes n’a pas répondu : ${error}`,
  failed: (error) => `Échec : ${error}`,
  notRead: (error) => `Lecture impossible : ${error}`,
  tryAgain: 'Réessayer',
  principle:
    'Listlight trouve des noms ; c’est une personne qui décide. Un résultat est une correspondance possible (possible match).',
  version: (version) => `Version ${version}`,
  filter: { name: 'Nom, ou partie d’un nom', list: 'Liste', allLists: 'toutes les listes' },
};
