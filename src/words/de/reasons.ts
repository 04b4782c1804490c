import type { Words } from '../words.ts';
import { families } from './families.ts';

const of = (alone: string) => ({ alone, of: (company: string) => `${alone} von ${company}` });

/** Why a company is shown, in one line, in German. */
export const reasons: Words['reasons'] = {
  is: (text, what) => `„${text}“ ist ${what}`,
  model: (text, company, family) =>
    `„${text}“ hat die Form einer Teilenummer von ${company} (${family}); das ist ein Hinweis, keine Listung`,
  relabel: (text, company) =>
    `„${text}“ ist eine Marke, unter der berichteten Angaben nach einige Produkte von ${company} verkauft werden; das ist ein Hinweis, keine Listung`,
  link: (text, what) =>
    `die Seite verweist auf „${text}“ oder lädt von dort, ${what}; eine Adresse allein sagt nicht, dass Waren hier daher stammen`,
  linkModel: (text, company, family) =>
    `„${text}“, im Namen einer verlinkten oder gezeigten Datei oder Seite, hat die Form einer Teilenummer von ${company} (${family}); das ist ein Hinweis, keine Listung`,
  what: {
    name: of('ein Name'),
    'legal-name': of('der volle Name'),
    brand: of('ein Marken- oder Produktname'),
    translated: of('ein Name in anderer Schrift oder Schreibung'),
    misspelling: of('eine falsche Schreibung des Namens'),
    domain: of('eine Web-Domain'),
    relabel: {
      alone: 'eine Marke, unter der einige Produkte eines anderen Herstellers verkauft werden sollen',
      of: (company) => `eine Marke, unter der einige Produkte von ${company} verkauft werden sollen`,
    },
  },
  families,
  given: (what, name) => `${what}, angegeben als „${name}“`,
  withKind: (what, kind) => `${what} (${kind})`,
  kinds: {
    primary: 'der eigene Name',
    alias: 'ein Alias',
    'weak-alias': 'ein Alias, der auch ein gewöhnliches Wort ist',
    former: 'ein früherer Name',
    brand: 'eine Marke',
    translated: 'andere Schrift oder Schreibung',
    domain: 'eine Web-Domain',
  },
  withDifference: (what, difference) => `${what}, ${difference}`,
  asSpelt: 'genau so geschrieben',
  differences: {
    'as-spelt': 'so geschrieben bis auf Groß- und Kleinschreibung, Akzente, Leerzeichen oder Rechtsform',
    'legal-form-left-out': 'ohne Rechtsform',
    joined: 'als ein Wort geschrieben',
    spaced: 'als zwei Wörter geschrieben',
    dotted: 'mit oder ohne Punkte',
    'spelled-out': 'Buchstabe für Buchstabe',
    inflected: 'mit einer Endung',
    compound: 'mit einem anderen Wort zusammengeschrieben',
    clitic: 'mit einer Partikel davor',
    reordered: 'mit anderer Reihenfolge der Wörter',
    'word-left-out': 'mit einem ausgelassenen Wort',
    'word-doubled': 'mit einem doppelt geschriebenen Wort',
    'like-word': 'mit einem ähnlichen Wort',
    'letter-dropped': 'mit einem ausgelassenen Buchstaben',
    'letter-doubled': 'mit einem verdoppelten Buchstaben',
    'letters-swapped': 'mit zwei vertauschten Buchstaben',
    'like-sound': 'geschrieben, wie es klingt',
    'letter-added': 'mit einem eingefügten Vokal',
    'digit-for-letter': 'mit einer Ziffer statt eines Buchstabens',
    homophone: 'mit einem gleich lautenden Schriftzeichen',
  },
  pageNames: (reason, as) => `${reason}; die Seite nennt die Firma ${as}`,
  dataNames: (reason, as) => `${reason}; die eigenen Daten der Seite nennen die Firma ${as}`,
  withCue: (as, cue) => `${as} („${cue}“)`,
  standing: {
    demoted: (reason) =>
      `${reason}; an jeder Stelle heißt es „nicht von“ oder „kompatibel mit“, daher steht sie hinter anderen mit ihrem Status`,
    unseen: (reason) => `${reason}; kein sichtbarer Text nennt sie, daher steht sie hinter anderen mit ihrem Status`,
    hidden: (reason) => `${reason}; nur in Text gefunden, der auf der Seite nicht sichtbar ist`,
  },
  dates: {
    effective: (day) => `wirksam (effective) ab ${day}`,
    notice: (day) => `Bekanntmachung vom ${day}`,
    none: 'Datum nicht in dieser Kopie',
  },
  entry: (list, date, citation) => `${list}, ${date}, ${citation}`,
  entryOf: (list, named, date, citation) => `${list}, Eintrag von ${named}, ${date}, ${citation}`,
  ownList: (reason, list, day) => `${reason}; auf: ${list}, die keine amtliche Liste ist, Kopie vom ${day}.`,
  listed: (reason, entry) => `${reason}; gelistet: ${entry}.`,
  derived: (reason, text, entry, source) =>
    `${reason}; in den gelesenen Kopien nicht genannt; erfasst durch die Worte „${text}“ von ${entry}; die Verbindung berichtet ${source}.`,
  hint: (reason, company, source) =>
    `${reason}; soll zu ${company} gehören (${source}): ein Hinweis, keine berichtete Verbindung und keine Listung.`,
  affiliated: (reason, company, source) =>
    `${reason}; in den gelesenen Kopien nicht genannt; eine Verbindung zu ${company} berichtet ${source}.`,
  alone: (reason) => `${reason}.`,
  affiliatesRule: {
    majority: 'Berichtet wird ein Anteil von 50 % oder mehr.',
    unknownShare: 'Wie groß der Anteil ist, ist hier nicht bekannt.',
    suspended: (authority, citation, until) =>
      `Die „affiliates rule“ des ${authority} für Anteile von 50 % oder mehr (${citation}) ist bis ${until} ausgesetzt.`,
    wasSuspended: (authority, citation, until) =>
      `Die „affiliates rule“ des ${authority} für Anteile von 50 % oder mehr (${citation}) war bis ${until} ausgesetzt; ob sie jetzt gilt, steht nicht in dieser Kopie, fragen Sie das ${authority}.`,
  },
};
