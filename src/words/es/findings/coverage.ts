import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

/** What was read, against which lists, and what was not, in Spanish. */
export const coverage: Words['findings']['coverage'] = {
  listsUsed: (count) => `Listas usadas: ${count}`,
  dated: (dates) => `fechas de las copias: ${dates}`,
  datedWithOld: (dates, old) => `fechas de las copias: ${dates}; ${old}`,
  oldCopies: (count) => `copias antiguas: ${count}`,
  columns: { list: 'Lista', copyOf: 'Copia del', age: 'Antigüedad', entries: 'Entradas', held: 'Guardada' },
  days: (count) => pluralIn('es', count, { one: '# día', other: '# días' }),
  daysOldCopy: (count) => pluralIn('es', count, { one: '# día, copia antigua', other: '# días, copia antigua' }),
  excerptMeans:
    'extracto: la copia contiene solo algunas de las entradas de la lista; un nombre que falta aquí puede figurar en ella de todos modos.',
  notLookedThrough: (lists) =>
    `No examinadas, porque no se guarda ninguna entrada: ${lists}. Lo que se sabe de ellas se dice en cada empresa.`,
  listsProblem: {
    damaged: ({ why }) =>
      `Las listas guardadas estaban dañadas (${why}); se usan las listas que vinieron con esta versión. Las listas que se descargaron o importaron deben leerse de nuevo.`,
    olderUsed: ({ why }) =>
      `Las listas guardadas más recientes estaban dañadas (${why}); se usan las guardadas antes de ellas.`,
    newer:
      'Las listas guardadas las escribió una versión más nueva de Listlight; se usan las listas que vinieron con esta versión. Las listas que se descargaron o importaron deben leerse de nuevo.',
    gone: 'Las listas guardadas ya no estaban, como cuando se vacía el almacenamiento del navegador; se usan las listas que vinieron con esta versión. Las listas que se descargaron o importaron deben leerse de nuevo.',
    unusable: ({ why }) =>
      `No se pudo usar el almacenamiento del navegador (${why}); se usan las listas que vinieron con esta versión.`,
  },

  read: (parts) => `Leído: ${parts}.`,
  documentParts: (pages, runs, characters) =>
    [
      pages,
      pluralIn('es', runs, { one: '# fragmento de texto', other: '# fragmentos de texto' }),
      pluralIn('es', characters, { one: '# carácter', other: '# caracteres' }),
    ].join(', '),
  pages: (total) => pluralIn('es', total, { one: '# página', other: '# páginas' }),
  somePages: (read, total) => pluralIn('es', total, { one: `${read} de # página`, other: `${read} de # páginas` }),
  withoutText: (pages, count) => `${pages} (${count} sin texto)`,
  missed: {
    page: (parts) =>
      pluralIn('es', parts, {
        one: 'No se pudo leer: # parte de la página',
        other: 'No se pudieron leer: # partes de la página',
      }),
    document: (parts) =>
      pluralIn('es', parts, {
        one: 'No se pudo leer: # parte del documento',
        other: 'No se pudieron leer: # partes del documento',
      }),
  },
  noText: (page) => `La página ${page} no contiene texto legible (probablemente es una imagen).`,
  noTexts: (pages) => `Las páginas ${pages} no contienen texto legible (probablemente son imágenes).`,

  unread: {
    'browser-page': 'Esta es una página del propio navegador. Ninguna extensión puede leerla.',
    store: 'Esta es una tienda de extensiones. Los navegadores no dejan que ninguna extensión la lea.',
    source: 'Este es el código fuente de una página. Las extensiones no funcionan en él.',
    pdf: 'Este es un PDF en el visor del navegador, que ninguna extensión puede leer.',
    file: 'Este es un archivo de este dispositivo. Listlight no funciona en archivos.',
    'no-permission': 'Listlight no tiene permiso para este sitio.',
    unknown:
      'Una extensión no puede leer las páginas del navegador, las tiendas de extensiones, el visor de PDF del navegador ni los sitios para los que no tiene permiso.',
  },
  remedies: {
    source: 'Abra la página misma.',
    'no-permission':
      'Permita Listlight en este sitio en el menú de extensiones del navegador y vuelva a cargar la página.',
    unknown:
      'Si es una página web corriente, vuelva a cargarla o permita Listlight en este sitio en el menú de extensiones del navegador.',
  },
  nothingKnown: (why) => `${why} Por eso aquí no se sabe nada de las empresas de esta página.`,
  pdf: {
    inViewer:
      'Una extensión no puede leer lo que muestra el visor de PDF del navegador. Listlight puede leer el archivo mismo en una página propia:',
    read: 'Leer este PDF',
    nothingKnown: 'Hasta ahora no se sabe nada de las empresas que contiene.',
    ifOne: (button) => `Si es un PDF: ${button}`,
  },
};
