import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

/** What is said of companies, of listings and of copies of lists, in French. */
export const facts: Words['facts'] = {
  age: {
    fresh: (days) => pluralIn('fr', days, { one: 'vieille de # jour', other: 'vieille de # jours' }),
    old: (days) =>
      pluralIn('fr', days, {
        one: 'vieille de # jour : a pu changer',
        other: 'vieille de # jours : a pu changer',
      }),
    stale: (days) =>
      pluralIn('fr', days, {
        one: 'vieille de # jour : consultez la liste officielle',
        other: 'vieille de # jours : consultez la liste officielle',
      }),
  },
  dates: {
    none: 'date absente de cette copie',
    publishedOnly: (day) => `publiée le ${day}, date d’entrée en vigueur (effective) absente de cette copie`,
    effectiveOnly: (day) => `en vigueur (effective) le ${day}, date de publication absente de cette copie`,
    same: (day) => `en vigueur (effective) et publiée le ${day}`,
    both: (effective, published) => `en vigueur (effective) le ${effective}, publiée le ${published}`,
  },
  since: {
    effective: (day) => `depuis le ${day}`,
    published: (day) => `publiée le ${day}`,
  },
  basis: {
    listed: 'Désignée sur une liste',
    derived: 'Visée par le libellé d’une liste, non désignée',
    affiliated: 'Lien rapporté',
    hint: 'Simple indice',
  },
  onOwnList: 'Sur la liste de votre organisation',
  ownList: (name) => `liste « ${name} » de votre organisation`,
  links: {
    subsidiary: (other) => `filiale de ${other}`,
    'group-company': (other) => `société du même groupe que ${other}`,
    brand: (other) => `marque de ${other}`,
    owner: (other) => `propriétaire de ${other}`,
    former: (other) => `autrefois liée à ${other}`,
  },
  confidence: { M: 'fiabilité moyenne', L: 'fiabilité faible' },
  roles: {
    'not-from': 'pour l’écarter',
    compatible: 'comme « compatible avec »',
    seller: 'comme vendeur',
    maker: 'comme fabricant ou marque',
    news: 'comme sujet d’actualité',
  },
  places: {
    text: 'dans le texte',
    attribute: 'dans un libellé ou la description d’une image',
    structured: 'dans les données de la page destinées aux moteurs de recherche',
    link: 'dans l’adresse d’un lien',
    frame: 'dans un cadre',
    shadow: 'dans un composant de la page',
    title: 'dans le titre de la page',
    pdf: 'dans un PDF',
  },
};
