import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

const companies = (count: number) => pluralIn('es', count, { one: '# empresa', other: '# empresas' });
const companiesFound = (count: number) =>
  pluralIn('es', count, {
    one: '# empresa encontrada, posible coincidencia',
    other: '# empresas encontradas, posibles coincidencias',
  });

/** What stands in the browser’s own places: the button’s title, the menus, the address bar, in Spanish. */
export const bar: Words['bar'] = {
  buttonTitle: {
    plain: 'Listlight',
    unread: 'Listlight: esta página no se lee',
    listed: (count) => `Listlight: ${companiesFound(count)}; la de fundamento más fuerte figura en una lista`,
    derived: (count) =>
      `Listlight: ${companiesFound(count)}; a la de fundamento más fuerte la alcanza el texto de una lista, que no la nombra`,
    affiliated: (count) =>
      `Listlight: ${companiesFound(count)}; la de fundamento más fuerte tiene, según una fuente, un vínculo con otra incluida en una lista`,
    hint: (count) => `Listlight: solo indicios de ${companies(count)}`,
  },
  duringSession: ({ title, name }) => `${title} · revisión «${name}» en curso`,
  menus: {
    'look-up-text': 'Buscar «%s» en las listas',
    'look-up-link': 'Buscar en las listas adónde lleva este enlace',
    'look-up-image': 'Buscar en las listas el nombre de esta imagen',
  },
  omnibox: {
    hint: 'Buscar una empresa en las listas guardadas aquí',
    list: (name, day) => `${name} (copia del ${day})`,
    named: (name, lists) => `${name}: figura en ${lists}`,
    notNamed: (name) =>
      `${name}: no figura en ninguna lista guardada aquí; abre lo que las fuentes citadas dicen de ella`,
  },
};
