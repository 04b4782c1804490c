import type { Words } from '../words.ts';

/** The page that reads PDFs, in Spanish. */
export const pdf: Words['pdf'] = {
  title: 'Listlight: un PDF',
  stop: 'Detener',
  progress: {
    fetching: (received) => `Descarga: ${received}…`,
    fetchingOf: (received, total) => `Descarga: ${received} de ${total}…`,
    opening: 'Abriendo el documento…',
    reading: (page, pages) => `Lectura: página ${page} de ${pages}…`,
    stopped: 'Detenido. No se sabe nada de este documento.',
    failed: 'Este documento no se ha leído.',
    pagesRead: 'Páginas leídas',
  },
  spoken: { fetching: 'Descargando el documento…', read: 'El documento se ha leído.' },
  choose: 'Suelte un PDF en cualquier lugar de esta página, o elija uno:',
  chooseAnother: 'Suelte otro PDF en cualquier lugar de esta página, o elija uno:',
  staysHere: 'Se lee dentro de este navegador y no se envía a ningún sitio.',
  refusals: {
    'several-files': 'Los PDF, de uno en uno, por favor.',
    'no-file': 'Eso no era un archivo. Guarde el PDF y suelte el archivo aquí.',
  },
  offer: {
    ofFile:
      'Una extensión no puede abrir archivos de este dispositivo por su dirección. Suelte el archivo aquí, o elíjalo abajo.',
    ofOther:
      'Solo se pueden descargar direcciones que empiecen por https o http. Guarde el PDF y suelte el archivo aquí.',
    about:
      'Para leerlo aquí, el PDF se descarga otra vez de su propio servidor, con las cookies que este navegador tiene para él. No se pide nada a ningún servidor antes de que pulse el botón, y el texto no se envía a ningún sitio.',
    fetch: (address) => `Descargar y leer ${address}`,
  },
  failures: {
    'not-a-pdf': 'Esto no es un PDF: no empieza como los archivos PDF.',
    'web-page':
      'El servidor envió una página web y no un PDF, quizá una de inicio de sesión. Guarde el PDF desde su pestaña y suelte el archivo aquí.',
    empty: 'No contiene nada: 0 bytes.',
    'too-large': 'Supera los 100 MB, lo máximo que se lee aquí.',
    'not-found': 'El servidor dice que no hay nada en esta dirección.',
    refused:
      'El servidor se niega a entregarlo. Guarde el PDF desde su pestaña, donde quizá tenga la sesión iniciada, y suelte el archivo aquí.',
    server: 'El servidor no pudo entregarlo.',
    offline: 'Este equipo no tiene conexión.',
    'no-answer': 'No se pudo acceder al servidor.',
    stalled: 'No llegó nada más del servidor durante 30 segundos.',
    'cut-off':
      'Llegó solo en parte: el servidor envió menos de lo anunciado, o se cortó la conexión. Vuelva a intentarlo.',
    'unreadable-file': 'El navegador no pudo leer el archivo. Puede que se haya movido, o que esté en uso.',
    password:
      'Está protegido con contraseña. Listlight no pide ninguna: guarde una copia sin contraseña y suelte ese archivo aquí.',
    broken: 'Empieza como un PDF, pero su interior está dañado o cortado, así que no se puede leer ninguna página.',
    reader:
      'La parte de Listlight que lee los PDF se detuvo. Vuelva a intentarlo; un archivo muy grande puede necesitar más memoria de la que hay.',
    background:
      'La parte de Listlight que guarda las listas no respondió. Vuelva a intentarlo; si sigue igual, desactive la extensión y vuelva a activarla.',
  },
  failedWith: (why, detail) => `${why} (${detail})`,
  principle:
    'Listlight encuentra nombres; decide una persona. Un hallazgo es una posible coincidencia (possible match).',
  version: (version) => `Versión ${version}`,
};
