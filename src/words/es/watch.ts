import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** What comes out differently after the lists have changed, in Spanish. */
export const watch: Words['watch'] = {
  lead: 'Después de cada cambio de las listas se vuelven a examinar las páginas de las revisiones, las filas de las tablas y las decisiones guardadas aquí. Aquí se dice qué daría ahora otro resultado; lo guardado queda como estaba.',
  pagesByText: 'Una página se examina por el texto que se guardó de ella; la página misma no se abre.',
  looking: 'Lo guardado se está examinando en este momento.',
  none: 'Hasta ahora, los cambios de las listas no han dado otro resultado para nada de lo guardado aquí.',
  failed: ({ why }) => `No se pudo leer: ${why}`,
  report: ({ moment }) => `Examinado el ${moment}`,
  concerns: ({ things }) => `Daría otro resultado: ${things}.`,
  pages: (count) => pluralIn('es', count, { one: '# página', other: '# páginas' }),
  rows: (count) => pluralIn('es', count, { one: '# fila', other: '# filas' }),
  decisions: (count) => pluralIn('es', count, { one: '# decisión', other: '# decisiones' }),
  more: (count) =>
    pluralIn('es', count, { one: '# más, que no se nombra aquí', other: '# más, que no se nombran aquí' }),
  listChanged: ({ list, before, after }) => `${list}: la copia del ${after}, en lugar de la del ${before}.`,
  listCame: ({ list, after }) => `${list}: la copia del ${after} es nueva.`,
  listGone: ({ list, before }) => `${list}: la copia del ${before} ya no está.`,
  kinds: {
    new: 'Nombrada ahora, antes no',
    gone: 'Nombrada antes, ya no',
    changed: 'Las listas dicen otra cosa de ella',
  },
  listed: ({ list, name, day }) => `${list} la nombra como «${name}» en la copia del ${day}.`,
  reached: ({ list, through, day }) =>
    `${list} la alcanza por su propio texto, a través de ${through}, en la copia del ${day}.`,
  before: 'Antes del cambio:',
  noListing: 'Ninguna lista disponible la nombra ni la alcanza por su texto.',
  row: ({ row, table, name }) => `${table}, fila ${row}: ${name}`,
  decision: ({ name }) => `Decisión de que un texto no es ${name}`,
  where: 'Dónde',
  see: 'Marcar como visto',
  seen: 'Marcado como visto.',
  note: (count) =>
    pluralIn('es', count, {
      one: 'Las listas han cambiado: # cosa guardada daría otro resultado.',
      other: 'Las listas han cambiado: # cosas guardadas darían otro resultado.',
    }),
  noteLink: 'Ver cuáles',
};
