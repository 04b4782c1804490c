import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

type Found = Words['findings']['glance']['found']['listed'];

/** `one` and `many` say what is found out, with `#` for the number and `@` for the place. */
const found = (one: string, many: string): Found => {
  const say = (count: number, where: string, names: string) =>
    `${pluralIn('es', count, { one: one.replace('@', where), other: many.replace('@', where) })}: ${names}.`;
  return {
    page: (count, names) => say(count, ' de esta página', names),
    document: (count, names) => say(count, ' de este documento', names),
    more: (count, names) => say(count, '', names),
  };
};

/** The answer in one glance, in Spanish. */
export const glance: Words['findings']['glance'] = {
  notRead: 'Esta página no se ha leído.',
  reading: { page: 'Leyendo la página…', document: 'Leyendo el documento…' },
  nothingYet: 'Ningún nombre encontrado hasta ahora.',
  found: {
    listed: found('# empresa@ figura en una lista', '# empresas@ figuran en una lista'),
    derived: found(
      '# nombre@ queda al alcance del texto de una lista, sin figurar en ella',
      '# nombres@ quedan al alcance del texto de una lista, sin figurar en ella',
    ),
    affiliated: found(
      '# nombre@ tiene, según una fuente, un vínculo con una empresa incluida en una lista',
      '# nombres@ tienen, según una fuente, un vínculo con una empresa incluida en una lista',
    ),
    hint: found('De # nombre@ hay solo indicios', 'De # nombres@ hay solo indicios'),
    ownList: found(
      '# empresa@ figura en la lista propia de su organización',
      '# empresas@ figuran en la lista propia de su organización',
    ),
  },
  andMore: (names, more) => `${names} y ${more} más`,
  claims: (count) =>
    pluralIn('es', count, {
      one: '# afirmación cerca de un nombre por comprobar.',
      other: '# afirmaciones cerca de un nombre por comprobar.',
    }),
  noList: 'No hay ninguna lista cargada, así que no se buscó nada.',
  noText: {
    page: 'No se pudo leer ningún texto de esta página.',
    document: 'No se pudo leer ningún texto de este documento.',
  },
  nothing: (dates) => `Ningún nombre encontrado en las listas (fechas: ${dates}).`,
  nothingElse: (dates) => `Ningún otro nombre encontrado en las listas (fechas: ${dates}).`,
  dates: (first, last) => `del ${first} al ${last}`,
  inPart: (excerpts, held) =>
    pluralIn('es', held, {
      one: `Guardadas solo en parte: ${excerpts} de # lista.`,
      other: `Guardadas solo en parte: ${excerpts} de # listas.`,
    }),
  missed: {
    page: (parts) =>
      pluralIn('es', parts, {
        one: '# parte de la página no se pudo leer.',
        other: '# partes de la página no se pudieron leer.',
      }),
    document: (parts) =>
      pluralIn('es', parts, {
        one: '# parte del documento no se pudo leer.',
        other: '# partes del documento no se pudieron leer.',
      }),
  },
  oldCopy: (days) =>
    pluralIn('es', days, {
      one: 'La lista usada es una copia antigua, de hace # día.',
      other: 'La lista usada es una copia antigua, de hace # días.',
    }),
  oneOldCopy: (held, days) =>
    pluralIn('es', days, {
      one: `Copias antiguas: 1 de ${held} listas usadas, de hace # día.`,
      other: `Copias antiguas: 1 de ${held} listas usadas, de hace # días.`,
    }),
  oldCopies: (old, held, days) =>
    pluralIn('es', days, {
      one: `Copias antiguas: ${old} de ${held} listas usadas; la más antigua, de hace # día.`,
      other: `Copias antiguas: ${old} de ${held} listas usadas; la más antigua, de hace # días.`,
    }),
};
