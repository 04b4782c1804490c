import { denierAfter, denierBefore } from '../clauses/negation.ts';
import { findPhrases, lazyIndex, phrasesAt } from '../clauses/phrases.ts';
import { type Words, wordSet, wordsOf } from '../clauses/words.ts';
import { CLAIM_FILLERS, CLAIM_RULES, NOT_STATED_AFTER, NOT_STATED_BEFORE } from './claim-rules.ts';

/** A claim of conformity in a text, as it stands there. Offsets are UTF-16, end exclusive. */
export type Claim = { start: number; end: number; claim: string };

const entries = (phrases: readonly string[]) => lazyIndex(() => phrases.map((phrase) => [phrase, true] as const));
const claimIndex = entries(CLAIM_RULES.flatMap(({ phrases }) => phrases));
const beforeIndex = entries(NOT_STATED_BEFORE);
const afterIndex = entries(NOT_STATED_AFTER);
const fillers = wordSet(CLAIM_FILLERS);

/** How many words away a denial still speaks of the claim, and a question or demand. */
const DENIED_FROM = 4;
const ASKED_FROM = 6;
/** A question mark may come a few words later: "Is it NDAA compliant for federal use?" */
const ASKED_AFTER = 12;

/** Whether the claim stands in a question, a condition or an explanation. */
function isAsked(words: Words, text: string, from: number, to: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - ASKED_FROM); at--) {
    if (words.gaps[at + 1] === 'limit') break;
    // A heading's "What is" reaches the claim over words, a word before a comma does not.
    if (words.gaps[at + 1] === 'comma') break;
    if (phrasesAt(beforeIndex(), words, at).some((found) => found.to <= from)) return true;
  }
  for (let at = to; at <= Math.min(words.keys.length, to + ASKED_AFTER); at++) {
    if (words.gaps[at] !== 'limit') continue;
    const sign = text.slice(words.ends[at - 1], words.starts[at] ?? text.length);
    return sign.includes('?') || sign.includes('？') || sign.includes('؟');
  }
  return false;
}

/** Whether what follows takes the claim back or explains it. */
function isTakenBack(words: Words, to: number): boolean {
  const gap = words.gaps[to];
  if (gap === 'comma' || gap === 'limit') return false;
  return phrasesAt(afterIndex(), words, to).length > 0 || denierAfter(words, to, 2) >= 0;
}

/**
 * The claims a text states, in order, without overlaps; of two at one place the longer. A claim that is denied ("not
 * NDAA compliant"), asked ("Is it NDAA compliant?") or explained ("NDAA compliant means …") is none. Linear in the text.
 */
export function claimsIn(text: string): Claim[] {
  const words = wordsOf(text);
  const claims: Claim[] = [];
  const found = findPhrases(claimIndex(), words, fillers).sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  for (const { from, to } of found) {
    if (from < end) continue;
    end = to;
    if (denierBefore(words, from, DENIED_FROM) >= 0 || isTakenBack(words, to) || isAsked(words, text, from, to))
      continue;
    const [start, last] = [words.starts[from] as number, words.ends[to - 1] as number];
    claims.push({ start, end: last, claim: text.slice(start, last).replaceAll(/\s+/g, ' ') });
  }
  return claims;
}
