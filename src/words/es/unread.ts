import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

const counted = (one: string, other: string) => (count: number) => pluralIn('es', count, { one, other });

/** What of a page or a document could not be read, where that is, and why, in Spanish. */
export const unread: Words['unread'] = {
  part: (what, where, why) => `${what} (${where}): ${why}`,
  what: {
    picture: counted('# imagen sin descripción', '# imágenes sin descripción'),
    drawing: counted('# dibujo (canvas)', '# dibujos (canvas)'),
    media: counted('# vídeo o sonido', '# vídeos o sonidos'),
    embedded: counted('# documento incrustado', '# documentos incrustados'),
    unchecked: counted('# fragmento de texto', '# fragmentos de texto'),
    garbled: counted('# carácter irreconocible', '# caracteres irreconocibles'),
    further: counted('# hallazgo más', '# hallazgos más'),
    busyFrame: 'un marco ocupado',
    busyFrames: (count) => `${count} marcos ocupados`,
    frame: (from) => `marco de ${from}`,
    frames: (count, from) => `${count} × marco de ${from}`,
    schemeAddress: (scheme) => `una dirección ${scheme}`,
    unknownAddress: 'una dirección desconocida',
    onePage: (page) => `Página ${page}`,
    pages: (pages) => `Páginas ${pages}`,
    attached: counted('# archivo adjunto', '# archivos adjuntos'),
    form: 'Un formulario (XFA)',
    cutOff: 'El final del archivo',
  },
  where: {
    page: 'página',
    frame: (host) => `marco ${host}`,
    nameless: 'marco sin dirección',
    frames: 'marcos',
    document: 'documento',
  },
  why: {
    picture: 'no se lee el texto dentro de las imágenes',
    drawing: 'lo dibujado no es texto',
    media: 'lo hablado no es texto',
    embedded: 'no se lee el contenido de complementos',
    unchecked: 'la extensión no pudo comprobarlo; vuelva a cargar la página',
    garbled: 'la página no dice en qué codificación está escrita',
    further: 'solo se enumeran los primeros de cada marco',
    busy: 'demasiado ocupado para decir qué no se pudo leer allí',
    frame: 'no se pudo leer: sin acceso, o no se cargó',
    framePdf: 'no se lee un PDF dentro de un marco',
    pageWithoutText: 'no contiene texto legible (probablemente es una imagen)',
    pagesWithoutText: 'no contienen texto legible (probablemente son imágenes)',
    pageBroken: 'la página está dañada',
    pagesBroken: 'las páginas están dañadas',
    pageGarbled: 'su fuente no dice qué letras muestra',
    pagesGarbled: 'sus fuentes no dicen qué letras muestran',
    attached: 'sin abrir',
    form: 'no se leen sus campos',
    cutOff: 'falta su marca final, así que puede estar cortado',
  },
  pageNumbers: {
    span: (first, last) => `${first} a ${last}`,
    more: (count) => `${count} más`,
  },
};
