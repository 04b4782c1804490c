import type { Standing } from '../model/ground.ts';
import type { FrameMention } from '../model/mention.ts';
import { isDemoting } from '../model/role.ts';

/**
 * How a page speaks of a company, in the order in which hits of one basis are shown:
 * - `brand`: the page's own data names it as the brand or maker of what it shows;
 * - `named`: text that readers see names it, or the data names it as the seller;
 * - `unseen`: only text that is not visible, addresses and other data do. A link to a company's site, a tag for search engines: true, and worth
 *   showing, but no statement about goods, so it does not stand before companies that the page speaks of;
 * - `demoted`: every place says that the thing is not from it, or only goes with its goods. Addresses do not count: a page
 *   on a mount for its cameras may well link to its site.
 */
export const RANKS = ['brand', 'named', 'unseen', 'demoted'] as const;

type Rank = (typeof RANKS)[number];
type Told = { mention: Pick<FrameMention, 'where' | 'role'>; isHidden: boolean };

const rankOfOne = ({ mention: { where, role }, isHidden }: Told): Rank => {
  if (where === 'structured' && role === 'maker') return 'brand';
  if (where === 'link' || (where === 'structured' && role !== 'seller') || isHidden) return 'unseen';
  return 'named';
};

/** The rank of a hit with these mentions, of which there is at least one. */
export function rankOf(found: readonly Told[]): Rank {
  const told = found.filter(({ mention }) => mention.where !== 'link');
  if (told.length > 0 && told.every(({ mention }) => isDemoting(mention.role))) return 'demoted';
  const ranks = told.map(rankOfOne);
  return RANKS.find((rank) => ranks.includes(rank)) ?? 'unseen';
}

/** What a hit's reason says of where the page names it. */
export function standingOf(found: readonly Told[]): Standing[] {
  const hidden: Standing[] = found.every(({ isHidden }) => isHidden) ? ['hidden'] : [];
  const rank = rankOf(found);
  if (rank === 'demoted') return ['demoted', ...hidden];
  if (rank !== 'unseen') return [];
  return hidden.length > 0 ? hidden : ['unseen'];
}

/** Sorts mentions of one company: the one that says most of why it is shown first, addresses last. */
export function orderOf(told: Told): number {
  if (told.mention.where === 'link') return RANKS.length;
  return RANKS.indexOf(isDemoting(told.mention.role) ? 'demoted' : rankOfOne(told));
}
