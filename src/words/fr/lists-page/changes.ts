import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

/** What is different between editions, in French. */
export const changes: Words['lists']['changes'] = {
  about: 'Différences entre une édition d’une liste et la suivante, telles qu’elles ont été lues sur cet appareil.',
  kinds: { added: 'Ajout', removed: 'Retrait', changed: 'Modification' },
  fields: {
    names: 'Noms',
    country: 'Pays',
    addresses: 'Adresses',
    effective: 'En vigueur (effective) à partir du',
    published: 'Publication',
    until: 'Jusqu’au',
    restriction: 'Ce qu’elle entraîne',
    citations: 'Références',
    type: 'Nature de l’entité',
  },
  columns: { what: 'Quoi', before: 'Avant', after: 'Après' },
  nothing: 'rien',
  between: {
    added: (from, to) => `Absente de l’édition du ${from}, présente dans celle du ${to}.`,
    removed: (from, to) => `Présente dans l’édition du ${from}, absente de celle du ${to}.`,
    changed: (from, to) => `Différente entre les éditions du ${from} et du ${to}.`,
  },
  count: {
    some: (count) =>
      pluralIn('fr', count, {
        one: '# différence, la plus récente d’abord.',
        other: '# différences, les plus récentes d’abord.',
      }),
    none: 'Aucune différence trouvée entre les éditions détenues.',
    noneYet: 'Aucune différence n’est encore connue : il faut deux éditions d’une liste.',
  },
  notRead: (error) => `Les modifications n’ont pas pu être lues : ${error}`,
  more: (left) => pluralIn('fr', left, { one: 'En afficher plus (reste #)', other: 'En afficher plus (restent #)' }),
};
