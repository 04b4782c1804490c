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
    all: (count) => pluralIn('fr', count, { one: '# partie en tout, par nom.', other: '# parties en tout, par nom.' }),
    byName: (count) => pluralIn('fr', count, { one: '# partie, par nom.', other: '# parties, par nom.' }),
    byLikeness: (count) =>
      pluralIn('fr', count, {
        one: '# partie, la plus ressemblante d’abord.',
        other: '# parties, les plus ressemblantes d’abord.',
      }),
    noList: 'Aucune liste n’est détenue.',
    none: 'Aucune partie trouvée dans les listes détenues. Elle peut manquer dans celles qui ne sont détenues qu’en partie.',
  },
  notRead: (error) => `Les parties n’ont pas pu être lues : ${error}`,
  row: (row, total) => `Ligne ${row} sur ${total}`,
  noListing: 'pas d’inscription à son nom',
  noDate: 'date absente de cette copie',
};
