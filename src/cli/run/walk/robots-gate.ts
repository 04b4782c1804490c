import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext } from 'playwright';
import type { ExtensionTab } from '../extension-browser.ts';
import type { PageError } from '../page-error.ts';
import type { Gate } from '../screen-page.ts';
import { askRobots } from './ask-robots.ts';
import type { Hosts } from './hosts.ts';
import { type SiteRules, siteRules } from './site-rules.ts';

/** What the sites of a walk allow: the robots.txt of each is asked for once. */
export class RobotsGate {
  readonly #rules = new Map<string, Promise<SiteRules>>();
  readonly #context: () => BrowserContext;
  /** Origin of the saved pages, which are nobody's site. */
  readonly #own: string;

  readonly #hosts: Hosts;

  constructor(context: () => BrowserContext, own: string, hosts: Hosts) {
    this.#context = context;
    this.#own = own;
    this.#hosts = hosts;
  }

  /** Rules of the site of an http(s) address. */
  rulesOf(address: string): Promise<SiteRules> {
    const { origin } = new URL(address);
    const known = this.#rules.get(origin);
    if (known) return known;
    const asked = askRobots(this.#context(), `${origin}/robots.txt`).then((answer) => {
      const rules = siteRules(origin, answer);
      if (rules.isPassing) this.#rules.delete(origin);
      return rules;
    });
    this.#rules.set(origin, asked);
    asked.catch(() => this.#rules.delete(origin));
    return asked;
  }

  /**
   * Holds every page that a tab is about to ask for, also where a page or a server sends it on, until the rules of its
   * site are known and its host may be asked again; one that they do not allow is not asked for.
   */
  readonly gate: Gate = async (tab) => {
    const session = await tab.page.context().newCDPSession(tab.page);
    const { frameTree } = await session.send('Page.getFrameTree');
    // The first one was waited for before the tab was opened.
    const hosts = new Set<string>();
    const stopped = new Promise<never>((_, reject) => {
      session.on('Fetch.requestPaused', ({ requestId, frameId, request }) => {
        const refusal =
          frameId === frameTree.frame.id ? this.#refusalOf(request.url, tab, hosts) : Promise.resolve(null);
        refusal
          .then(async (error) => {
            if (error === null) return void (await session.send('Fetch.continueRequest', { requestId }));
            reject(error);
            await session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
          })
          // The tab was closed meanwhile.
          .catch(() => undefined);
      });
    });
    await session.send('Fetch.enable', { patterns: [{ urlPattern: 'http*', resourceType: 'Document' }] });
    return { stopped };
  };

  async #refusalOf(address: string, tab: ExtensionTab, asked: Set<string>): Promise<PageError | null> {
    const { origin, host } = new URL(address);
    const isAnother = asked.size > 0 && !asked.has(host);
    asked.add(host);
    if (origin === this.#own) return null;
    const isKnown = this.#rules.has(origin);
    const { refusalOf, delayMs } = await this.rulesOf(address);
    // The question had a tab of its own, which took the front.
    if (!isKnown) await tab.page.bringToFront();
    const refusal = refusalOf(address);
    if (isAnother && !refusal) await this.#inTurn(host, delayMs);
    return refusal;
  }

  /** Waits until a host that a page leads on to may be asked, and takes the time down. */
  async #inTurn(host: string, delayMs: number): Promise<void> {
    for (let waitMs = this.#hosts.waitMs(host); waitMs > 0; waitMs = this.#hosts.waitMs(host)) await sleep(waitMs);
    this.#hosts.asked(host, delayMs);
  }
}
