import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

const count = (number: number, one: string, other: string) => pluralIn('es', number, { one, other });

/** Why a tab was not read, in a few words; the last two where the user has set so. */
const unread: Words['panel']['unread'] = {
  'browser-page': 'una página del propio navegador',
  store: 'una tienda de extensiones',
  source: 'el código fuente de una página',
  pdf: 'un PDF en el visor del navegador',
  file: 'un archivo de este dispositivo',
  'no-permission': 'sin permiso para este sitio',
  'switched-off': 'desactivado para este sitio',
  'on-click': 'solo se lee cuando usted lo pide',
};

/** The side panel, in Spanish. */
export const panel: Words['panel'] = {
  views: 'Qué muestra el panel',
  thisPage: 'Esta página',
  openTabs: 'Pestañas abiertas',
  about: 'Página en primer plano',
  untitled: 'Página sin título',
  asking: 'Consultando lo encontrado…',
  loading: 'La página se está cargando…',
  failed: 'Listlight no pudo decir qué hay en esta página.',
  noAnswer:
    'La parte de Listlight que guarda las listas no respondió. Esto no dice nada de la página. Vuelva a intentarlo; si sigue igual, vuelva a cargar la página o desactive la extensión y vuelva a activarla.',
  tryAgain: 'Reintentar',
  errorText: 'Texto del error',
  ownPage: 'Esta es una página del propio Listlight. No se lee.',
  openPanel: 'Abrir en el panel lateral',
  lists: 'Listas',
  decides: 'Listlight encuentra nombres; decide una persona. Un hallazgo es una posible coincidencia (possible match).',

  comparing: 'Examinando lo encontrado en las pestañas abiertas…',
  comparingFailed: 'Listlight no pudo decir qué hay en las pestañas abiertas.',
  noTabs: 'No hay ninguna página abierta en esta ventana.',
  tabsRead: (read, open) =>
    count(open, `Leída: ${read} de # pestaña abierta.`, `Leídas: ${read} de # pestañas abiertas.`),
  tabsWith: {
    listed: (tabs) =>
      count(
        tabs,
        '# pestaña nombra una empresa que figura en una lista.',
        '# pestañas nombran empresas que figuran en una lista.',
      ),
    derived: (tabs) =>
      count(
        tabs,
        '# pestaña no nombra ninguna que figure en una lista, pero sí una a la que alcanza el texto de una lista.',
        '# pestañas no nombran ninguna que figure en una lista, pero sí algunas a las que alcanza el texto de una lista.',
      ),
    affiliated: (tabs) =>
      count(
        tabs,
        '# pestaña nombra solo una empresa que, según una fuente, tiene un vínculo con otra incluida en una lista.',
        '# pestañas nombran solo empresas que, según una fuente, tienen un vínculo con otra incluida en una lista.',
      ),
    hint: (tabs) => count(tabs, '# pestaña contiene solo indicios.', '# pestañas contienen solo indicios.'),
  },
  tabsWithout: (tabs, dates) =>
    count(
      tabs,
      `# pestaña: ningún nombre encontrado en las listas (fechas: ${dates}).`,
      `# pestañas: ningún nombre encontrado en las listas (fechas: ${dates}).`,
    ),
  tabsLeftOut: (tabs) =>
    count(
      tabs,
      '# pestaña: se encontraron nombres, todos omitidos por sus decisiones o ajustes.',
      '# pestañas: se encontraron nombres, todos omitidos por sus decisiones o ajustes.',
    ),
  tabsNoList: 'No hay ninguna lista cargada, así que no se buscó nada.',
  table: 'Pestañas abiertas de esta ventana, primero las de fundamento más fuerte',
  tab: 'Pestaña',
  companies: 'Empresas nombradas',
  onLists: 'Listas',
  inFront: 'en primer plano',
  stillReading: 'se sigue leyendo',
  asleep: 'No leída: el navegador la ha suspendido. Vaya a la pestaña para que se lea.',
  notRead: (why) => `No leída: ${why}.`,
  notReadYet: 'No leída. Si es una página corriente, vuelva a cargar la pestaña.',
  unread,
  nothing: (dates) => `Ningún nombre encontrado en las listas (fechas: ${dates})`,
  leftOut: (companies) =>
    count(
      companies,
      '# empresa encontrada, omitida por sus decisiones o ajustes',
      '# empresas encontradas, omitidas por sus decisiones o ajustes',
    ),
  nothingYet: 'Ningún nombre encontrado hasta ahora',
  results: (named, total) =>
    count(
      total,
      `Nombra una empresa que está en una lista o a la que su texto alcanza: ${named} de # resultado`,
      `Nombran una empresa que está en una lista o a la que su texto alcanza: ${named} de # resultados`,
    ),
  moreNames: (more) => count(more, 'y # más', 'y # más'),
  byWording: (lists) => `por su texto: ${lists}`,
  behindNames:
    'Detrás de cada nombre está lo que las listas dicen de él, con sus citas. Los resultados se cuentan una vez que la página se ha examinado en la ventana emergente o aquí.',
  goTo: (title) => `Ir a la pestaña ${title}`,
};
