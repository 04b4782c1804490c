import type { Hit } from './screening.ts';

/** Whether a hit is shown as listed for no more than the organisation's own lists: no official list names it. */
export function isOnOwnListOnly({ basis, listings }: Pick<Hit, 'basis' | 'listings'>): boolean {
  const named = listings.filter((listing) => listing.basis === 'listed');
  return basis === 'listed' && named.length > 0 && named.every(({ ownList }) => ownList !== undefined);
}
