import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** The card beside a name on a page, in Spanish. */
export const card: Words['card'] = {
  label: 'Listlight: posible coincidencia',
  close: 'Cerrar',
  possible: '· posible coincidencia (possible match)',
  foot: 'Listlight encuentra nombres; decide una persona.',
  shared: (count) =>
    pluralIn('es', count, {
      one: 'Este nombre lo lleva # empresa de las listas guardadas:',
      other: 'Este nombre lo comparten # empresas de las listas guardadas:',
    }),
  copyOf: (day) => `copia del ${day}`,
  copyOfOld: (day, age) => `copia del ${day}, ${age}`,
  derived: (text, named) => `por sus palabras «${text}», no nombrada; entrada de ${named}:`,
  reportedBy: (source) => `el vínculo lo dice ${source}, no la lista`,
  claim: (claim) => `La página dice «${claim}» cerca de este nombre. Compruebe de qué habla.`,
  steps: {
    at: (position, total) => `${position} de ${total} en la página`,
    firstAgain: (total) => `De nuevo el primero de ${total}`,
    lastAgain: (total) => `De nuevo el último de ${total}`,
    hidden: (place, hidden) =>
      pluralIn('es', hidden, {
        one: `${place}; # más está oculto en ella`,
        other: `${place}; # más están ocultos en ella`,
      }),
  },
};
