import { pluralIn } from '../plural.ts';
import type { Words } from '../words.ts';

const companies = (count: number) => pluralIn('de', count, { one: '# Firma', other: '# Firmen' });

/** A hit, or the gravest of several, and what there is to say of it. */
const found = (count: number, how: string) =>
  pluralIn('de', count, {
    one: `Listlight: # Firma gefunden, eine mögliche Übereinstimmung; sie ${how}`,
    other: `Listlight: # Firmen gefunden, mögliche Übereinstimmungen; die gewichtigste ${how}`,
  });

/** What stands in the browser’s own places: the button’s title, the menus, the address bar, in German. */
export const bar: Words['bar'] = {
  buttonTitle: {
    plain: 'Listlight',
    unread: 'Listlight: Diese Seite wird nicht gelesen',
    listed: (count) => found(count, 'ist auf einer Liste genannt'),
    derived: (count) => found(count, 'ist vom Wortlaut einer Liste erfasst, nicht genannt'),
    affiliated: (count) => found(count, 'hat eine berichtete Verbindung zu einer gelisteten'),
    hint: (count) => `Listlight: nur Hinweise, auf ${companies(count)}`,
  },
  duringSession: ({ title, name }) => `${title} · Stichprobe „${name}“ läuft`,
  menus: {
    'look-up-text': '„%s“ in den Listen nachschlagen',
    'look-up-link': 'Ziel dieses Links in den Listen nachschlagen',
    'look-up-image': 'Namen dieses Bildes in den Listen nachschlagen',
  },
  omnibox: {
    hint: 'Eine Firma in den hier vorhandenen Listen nachschlagen',
    list: (name, day) => `${name} (Kopie vom ${day})`,
    named: (name, lists) => `${name}: genannt auf ${lists}`,
    notNamed: (name) =>
      `${name}: auf keiner hier vorhandenen Liste genannt; öffnet, was über diese Firma berichtet wird`,
  },
};
