import type { Words } from '../../words.ts';

/** A file that the user gives, in Spanish. */
export const importing: Words['lists']['importing'] = {
  title: 'Leer un archivo',
  about:
    'Una lista oficial tal como la publica su autoridad (Consolidated Screening List en CSV o JSON, eCFR en XML, OFAC en XML o CSV; también comprimida en zip o gzip), o una tabla propia en CSV, que se muestra como la lista de su organización. El archivo permanece en este dispositivo.',
  choose: 'Suelte un archivo en cualquier lugar de esta página, o elija uno:',
  refusals: {
    'several-files': 'Los archivos, de uno en uno, por favor.',
    'no-file': 'Eso no era un archivo. Guárdelo y suelte el archivo aquí.',
  },
  takingIn: (name) => `Recibiendo ${name}`,
  takenIn: (name, done, total) => `Recibiendo ${name}: ${done} de ${total}`,
  cancel: 'Cancelar',
  failed: (name, error) => `${name} no se incorporó: ${error}. Las listas siguen como estaban.`,
  last: (name, result) => `Último archivo, ${name}: ${result}`,
  refused: (why) => `${why} Las listas siguen como estaban.`,
  close: 'Cerrar',
  official: (format, lists) =>
    `Reconocido como archivo oficial: ${format}, que contiene ${lists}. Las copias actuales de estas listas se conservan y podrán restaurarse.`,
  use: 'Leerlo y usarlo',
  leave: 'No usarlo',
  table: {
    withHeader: (encoding, delimiter) =>
      `${encoding}, celdas separadas por ${delimiter}, la primera fila da nombre a las columnas`,
    withoutHeader: (encoding, delimiter) =>
      `${encoding}, celdas separadas por ${delimiter}, la primera fila es una entrada`,
    delimiters: { ',': 'comas', ';': 'puntos y coma', '\t': 'tabulaciones', '|': 'barras verticales' },
    about: (how) =>
      `Una tabla propia, leída así: ${how}. Indique qué contiene cada columna; lo supuesto se puede cambiar.`,
    listName: 'Nombre de la lista',
    ownList: 'Lista de la organización',
    parts: {
      name: 'Nombre',
      aliases: 'Otros nombres, separados por «;»',
      note: 'Nota',
      citation: 'Procedencia',
      country: 'País',
    },
    readAs: {
      name: 'leída como: nombre',
      aliases: 'leída como: otros nombres, separados por «;»',
      note: 'leída como: nota',
      citation: 'leída como: procedencia',
      country: 'leída como: país',
    },
    notRead: 'no leída',
    chooseColumn: 'elegir una columna',
    noColumn: 'ninguna columna',
    column: (number) => `columna ${number}`,
    preview: 'Primeras filas de la tabla',
    previewCaption: 'Las primeras filas de la tabla',
    nameless: 'Dé un nombre a la lista.',
    noNames: 'Elija la columna que contiene los nombres.',
    twice: 'Hay una columna elegida dos veces.',
    make: 'Convertirla en una lista de mi organización',
  },
};
