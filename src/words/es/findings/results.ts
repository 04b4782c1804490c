import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

const ofResults = (count: number, total: number, what: string) =>
  pluralIn('es', total, {
    one: `${count} de # resultado de esta página nombra ${what}`,
    other: `${count} de # resultados de esta página ${Number(count) === 1 ? 'nombra' : 'nombran'} ${what}`,
  });

/** A page of results: how many name a company, in Spanish. */
export const results: Words['findings']['results'] = {
  none: (total) =>
    pluralIn('es', total, {
      one: 'Ningún nombre encontrado en el # resultado de esta página.',
      other: 'Ningún nombre encontrado en los # resultados de esta página.',
    }),
  first: {
    listed: (count, total) => ofResults(count, total, 'una empresa que figura en las listas'),
    derived: (count, total) => ofResults(count, total, 'una empresa a la que alcanza el texto de una lista'),
    affiliated: (count, total) =>
      ofResults(count, total, 'una empresa que, según una fuente, tiene un vínculo con otra incluida en una lista'),
  },
  more: {
    derived: (count) =>
      pluralIn('es', count, {
        one: '# más nombra una a la que alcanza el texto de una lista',
        other: '# más nombran una a la que alcanza el texto de una lista',
      }),
    affiliated: (count) =>
      pluralIn('es', count, {
        one: '# más nombra una que, según una fuente, tiene un vínculo con otra incluida en una lista',
        other: '# más nombran una que, según una fuente, tiene un vínculo con otra incluida en una lista',
      }),
  },
  all: (parts) => `${parts.join('; ')}.`,
  onlyShown: 'Ahora en la página se muestran solo estos.',
  showOnly: 'Mostrar en la página solo estos resultados',
};
