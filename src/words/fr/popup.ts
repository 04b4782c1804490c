import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** The popup, in French. */
export const popup: Words['popup'] = {
  asking: 'Consultation de ce qui a été trouvé…',
  noAnswer: 'Listlight n’a pas pu dire ce qui se trouve dans cette page.',
  noAnswerNow:
    'La partie de Listlight qui détient les listes n’a pas répondu. Ce qui est affiché ci-dessous a été répondu auparavant. Réessayez ; si cela persiste, rechargez la page, ou désactivez puis réactivez l’extension.',
  earlier: 'état d’il y a un instant',
  weightiest: (company, list, since, more) =>
    more === 0
      ? `${company} : ${list} ${since}.`
      : `${company} : ${list} ${since}, et ${pluralIn('fr', more, { one: '# autre liste', other: '# autres listes' })}.`,
  notLookedAt: 'Recherche des parties qui ne peuvent pas être lues…',
  readPdf: 'Lire un fichier PDF',
};
