import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

const ofResults = (count: number, total: number, what: string) =>
  pluralIn('fr', count, {
    one: `# résultat sur ${total} dans cette page désigne ${what}`,
    other: `# résultats sur ${total} dans cette page désignent ${what}`,
  });

/** A page of results: how many name a company, in French. */
export const results: Words['findings']['results'] = {
  none: (total) =>
    pluralIn('fr', total, {
      one: 'Aucun nom trouvé dans le # résultat de cette page.',
      other: 'Aucun nom trouvé dans les # résultats de cette page.',
    }),
  first: {
    listed: (count, total) => ofResults(count, total, 'une société inscrite sur les listes'),
    derived: (count, total) => ofResults(count, total, 'une société visée par le libellé d’une liste'),
    affiliated: (count, total) =>
      ofResults(count, total, 'une société ayant un lien rapporté avec une société inscrite'),
  },
  more: {
    derived: (count) =>
      pluralIn('fr', count, {
        one: '# autre en désigne une visée par le libellé d’une liste',
        other: '# autres en désignent une visée par le libellé d’une liste',
      }),
    affiliated: (count) =>
      pluralIn('fr', count, {
        one: '# autre en désigne une ayant un lien rapporté avec une société inscrite',
        other: '# autres en désignent une ayant un lien rapporté avec une société inscrite',
      }),
  },
  all: (parts) => `${parts.join(' ; ')}.`,
  onlyShown: 'Seuls ceux-ci sont maintenant affichés dans la page.',
  showOnly: 'N’afficher que ces résultats dans la page',
};
