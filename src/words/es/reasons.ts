import type { Words } from '../words.ts';
import { families } from './families.ts';

const of = (alone: string) => ({ alone, of: (company: string) => `${alone} de ${company}` });

/** Why a company is shown, in one line, in Spanish. */
export const reasons: Words['reasons'] = {
  is: (text, what) => `«${text}» es ${what}`,
  model: (text, company, family) =>
    `«${text}» tiene la forma de un número de pieza de ${company} (${family}); es un indicio, no una inclusión en una lista`,
  relabel: (text, company) =>
    `«${text}» es una marca que, según una fuente, vende algunos productos fabricados por ${company}; es un indicio, no una inclusión en una lista`,
  link: (text, what) =>
    `la página enlaza con «${text}» o carga contenido desde allí, ${what}; una dirección por sí sola no dice que los productos de aquí procedan de ella`,
  linkModel: (text, company, family) =>
    `«${text}», en el nombre de un archivo o una página que se enlaza o se muestra, tiene la forma de un número de pieza de ${company} (${family}); es un indicio, no una inclusión en una lista`,
  what: {
    name: of('un nombre'),
    'legal-name': of('el nombre completo'),
    brand: of('un nombre de marca o de producto'),
    translated: of('un nombre en otra escritura o grafía'),
    misspelling: of('una grafía errónea del nombre'),
    domain: of('un dominio web'),
    relabel: {
      alone: 'una marca que, según una fuente, vende algunos productos de otro fabricante',
      of: (company) => `una marca que, según una fuente, vende algunos productos fabricados por ${company}`,
    },
  },
  families,
  given: (what, name) => `${what}, registrado aquí como «${name}»`,
  withKind: (what, kind) => `${what} (${kind})`,
  kinds: {
    primary: 'su propio nombre',
    alias: 'un alias',
    'weak-alias': 'un alias que es también una palabra corriente',
    former: 'un nombre anterior',
    brand: 'una marca',
    translated: 'otra escritura o grafía',
    domain: 'un dominio web',
  },
  withDifference: (what, difference) => `${what}, ${difference}`,
  asSpelt: 'tal como se escribe',
  differences: {
    'as-spelt': 'tal como se escribe salvo mayúsculas, acentos, espacios o forma jurídica',
    'legal-form-left-out': 'sin su forma jurídica',
    joined: 'escrito en una palabra',
    spaced: 'escrito en dos palabras',
    dotted: 'con o sin puntos',
    'spelled-out': 'letra por letra',
    inflected: 'con una terminación',
    compound: 'unido a otra palabra',
    clitic: 'con una partícula delante',
    reordered: 'con las palabras en otro orden',
    'word-left-out': 'con una palabra omitida',
    'word-doubled': 'con una palabra escrita dos veces',
    'like-word': 'con una palabra parecida',
    'letter-dropped': 'con una letra omitida',
    'letter-doubled': 'con una letra duplicada',
    'letters-swapped': 'con dos letras intercambiadas',
    'like-sound': 'escrito como suena',
    'letter-added': 'con una vocal añadida',
    'digit-for-letter': 'con una cifra en lugar de una letra',
    homophone: 'con un carácter que suena igual',
  },
  pageNames: (reason, as) => `${reason}; la página la nombra ${as}`,
  dataNames: (reason, as) => `${reason}; los propios datos de la página la nombran ${as}`,
  withCue: (as, cue) => `${as} («${cue}»)`,
  standing: {
    demoted: (reason) =>
      `${reason}; en todos los lugares se dice «no es de» o «compatible con», por lo que aparece detrás de otras con su mismo estado`,
    unseen: (reason) =>
      `${reason}; ningún texto que vean los lectores la nombra, por lo que aparece detrás de otras con su mismo estado`,
    hidden: (reason) => `${reason}; encontrada solo en texto que no es visible en la página`,
  },
  dates: {
    effective: (day) => `en vigor (effective) desde el ${day}`,
    notice: (day) => `anuncio del ${day}`,
    none: 'la fecha no consta en esta copia',
  },
  entry: (list, date, citation) => `${list}, ${date}, ${citation}`,
  entryOf: (list, named, date, citation) => `${list}, entrada de ${named}, ${date}, ${citation}`,
  ownList: (reason, list, day) => `${reason}; en: ${list}, que no es una lista oficial, copia del ${day}.`,
  listed: (reason, entry) => `${reason}; incluida en: ${entry}.`,
  derived: (reason, text, entry, source) =>
    `${reason}; no nombrada en las copias leídas; la alcanzan las palabras «${text}» de ${entry}; el vínculo lo dice ${source}.`,
  hint: (reason, company, source) =>
    `${reason}; se atribuye a ${company} (${source}): un indicio, no un vínculo según una fuente ni una inclusión en una lista.`,
  affiliated: (reason, company, source) =>
    `${reason}; no nombrada en las copias leídas; de un vínculo con ${company} habla ${source}.`,
  alone: (reason) => `${reason}.`,
  affiliatesRule: {
    majority: 'Según una fuente, la participación es del 50 % o más.',
    unknownShare: 'Aquí no se sabe cuál es la participación.',
    suspended: (authority, citation, until) =>
      `La «affiliates rule» del ${authority} para participaciones del 50 % o más (${citation}) está suspendida hasta el ${until}.`,
    wasSuspended: (authority, citation, until) =>
      `La «affiliates rule» del ${authority} para participaciones del 50 % o más (${citation}) estuvo suspendida hasta el ${until}; si se aplica ahora no consta en esta copia, consulte al ${authority}.`,
  },
};
