import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** The card beside a name on a page, in French. */
export const card: Words['card'] = {
  label: 'Listlight : correspondance possible',
  close: 'Fermer',
  possible: '· correspondance possible (possible match)',
  foot: 'Listlight trouve des noms ; c’est une personne qui décide.',
  shared: (count) =>
    pluralIn('fr', count, {
      one: 'Ce nom est porté par # société des listes détenues :',
      other: 'Ce nom est partagé par # sociétés des listes détenues :',
    }),
  copyOf: (day) => `copie du ${day}`,
  copyOfOld: (day, age) => `copie du ${day}, ${age}`,
  derived: (text, named) => `par son libellé « ${text} », non désignée ; entrée de ${named} :`,
  reportedBy: (source) => `le lien est rapporté par ${source} et ne figure pas dans la liste`,
  claim: (claim) => `La page dit « ${claim} » à proximité de ce nom. Vérifiez de quoi elle parle.`,
  steps: {
    at: (position, total) => `${position} sur ${total} dans la page`,
    firstAgain: (total) => `De nouveau le premier sur ${total}`,
    lastAgain: (total) => `De nouveau le dernier sur ${total}`,
    hidden: (place, hidden) =>
      pluralIn('fr', hidden, {
        one: `${place} ; # autre y est masqué`,
        other: `${place} ; # autres y sont masqués`,
      }),
  },
};
