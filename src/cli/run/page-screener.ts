import { addressOf } from './page-address.ts';
import { failedPage, type PageScreener } from './page-outcome.ts';
import type { PageServer } from './page-server.ts';
import { screenPage } from './screen-page.ts';
import type { SteadyBrowser } from './steady-browser.ts';
import { Hosts } from './walk/hosts.ts';
import { screenPolitely } from './walk/polite-page.ts';
import { RobotsGate } from './walk/robots-gate.ts';

/** Where pages are screened: names of files are meant from `folder`. */
export type Workplace = { folder: string; server: PageServer; browser: SteadyBrowser };

/** Screens pages that a person named: opened as they are. */
export function namedPages({ folder, server, browser }: Workplace): PageScreener {
  return async (typed) => {
    try {
      const address = addressOf(typed, folder, server);
      return await screenPage(typed, address, await browser.open());
    } catch (error) {
      return failedPage(typed, error);
    }
  };
}

/** Screens pages of a list: those of a site politely, saved ones as they are. */
export function listedPages(place: Workplace, delayMs: number): PageScreener {
  const { folder, server, browser } = place;
  const hosts = new Hosts(delayMs);
  const manners = {
    hosts,
    robots: new RobotsGate(() => browser.now.context, server.origin, hosts),
    delayMs,
    browser: () => browser.open(),
  };
  return async (typed) => {
    try {
      const address = addressOf(typed, folder, server);
      if (!address.startsWith(`${server.origin}/`)) return await screenPolitely(typed, address, manners);
      return await screenPage(typed, address, await browser.open(), manners.robots.gate);
    } catch (error) {
      return failedPage(typed, error);
    }
  };
}
