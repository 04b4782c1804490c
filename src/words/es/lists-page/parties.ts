import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

/** The browser of all parties, in Spanish. */
export const parties: Words['lists']['parties'] = {
  columns: { name: 'Nombre', country: 'País', lists: 'Listas', since: 'En lista desde' },
  filter: {
    country: 'País',
    allCountries: 'todos los países',
    from: 'Incluida del',
    to: 'al',
    showAll: 'Mostrar todo',
  },
  count: {
    all: (count) =>
      pluralIn('es', count, { one: '# entidad en total, por nombre.', other: '# entidades en total, por nombre.' }),
    byName: (count) => pluralIn('es', count, { one: '# entidad, por nombre.', other: '# entidades, por nombre.' }),
    byLikeness: (count) =>
      pluralIn('es', count, {
        one: '# entidad, la más parecida primero.',
        other: '# entidades, las más parecidas primero.',
      }),
    noList: 'No se guarda ninguna lista.',
    none: 'No se encontró ninguna entidad en las listas guardadas. Puede faltar en las que se guardan solo en parte.',
  },
  notRead: (error) => `No se pudieron leer las entidades: ${error}`,
  row: (row, total) => `Fila ${row} de ${total}`,
  noListing: 'sin inclusión propia',
  noDate: 'la fecha no consta en esta copia',
};
