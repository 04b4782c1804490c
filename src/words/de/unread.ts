import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

const counted = (one: string, other: string) => (count: number) => pluralIn('de', count, { one, other });

/** What of a page or a document could not be read, where that is, and why, in German. */
export const unread: Words['unread'] = {
  part: (what, where, why) => `${what} (${where}): ${why}`,
  what: {
    picture: counted('# Bild ohne Beschreibung', '# Bilder ohne Beschreibung'),
    drawing: counted('# Zeichnung (canvas)', '# Zeichnungen (canvas)'),
    media: counted('# Video oder Ton', '# Videos oder Töne'),
    embedded: counted('# eingebettetes Dokument', '# eingebettete Dokumente'),
    unchecked: counted('# Textstück', '# Textstücke'),
    garbled: counted('# nicht erkennbares Zeichen', '# nicht erkennbare Zeichen'),
    further: counted('# weiterer Fund', '# weitere Funde'),
    busyFrame: 'ein ausgelasteter Frame',
    busyFrames: (count) => `${count} ausgelastete Frames`,
    frame: (from) => `Frame von ${from}`,
    frames: (count, from) => `${count} × Frame von ${from}`,
    schemeAddress: (scheme) => `einer ${scheme}-Adresse`,
    unknownAddress: 'einer unbekannten Adresse',
    onePage: (page) => `Seite ${page}`,
    pages: (pages) => `Seiten ${pages}`,
    attached: counted('# angehängte Datei', '# angehängte Dateien'),
    form: 'Ein Formular (XFA)',
    cutOff: 'Das Ende der Datei',
  },
  where: {
    page: 'Seite',
    frame: (host) => `Frame ${host}`,
    nameless: 'Frame ohne Adresse',
    frames: 'Frames',
    document: 'Dokument',
  },
  why: {
    picture: 'Text in Bildern wird nicht gelesen',
    drawing: 'Gezeichnetes ist kein Text',
    media: 'Gesprochenes ist kein Text',
    embedded: 'Inhalte von Plug-ins werden nicht gelesen',
    unchecked: 'die Erweiterung konnte das nicht prüfen; laden Sie die Seite neu',
    garbled: 'die Seite sagt nicht, in welcher Kodierung sie geschrieben ist',
    further: 'nur die ersten jedes Frames sind aufgeführt',
    busy: 'zu ausgelastet, um zu sagen, was dort nicht gelesen werden konnte',
    frame: 'konnte nicht gelesen werden: kein Zugriff, oder der Frame wurde nicht geladen',
    framePdf: 'ein PDF in einem Frame wird nicht gelesen',
    pageWithoutText: 'sie enthält keinen lesbaren Text (wahrscheinlich ein Bild)',
    pagesWithoutText: 'sie enthalten keinen lesbaren Text (wahrscheinlich Bilder)',
    pageBroken: 'die Seite ist beschädigt',
    pagesBroken: 'die Seiten sind beschädigt',
    pageGarbled: 'ihre Schrift sagt nicht, welche Buchstaben sie zeigt',
    pagesGarbled: 'ihre Schriften sagen nicht, welche Buchstaben sie zeigen',
    attached: 'nicht geöffnet',
    form: 'seine Felder werden nicht gelesen',
    cutOff: 'die Endmarke fehlt, die Datei ist vielleicht abgeschnitten',
  },
  pageNumbers: {
    span: (first, last) => `${first} bis ${last}`,
    more: (count) => `${count} weitere`,
  },
};
