import { networkInterfaces } from 'node:os';
import type { Passing } from '../page-error.ts';

/** Whether this machine has an address of any network but its own. */
export function hasNetwork(): boolean {
  return Object.values(networkInterfaces()).some((some) => some?.some(({ internal }) => !internal));
}

/**
 * Whether a failure is of our network and not of the site. Where its name leaves that open, the network is held to be
 * gone if the site had answered before in this walk, or if this machine has no network.
 */
export function isNetworkGone({ network }: Passing, of: { hasAnswered: boolean; hasNetwork: boolean }): boolean {
  if (network === 'gone') return true;
  return network === 'unsure' && (of.hasAnswered || !of.hasNetwork);
}
