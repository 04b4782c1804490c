import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** What comes out differently after the lists have changed, in French. */
export const watch: Words['watch'] = {
  lead: 'Après chaque changement des listes, les pages des contrôles, les lignes des tableaux et les décisions conservées ici sont examinées de nouveau. Ce qui donnerait maintenant un autre résultat est dit ici ; ce qui est conservé reste tel quel.',
  pagesByText: 'Une page est examinée d’après le texte qui en a été conservé ; la page elle-même n’est pas ouverte.',
  looking: 'Ce qui est conservé ici est en cours d’examen.',
  none: 'Jusqu’ici, aucun changement des listes n’a modifié le résultat de ce qui est conservé ici.',
  failed: ({ why }) => `Lecture impossible : ${why}`,
  report: ({ moment }) => `Examiné le ${moment}`,
  concerns: ({ things }) => `Donnerait un autre résultat : ${things}.`,
  pages: (count) => pluralIn('fr', count, { one: '# page', other: '# pages' }),
  rows: (count) => pluralIn('fr', count, { one: '# ligne', other: '# lignes' }),
  decisions: (count) => pluralIn('fr', count, { one: '# décision', other: '# décisions' }),
  more: (count) => pluralIn('fr', count, { one: '# autre, non nommé ici', other: '# autres, non nommés ici' }),
  listChanged: ({ list, before, after }) => `${list} : la copie du ${after}, à la place de celle du ${before}.`,
  listCame: ({ list, after }) => `${list} : la copie du ${after} est nouvelle.`,
  listGone: ({ list, before }) => `${list} : la copie du ${before} n’est plus là.`,
  kinds: {
    new: 'Nommée maintenant, pas avant',
    gone: 'Nommée avant, plus maintenant',
    changed: 'Les listes en disent autre chose',
  },
  listed: ({ list, name, day }) => `${list} la nomme « ${name} » dans la copie du ${day}.`,
  reached: ({ list, through, day }) =>
    `${list} l’atteint par les termes de son texte, à travers ${through}, dans la copie du ${day}.`,
  before: 'Avant le changement :',
  noListing: 'Aucune liste disponible ne la nomme ni ne l’atteint par son texte.',
  row: ({ row, table, name }) => `${table}, ligne ${row} : ${name}`,
  decision: ({ name }) => `Décision qu’un texte n’est pas ${name}`,
  where: 'Où',
  see: 'Marquer comme vu',
  seen: 'Marqué comme vu.',
  note: (count) =>
    pluralIn('fr', count, {
      one: 'Les listes ont changé : # élément conservé donnerait un autre résultat.',
      other: 'Les listes ont changé : # éléments conservés donneraient un autre résultat.',
    }),
  noteLink: 'Voir lesquels',
};
