import { LONGEST_WAIT_MS, retryAfterMs } from './retry-wait.ts';

/** A host that failed for this many pages one after the other, each with all its tries, is tried once a page. */
const TIRED_AFTER = 3;

type Host = { readyAt: number; closedUntil: number; failedPages: number; hasAnswered: boolean };

/** What is known of the hosts of a walk: when each may be asked again, and how patient to be with it. */
export class Hosts {
  readonly #hosts = new Map<string, Host>();
  readonly #delayMs: number;
  readonly #now: () => number;

  constructor(delayMs: number, now: () => number = Date.now) {
    this.#delayMs = delayMs;
    this.#now = now;
  }

  #of(host: string): Host {
    const known = this.#hosts.get(host) ?? { readyAt: 0, closedUntil: 0, failedPages: 0, hasAnswered: false };
    this.#hosts.set(host, known);
    return known;
  }

  /** Milliseconds until a host may be asked for its next page. */
  waitMs(host: string): number {
    return Math.max(0, this.#of(host).readyAt - this.#now());
  }

  /** Until when a host wants to be left alone for longer than is waited; null for one that does not. */
  closedUntil(host: string): Date | null {
    const { closedUntil } = this.#of(host);
    return closedUntil > this.#now() ? new Date(closedUntil) : null;
  }

  /** The host was asked just now; it may want more time between two pages than we leave. */
  asked(host: string, wantedDelayMs = 0): void {
    this.#of(host).readyAt = this.#now() + Math.max(this.#delayMs, wantedDelayMs);
  }

  /** The host said when it wants to be asked again. */
  wished(host: string, retryAfter: string | null): void {
    const wish = retryAfterMs(retryAfter, this.#now());
    if (wish === null) return;
    const known = this.#of(host);
    if (wish > LONGEST_WAIT_MS) known.closedUntil = this.#now() + wish;
    else known.readyAt = Math.max(known.readyAt, this.#now() + wish);
  }

  /** A page is done with: `isFailed` when it failed after all its tries, for a reason that may pass. */
  ended(host: string, isFailed: boolean): void {
    const known = this.#of(host);
    known.failedPages = isFailed ? known.failedPages + 1 : 0;
    known.hasAnswered ||= !isFailed;
  }

  /** Whether something came of this host in this walk. */
  hasAnswered(host: string): boolean {
    return this.#of(host).hasAnswered;
  }

  /** Nothing has come of this host for some pages: no second tries. */
  isTired(host: string): boolean {
    return this.#of(host).failedPages >= TIRED_AFTER;
  }
}
