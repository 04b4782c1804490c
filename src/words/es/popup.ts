import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** The popup, in Spanish. */
export const popup: Words['popup'] = {
  asking: 'Consultando lo encontrado…',
  noAnswer: 'Listlight no pudo decir qué hay en esta página.',
  noAnswerNow:
    'La parte de Listlight que guarda las listas no respondió. Lo que se muestra abajo se respondió antes. Vuelva a intentarlo; si sigue igual, vuelva a cargar la página o desactive la extensión y vuelva a activarla.',
  earlier: 'de hace un momento',
  weightiest: (company, list, since, more) =>
    more === 0
      ? `${company}: ${list} ${since}.`
      : `${company}: ${list} ${since}, y ${pluralIn('es', more, { one: '# lista más', other: '# listas más' })}.`,
  notLookedAt: 'Buscando partes que no se pueden leer…',
  readPdf: 'Leer un archivo PDF',
};
