import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

/** One company that was found, in French. */
export const company: Words['findings']['company'] = {
  byWording: 'par le libellé',
  // Names may hold any sign: they stand outside of what numbers are put into.
  oldCopies: (count, names) =>
    `${pluralIn('fr', count, { one: 'Copie ancienne', other: 'Copies anciennes' })} : ${names}.`,
  allOldCopies: (count) =>
    pluralIn('fr', count, {
      one: 'La # liste est une copie ancienne.',
      other: 'Les # listes sont des copies anciennes.',
    }),
  moreTexts: (count) => pluralIn('fr', count, { one: '# autre texte', other: '# autres textes' }),
  morePlaces: (count) => pluralIn('fr', count, { one: '# autre endroit', other: '# autres endroits' }),
  places: (count) => pluralIn('fr', count, { one: '# endroit', other: '# endroits' }),
  placeOf: (at, total) => `${at} sur ${total}`,
  quote: (text) => `« ${text} »`,
  show: 'Montrer dans la page',
  showText: 'Montrer dans la page :',
  notShown: 'Impossible à montrer : masqué, disparu, ou hors de la partie visible de la page.',

  onOwnList: (list) => `Sur la ${list}`,
  namedAs: (name) => `désignée comme ${name}`,
  reached: (list, text, named, source) =>
    `${list} vise aussi ${text} de ${named} ; que cette société en soit une est rapporté par ${source} et ne figure pas dans la liste.`,
  reachedBrand: (list, text, named, source) =>
    `${list} vise ${text} ${named} ; que cette marque soit la sienne est rapporté par ${source} et ne figure pas dans la liste.`,
  entryDates: (dates) => `Entrée de la société désignée : ${dates}`,
  brings: (restriction) => `Ce que l’entrée entraîne : ${restriction}`,
  notes: 'Notes sur cette entrée',

  notNamedTitle: 'Recherchée et non désignée',
  notNamed: (list, day) => `${list} : non désignée dans la copie du ${day}`,
  notChecked: (lists) => `Non vérifié, car seul un extrait est détenu : ${lists}. Cette société peut y figurer.`,
  allSaid: (company) => `Tout ce que les listes disent de ${company}`,

  claimsToCheck:
    'Vérifiez de quoi parle chaque affirmation, et si elle s’accorde avec le statut de la société sur les listes. Listlight voit seulement que les deux se trouvent dans le même morceau de texte.',
  near: { name: 'ce nom', partNumber: 'ce qui a la forme de ses références de pièces' },

  steps: {
    previous: 'Précédent dans la page',
    next: 'Suivant dans la page',
    none: 'Aucun nom ne se trouve là où il peut être montré.',
  },
};
