import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

/** What is different between editions, in Spanish. */
export const changes: Words['lists']['changes'] = {
  about: 'Diferencias entre una edición de una lista y la siguiente, tal como se leyeron en este dispositivo.',
  kinds: { added: 'Añadida', removed: 'Retirada', changed: 'Modificada' },
  fields: {
    names: 'Nombres',
    country: 'País',
    addresses: 'Direcciones',
    effective: 'En vigor (effective) desde',
    published: 'Publicada',
    until: 'Hasta',
    restriction: 'Qué conlleva',
    citations: 'Referencias',
    type: 'Tipo de entidad',
  },
  columns: { what: 'Qué', before: 'Antes', after: 'Después' },
  nothing: 'nada',
  between: {
    added: (from, to) => `No está en la edición del ${from}; sí en la del ${to}.`,
    removed: (from, to) => `Está en la edición del ${from}; no en la del ${to}.`,
    changed: (from, to) => `Distinta entre las ediciones del ${from} y del ${to}.`,
  },
  count: {
    some: (count) =>
      pluralIn('es', count, {
        one: '# diferencia, la más reciente primero.',
        other: '# diferencias, las más recientes primero.',
      }),
    none: 'No se encontró ninguna diferencia entre las ediciones guardadas.',
    noneYet: 'Aún no se conoce ninguna diferencia: hacen falta dos ediciones de una lista.',
  },
  notRead: (error) => `No se pudieron leer los cambios: ${error}`,
  more: (left) => pluralIn('es', left, { one: 'Mostrar más (queda #)', other: 'Mostrar más (quedan #)' }),
};
