import { BASES, type Basis } from '../../model/basis.ts';

/** Before the number: the mark of the gravest basis, as on every other surface; a number alone is named on a list. */
const SIGNS: Readonly<Record<Basis, string>> = { listed: '', derived: '◧', affiliated: '○', hint: '◌' };

/** On a page that is not read because the user wants it so. */
export const NOT_READ_SIGN = '–';

/** What a badge says, without its colours. */
export type Badge = {
  text: string;
  /** Companies it counts: hints only where there is nothing else. */
  count: number;
  /** The gravest; null where nothing was found. */
  basis: Basis | null;
};

/**
 * The badge for companies found, each with its strongest basis: how many, the gravest basis told apart without colour,
 * and behind it what is to be said of the lists. Never more than four signs for fewer than a hundred companies.
 */
export function badgeOf(bases: Iterable<Basis>, mark: '' | '!' | '?'): Badge {
  const found = [...bases];
  const basis = BASES.find((one) => found.includes(one)) ?? null;
  // Old lists change nothing about a page without a name; lists that are not there do.
  if (basis === null) return { text: mark === '?' ? mark : '', count: 0, basis };
  const count = basis === 'hint' ? found.length : found.filter((one) => one !== 'hint').length;
  return { text: `${SIGNS[basis]}${count}${mark}`, count, basis };
}
