import { setTimeout as sleep } from 'node:timers/promises';
import type { ExtensionBrowser } from '../extension-browser.ts';
import { PageError } from '../page-error.ts';
import { failedPage, type PageOutcome } from '../page-outcome.ts';
import { screenPage } from '../screen-page.ts';
import { WalkEnd } from '../walk-end.ts';
import type { Hosts } from './hosts.ts';
import { hasNetwork, isNetworkGone } from './network-gone.ts';
import { retryWaitMs } from './retry-wait.ts';
import type { RobotsGate } from './robots-gate.ts';

/** What a walk goes by; `browser` is asked for before each try, because a page may have taken it down. */
export type Manners = {
  hosts: Hosts;
  robots: RobotsGate;
  delayMs: number;
  browser: () => Promise<ExtensionBrowser>;
};

/** Screens a page of somebody's site: at the site's pace, only where it allows it, and again where it may open later. */
export async function screenPolitely(typed: string, address: string, manners: Manners): Promise<PageOutcome> {
  const { hosts, delayMs } = manners;
  const { host } = new URL(address);
  for (let tries = 1; ; tries++) {
    const closedUntil = hosts.closedUntil(host);
    if (closedUntil) return { ...failedPage(typed, leftAlone(closedUntil)), isPutOff: true };
    const outcome = await tryOnce(typed, address, manners);
    const passing = 'error' in outcome ? outcome.passing : null;
    if (passing) hosts.wished(host, passing.retryAfter);
    const waitMs = passing && !hosts.isTired(host) ? retryWaitMs(passing, tries, { delayMs, now: Date.now() }) : null;
    if (waitMs === null) {
      endIfNetworkGone(outcome, hosts.hasAnswered(host));
      hosts.ended(host, passing !== null);
      return 'error' in outcome && hosts.closedUntil(host) ? { ...outcome, isPutOff: true } : outcome;
    }
    await sleep(waitMs);
  }
}

async function tryOnce(typed: string, address: string, manners: Manners): Promise<PageOutcome> {
  const { hosts, robots } = manners;
  const { host } = new URL(address);
  let wantedDelayMs = 0;
  try {
    await sleep(hosts.waitMs(host));
    const browser = await manners.browser();
    const rules = await robots.rulesOf(address);
    wantedDelayMs = rules.delayMs;
    const refusal = rules.refusalOf(address);
    if (refusal) throw refusal;
    return await screenPage(typed, address, browser, robots.gate);
  } catch (error) {
    return failedPage(typed, error);
  } finally {
    hosts.asked(host, wantedDelayMs);
  }
}

/** A network that is gone says nothing of the pages left. */
function endIfNetworkGone(outcome: PageOutcome, hasAnswered: boolean): void {
  if (!('error' in outcome) || !outcome.passing) return;
  if (isNetworkGone(outcome.passing, { hasAnswered, hasNetwork: hasNetwork() })) {
    throw new WalkEnd(`The network seems to be gone. ${outcome.page}: ${outcome.error.message}`);
  }
}

function leftAlone(until: Date): PageError {
  const at = until.toISOString().replace(/\.\d+/, '');
  return new PageError('cannot-open', `The server asked not to be asked again before ${at}.`);
}
