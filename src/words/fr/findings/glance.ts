import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

type Found = Words['findings']['glance']['found']['listed'];

/** `one` and `many` say what is found out, with `#` for the number and `@` for the place. */
const found = (one: string, many: string): Found => {
  const say = (count: number, where: string, names: string) =>
    `${pluralIn('fr', count, { one: one.replace('@', where), other: many.replace('@', where) })} : ${names}.`;
  return {
    page: (count, names) => say(count, ' de cette page', names),
    document: (count, names) => say(count, ' de ce document', names),
    more: (count, names) => say(count, '', names),
  };
};

/** The answer in one glance, in French. */
export const glance: Words['findings']['glance'] = {
  notRead: 'Cette page n’a pas été lue.',
  reading: { page: 'Lecture de la page…', document: 'Lecture du document…' },
  nothingYet: 'Aucun nom trouvé jusqu’ici.',
  found: {
    listed: found('# société@ est désignée sur une liste', '# sociétés@ sont désignées sur une liste'),
    derived: found(
      '# nom@ est visé par le libellé d’une liste, sans y être inscrit',
      '# noms@ sont visés par le libellé d’une liste, sans y être inscrits',
    ),
    affiliated: found(
      '# nom@ a un lien rapporté avec une société inscrite',
      '# noms@ ont un lien rapporté avec une société inscrite',
    ),
    hint: found('# nom@ n’est suggéré que par des indices', '# noms@ ne sont suggérés que par des indices'),
    ownList: found(
      '# société@ est sur la liste de votre organisation',
      '# sociétés@ sont sur la liste de votre organisation',
    ),
  },
  andMore: (names, more) => `${names} et ${more} ${more === 1 ? 'autre' : 'autres'}`,
  claims: (count) =>
    pluralIn('fr', count, {
      one: '# affirmation à proximité d’un nom est à vérifier.',
      other: '# affirmations à proximité d’un nom sont à vérifier.',
    }),
  noList: 'Aucune liste n’est chargée ; rien n’a donc été recherché.',
  noText: {
    page: 'Aucun texte n’a pu être lu dans cette page.',
    document: 'Aucun texte n’a pu être lu dans ce document.',
  },
  nothing: (dates) => `Aucun nom trouvé dans les listes détenues (dates : ${dates}).`,
  nothingElse: (dates) => `Aucun autre nom trouvé dans les listes détenues (dates : ${dates}).`,
  dates: (first, last) => `du ${first} au ${last}`,
  inPart: (excerpts, held) =>
    pluralIn('fr', held, {
      one: `Détenues en partie seulement : ${excerpts} liste sur #.`,
      other: `Détenues en partie seulement : ${excerpts} listes sur #.`,
    }),
  missed: {
    page: (parts) =>
      pluralIn('fr', parts, {
        one: '# partie de la page n’a pas pu être lue.',
        other: '# parties de la page n’ont pas pu être lues.',
      }),
    document: (parts) =>
      pluralIn('fr', parts, {
        one: '# partie du document n’a pas pu être lue.',
        other: '# parties du document n’ont pas pu être lues.',
      }),
  },
  oldCopy: (days) =>
    pluralIn('fr', days, {
      one: 'La liste utilisée est une copie ancienne, vieille de # jour.',
      other: 'La liste utilisée est une copie ancienne, vieille de # jours.',
    }),
  oneOldCopy: (held, days) =>
    pluralIn('fr', days, {
      one: `Copies anciennes : 1 des ${held} listes utilisées, vieille de # jour.`,
      other: `Copies anciennes : 1 des ${held} listes utilisées, vieille de # jours.`,
    }),
  oldCopies: (old, held, days) =>
    pluralIn('fr', days, {
      one: `Copies anciennes : ${old} des ${held} listes utilisées, la plus ancienne vieille de # jour.`,
      other: `Copies anciennes : ${old} des ${held} listes utilisées, la plus ancienne vieille de # jours.`,
    }),
};
