import type { TabScreening } from '../../messages/contract.ts';
import { BASES, type Basis } from '../../model/basis.ts';
import { formatDate } from '../../model/format-date.ts';
import type { ListEdition, Screening } from '../../model/screening.ts';
import { claimsToCheck } from './claims-to-check.ts';
import { withoutTextSentence } from './coverage/pages-words.ts';
import { plural } from './plural.ts';
import { shortName } from './short-name.ts';

const NAMES_SHOWN = 3;

const PREDICATES: Readonly<Record<Basis, readonly [one: string, many: string]>> = {
  listed: ['is named on a list', 'are named on a list'],
  derived: [
    'is reached by a list’s wording, not listed itself',
    'are reached by a list’s wording, not listed themselves',
  ],
  affiliated: ['has a reported link to a listed one', 'have a reported link to a listed one'],
  hint: ['is only hinted at', 'are only hinted at'],
};

/** The answer in one glance: the sentence that matters most, then what else there is to know. */
export function glance({ state, screening }: Pick<TabScreening, 'state' | 'screening'>): string[] {
  if (state === 'unread') return ['This page has not been read.'];
  const found = [...foundSentences(screening), ...claimSentences(screening)];
  if (state === 'reading')
    return [`Reading the ${thingRead(screening)}…`, ...(found.length > 0 ? found : ['No name found so far.'])];
  const unread = withoutTextSentence(screening.coverage.pages?.withoutText ?? []);
  return [...(found.length > 0 ? found : nothingFoundSentences(screening)), ...(unread ? [unread] : [])];
}

/** The lists of which entries are held; only against these can a page be read. */
export function listsHeld(lists: readonly ListEdition[]): ListEdition[] {
  return lists.filter((list) => list.entries > 0);
}

/** "9 Jul 2026", or "31 Oct 2025 to 9 Jul 2026" when the lists' copies differ in age. */
export function datesOf(lists: readonly ListEdition[]): string {
  const days = lists.map((list) => list.asOf).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`;
}

/** What was read, in a word. */
function thingRead({ coverage }: Screening): 'document' | 'page' {
  return coverage.pages ? 'document' : 'page';
}

function foundSentences(screening: Screening): string[] {
  const { hits } = screening;
  const thing = thingRead(screening);
  const sentences: string[] = [];
  for (const basis of BASES) {
    const names = hits.filter((hit) => hit.basis === basis).map((hit) => shortName(hit.name));
    if (names.length === 0) continue;
    const where = sentences.length === 0 ? ` ${thing === 'document' ? 'in' : 'on'} this ${thing}` : '';
    const [one, many] = PREDICATES[basis];
    const subject =
      basis === 'listed' ? plural(names.length, 'company', 'companies') : plural(names.length, 'name', 'names');
    sentences.push(`${subject}${where} ${names.length === 1 ? one : many}: ${nameSome(names)}.`);
  }
  return sentences;
}

/** Claims near a name wait below the companies: said here, so that nobody has to come upon them. */
function claimSentences({ contradictions, hits }: Screening): string[] {
  const { length } = claimsToCheck(contradictions, hits);
  return length === 0 ? [] : [`${plural(length, 'claim', 'claims')} near a name to check.`];
}

function nothingFoundSentences(screening: Screening): string[] {
  const { lists, coverage } = screening;
  const thing = thingRead(screening);
  const held = listsHeld(lists);
  if (held.length === 0) return ['No list is loaded, so nothing was looked for.'];
  if (coverage.characters === 0) return [`No text could be read ${thing === 'document' ? 'in' : 'on'} this ${thing}.`];
  const sentences = [`No name found in lists dated ${datesOf(held)}.`];
  const excerpts = held.filter((list) => list.coverage === 'excerpt').length;
  if (excerpts > 0) sentences.push(`Held only in part: ${excerpts} of ${plural(held.length, 'list', 'lists')}.`);
  // Pages without text are one of these parts, and are named in a sentence of their own.
  const missed = coverage.unreadable.length - (coverage.pages?.withoutText.length ? 1 : 0);
  if (missed > 0) sentences.push(`${plural(missed, 'part', 'parts')} of the ${thing} could not be read.`);
  return sentences;
}

function nameSome(names: readonly string[]): string {
  if (names.length <= NAMES_SHOWN) return names.join(', ');
  return `${names.slice(0, NAMES_SHOWN).join(', ')} and ${names.length - NAMES_SHOWN} more`;
}
