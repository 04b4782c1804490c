import type { MatcherName, NameMatch } from '../../match/name-to-find.ts';

const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
const hasCase = (text: string): boolean => text.toLowerCase() !== text.toUpperCase();
const isUpper = (text: string): boolean => text === text.toUpperCase();
/** Words of a name that stay small in titles. */
const SMALL = /^(of|and|the|for|in|on|at|by|de|del|la|le|les|et|y|e|und|von|der|do|da|dos|di|i|al)$/i;
/** Initials are capitals or they are not initials. */
const LONGEST_INITIALS = 4;
/** Capitals mean nothing where the words around are in capitals too; so many units are looked at on either side. */
const HEADLINE = 24;

/** Whether every word of the text that counts begins with a capital letter. */
function isTitle(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word, i) => (i > 0 && SMALL.test(word)) || !hasCase(word) || /^[\p{Lu}\p{Lt}\p{N}]/u.test(word));
}

/** Whether the words around are capitals throughout: then those of the name say nothing. */
function isInHeadline(text: string, { start, end }: NameMatch): boolean {
  const around = `${text.slice(Math.max(0, start - HEADLINE), start)} ${text.slice(end, end + HEADLINE)}`;
  const words = (around.match(/\p{L}{3,}/gu) ?? []).filter(hasCase);
  return words.length > 1 && words.every(isUpper);
}

/**
 * Whether the text writes a weak name as its bearer does. A source that prints names in capitals or in title case is
 * followed in both; initials and mixed case ("iVMS") are met letter for letter. Scripts without case always are.
 */
export function hasOwnCase(text: string, match: NameMatch, { text: name }: MatcherName): boolean {
  if (!hasCase(name)) return true;
  const span = text.slice(match.start, match.end);
  const written = bare(span);
  const spelt = bare(name);
  const isInitials = isUpper(spelt) && spelt.length <= LONGEST_INITIALS;
  if (isInitials || !(isUpper(spelt) || isTitle(name))) return spelt.startsWith(written) || written.startsWith(spelt);
  if (isUpper(written)) return !isInHeadline(text, match);
  return isTitle(span);
}
