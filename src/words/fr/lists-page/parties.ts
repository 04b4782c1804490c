import { pluralIn } from '../../plural.ts';
import type { Words } from '../../words.ts';

/** The browser of all parties, in French. */
export const parties: Words['lists']['parties'] = {
  columns: { name: 'Nom', country: 'Pays', lists: 'Listes', since: 'Inscrite depuis' },
  filter: {
    country: 'Pays',
    allCountries: 'tous les pays',
    from: 'Inscrite du',
    to: 'au',
    showAll: 'Tout afficher',
  },
  count: {
    all: (count) => pluralIn('fr', count, { one: '# entité en tout, par nom.', other: '# entités en tout, par nom.' }),
    byName: (count) => pluralIn('fr', count, { one: '# entité, par nom.', other: '# entités, par nom.' }),
    byLikeness: (count) =>
      pluralIn('fr', count, {
        one: '# entité, la plus ressemblante d’abord.',
        other: '# entités, les plus ressemblantes d’abord.',
      }),
    noList: 'Aucune liste n’est détenue.',
    none: 'Aucune entité trouvée dans les listes détenues. Elle peut manquer dans celles qui ne sont détenues qu’en partie.',
  },
  notRead: (error) => `Les entités n’ont pas pu être lues : ${error}`,
  row: (row, total) => `Ligne ${row} sur ${total}`,
  noListing: 'pas d’inscription à son nom',
  noDate: 'date absente de cette copie',
};
