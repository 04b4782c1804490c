import type { FrameMention } from '../model/mention.ts';
import { isDemoting } from '../model/role.ts';
import { DEMOTED_REASON, UNSEEN_REASON } from './reason.ts';

/**
 * How a page speaks of a company, in the order in which hits of one basis are shown:
 * - `brand`: the page's own data names it as the brand or maker of what it shows;
 * - `named`: text that readers see names it, or the data names it as the seller;
 * - `unseen`: only addresses and other data do. A link to a company's site, a tag for search engines: true, and worth
 *   showing, but no statement about goods, so it does not stand before companies that the page speaks of;
 * - `demoted`: every place says that the thing is not from it, or only goes with its goods. Addresses do not count: a page
 *   on a mount for its cameras may well link to its site.
 */
export const RANKS = ['brand', 'named', 'unseen', 'demoted'] as const;

type Rank = (typeof RANKS)[number];
type Told = Pick<FrameMention, 'where' | 'role'>;

/** What a hit's reason says of its rank. */
export const RANK_REASONS: Readonly<Record<Rank, string>> = {
  brand: '',
  named: '',
  unseen: UNSEEN_REASON,
  demoted: DEMOTED_REASON,
};

const rankOfOne = ({ where, role }: Told): Rank => {
  if (where === 'structured' && role === 'maker') return 'brand';
  if (where === 'link' || (where === 'structured' && role !== 'seller')) return 'unseen';
  return 'named';
};

/** The rank of a hit with these mentions, of which there is at least one. */
export function rankOf(found: readonly { mention: Told }[]): Rank {
  const told = found.map(({ mention }) => mention).filter(({ where }) => where !== 'link');
  if (told.length > 0 && told.every(({ role }) => isDemoting(role))) return 'demoted';
  const ranks = told.map(rankOfOne);
  return RANKS.find((rank) => ranks.includes(rank)) ?? 'unseen';
}

/** Sorts mentions of one company: the one that says most of why it is shown first, addresses last. */
export function orderOf(mention: Told): number {
  if (mention.where === 'link') return RANKS.length;
  return RANKS.indexOf(isDemoting(mention.role) ? 'demoted' : rankOfOne(mention));
}
