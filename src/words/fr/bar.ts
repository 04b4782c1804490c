import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

const found = (count: number) =>
  pluralIn('fr', count, {
    one: '# société trouvée, correspondance possible',
    other: '# sociétés trouvées, correspondances possibles',
  });

/** What stands in the browser’s own places: the button’s title, the menus, the address bar, in French. */
export const bar: Words['bar'] = {
  buttonTitle: {
    plain: 'Listlight',
    unread: 'Listlight : cette page n’est pas lue',
    listed: (count) => `Listlight : ${found(count)} ; motif le plus fort : désignée sur une liste`,
    derived: (count) =>
      `Listlight : ${found(count)} ; motif le plus fort : visée par le libellé d’une liste, non désignée`,
    affiliated: (count) =>
      `Listlight : ${found(count)} ; motif le plus fort : lien rapporté avec une société inscrite sur une liste`,
    hint: (count) =>
      `Listlight : ${pluralIn('fr', count, { one: '# société, par simple indice', other: '# sociétés, par simples indices' })}`,
  },
  duringSession: ({ title, name }) => `${title} · contrôle « ${name} » en cours`,
  menus: {
    'look-up-text': 'Rechercher « %s » dans les listes',
    'look-up-link': 'Rechercher dans les listes la destination de ce lien',
    'look-up-image': 'Rechercher dans les listes le nom de cette image',
  },
  omnibox: {
    hint: 'Rechercher une société dans les listes détenues ici',
    list: (name, day) => `${name} (copie du ${day})`,
    named: (name, lists) => `${name} : désignée sur ${lists}`,
    notNamed: (name) => `${name} : non désignée sur une liste détenue ici ; ouvre ce qui est rapporté à son sujet`,
  },
};
