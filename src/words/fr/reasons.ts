import type { Words } from '../words.ts';
import { families } from './families.ts';

const of = (alone: string) => ({ alone, of: (company: string) => `${alone} de ${company}` });

/** Why a company is shown, in one line, in French. */
export const reasons: Words['reasons'] = {
  is: (text, what) => `« ${text} » est ${what}`,
  model: (text, company, family) =>
    `« ${text} » a la forme d’une référence de pièce de ${company} (${family}) ; c’est un indice, pas une inscription`,
  relabel: (text, company) =>
    `« ${text} » est une marque dont il est rapporté qu’elle vend certains produits fabriqués par ${company} ; c’est un indice, pas une inscription`,
  link: (text, what) =>
    `la page renvoie à « ${text} » ou en charge des éléments, ${what} ; une adresse seule ne dit pas que des marchandises présentées ici en proviennent`,
  linkModel: (text, company, family) =>
    `« ${text} », dans le nom d’un fichier ou d’une page liée ou affichée, a la forme d’une référence de pièce de ${company} (${family}) ; c’est un indice, pas une inscription`,
  what: {
    name: of('un nom'),
    'legal-name': of('le nom complet'),
    brand: of('un nom de marque ou de produit'),
    translated: of('un nom dans une autre écriture ou graphie'),
    misspelling: of('une graphie fautive du nom'),
    domain: of('un domaine web'),
    relabel: {
      alone: 'une marque dont il est rapporté qu’elle vend certains produits d’un autre fabricant',
      of: (company) => `une marque dont il est rapporté qu’elle vend certains produits fabriqués par ${company}`,
    },
  },
  families,
  given: (what, name) => `${what}, indiqué comme « ${name} »`,
  withKind: (what, kind) => `${what} (${kind})`,
  kinds: {
    primary: 'son nom principal',
    alias: 'un alias',
    'weak-alias': 'un alias qui est aussi un mot courant',
    former: 'un ancien nom',
    brand: 'une marque',
    translated: 'autre écriture ou graphie',
    domain: 'un domaine web',
  },
  withDifference: (what, difference) => `${what}, ${difference}`,
  asSpelt: 'écrit exactement ainsi',
  differences: {
    'as-spelt': 'écrit ainsi, hors majuscules, accents, espaces ou forme juridique',
    'legal-form-left-out': 'sans sa forme juridique',
    joined: 'écrit en un mot',
    spaced: 'écrit en deux mots',
    dotted: 'avec ou sans points',
    'spelled-out': 'lettre par lettre',
    inflected: 'avec une terminaison',
    compound: 'accolé à un autre mot',
    clitic: 'précédé d’une particule',
    reordered: 'avec les mots dans un autre ordre',
    'word-left-out': 'avec un mot omis',
    'word-doubled': 'avec un mot écrit deux fois',
    'like-word': 'avec un mot voisin',
    'letter-dropped': 'avec une lettre omise',
    'letter-doubled': 'avec une lettre doublée',
    'letters-swapped': 'avec deux lettres interverties',
    'like-sound': 'écrit comme cela se prononce',
    'letter-added': 'avec une voyelle ajoutée',
    'digit-for-letter': 'avec un chiffre à la place d’une lettre',
    homophone: 'avec un caractère de même prononciation',
  },
  pageNames: (reason, as) => `${reason} ; la page la nomme ${as}`,
  dataNames: (reason, as) => `${reason} ; les données de la page la nomment ${as}`,
  withCue: (as, cue) => `${as} (« ${cue} »)`,
  standing: {
    demoted: (reason) =>
      `${reason} ; partout il est dit « pas de » ou « compatible avec », elle vient donc après d’autres de même statut`,
    unseen: (reason) =>
      `${reason} ; aucun texte visible des lecteurs ne la nomme, elle vient donc après d’autres de même statut`,
    hidden: (reason) => `${reason} ; trouvée seulement dans un texte qui n’est pas visible dans la page`,
  },
  dates: {
    effective: (day) => `en vigueur (effective) le ${day}`,
    notice: (day) => `avis du ${day}`,
    none: 'date absente de cette copie',
  },
  entry: (list, date, citation) => `${list}, ${date}, ${citation}`,
  entryOf: (list, named, date, citation) => `${list}, entrée de ${named}, ${date}, ${citation}`,
  ownList: (reason, list, day) => `${reason} ; sur : ${list}, qui n’est pas une liste officielle, copie du ${day}.`,
  listed: (reason, entry) => `${reason} ; inscrite : ${entry}.`,
  derived: (reason, text, entry, source) =>
    `${reason} ; non désignée dans les copies lues ; visée par les mots « ${text} » de ${entry} ; le lien est rapporté par ${source}.`,
  hint: (reason, company, source) =>
    `${reason} ; serait rattachée à ${company} (${source}) : un indice, ni un lien rapporté, ni une inscription.`,
  affiliated: (reason, company, source) =>
    `${reason} ; non désignée dans les copies lues ; un lien avec ${company} est rapporté par ${source}.`,
  alone: (reason) => `${reason}.`,
  affiliatesRule: {
    majority: 'Une part de 50 % ou plus est rapportée.',
    unknownShare: 'La part détenue n’est pas connue ici.',
    suspended: (authority, citation, until) =>
      `L’« affiliates rule » du ${authority} pour les parts de 50 % ou plus (${citation}) est suspendue jusqu’au ${until}.`,
    wasSuspended: (authority, citation, until) =>
      `L’« affiliates rule » du ${authority} pour les parts de 50 % ou plus (${citation}) a été suspendue jusqu’au ${until} ; cette copie ne dit pas si elle s’applique aujourd’hui, renseignez-vous auprès du ${authority}.`,
  },
};
