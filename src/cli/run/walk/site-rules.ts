import robotsParser from 'robots-parser';
import { PageError } from '../page-error.ts';
import type { RobotsAnswer } from './ask-robots.ts';

/** The group of a robots.txt that is ours; where a site has none of that name, the one for all (`*`). */
export const ROBOTS_GROUP = 'listlight';
/** Longest delay between two pages that a site's robots.txt can ask for, in milliseconds. */
const LONGEST_DELAY_MS = 60_000;

/** What a site lets programs do, as its robots.txt says. */
export type SiteRules = {
  /** The error for an address of the site that may not be asked for; null for one that may. */
  refusalOf: (address: string) => PageError | null;
  /** What the site wants between two pages. */
  delayMs: number;
  /** The site could not say; it may, when it is asked again. */
  isPassing: boolean;
};

const ALL_ALLOWED: SiteRules = { refusalOf: () => null, delayMs: 0, isPassing: false };

/** Nothing of the site may be asked for. */
function allRefused(error: PageError): SiteRules {
  return { refusalOf: () => error, delayMs: 0, isPassing: error.passing !== null };
}

/**
 * Rules of a site (RFC 9309) by what it answered: none where it has no robots.txt (400 to 499); nothing may be asked
 * for where the server could not say (429, 500 and above, no answer).
 */
export function siteRules(origin: string, answer: RobotsAnswer): SiteRules {
  if ('failure' in answer) return allRefused(answer.failure);
  const { status, text, retryAfter } = answer;
  if (status === 429 || status >= 500) {
    const sentence = `The site's robots.txt could not be read (${status}), so none of its pages is opened.`;
    return allRefused(new PageError('cannot-open', sentence, { retryAfter }));
  }
  if (status >= 400) return ALL_ALLOWED;
  const robots = robotsParser(`${origin}/robots.txt`, text.replace(/^\uFEFF/, ''));
  const delay = robots.getCrawlDelay(ROBOTS_GROUP) ?? 0;
  return {
    refusalOf: (address) =>
      robots.isAllowed(address, ROBOTS_GROUP) === false
        ? new PageError('not-allowed', `The site's robots.txt does not allow ${origin}${new URL(address).pathname}.`)
        : null,
    delayMs: Math.min(LONGEST_DELAY_MS, Math.max(0, delay * 1000)),
    isPassing: false,
  };
}
