import type { TabScreening } from '../../messages/contract.ts';
import { BASES } from '../../model/basis.ts';
import type { LeftOut } from '../../model/decision.ts';
import { isMarkedOld } from '../../model/list-age.ts';
import { isOnOwnListOnly } from '../../model/own-list.ts';
import type { Hit, ListEdition, Screening } from '../../model/screening.ts';
import { dayWords, namesWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { leftOutSentences } from '../decisions/left-out-sentences.ts';
import { claimsToCheck } from './claims-to-check.ts';
import { withoutTextSentence } from './coverage/pages-words.ts';
import { shortName } from './short-name.ts';
import { weightiestListing } from './weightiest-listing.ts';

const NAMES_SHOWN = 3;

/** What of an answer is told at a glance. */
type Glanced = Pick<TabScreening, 'state' | 'screening' | 'ages'> & Partial<Pick<TabScreening, 'leftOut'>>;

/** The answer in one glance: the sentence that matters most, then what else there is to know. */
export function glance({ state, screening, ages, leftOut = [] }: Glanced): string[] {
  const say = words().findings.glance;
  if (state === 'unread') return [say.notRead];
  const found = [...foundSentences(screening), ...claimSentences(screening)];
  if (state === 'reading') {
    return [say.reading[thingRead(screening)], ...(found.length > 0 ? found : [say.nothingYet])];
  }
  const unread = withoutTextSentence(screening.coverage.pages?.withoutText ?? []);
  return [
    ...(found.length > 0 ? [...found, ...leftOutSentences(leftOut)] : nothingShownSentences(screening, leftOut)),
    ...(unread ? [unread] : []),
    ...ageSentences(screening.lists, ages),
  ];
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
  return first === last ? dayWords(first) : words().findings.glance.dates(dayWords(first), dayWords(last));
}

/** Which of the lists used are old copies: said with every answer, found or not. */
function ageSentences(lists: readonly ListEdition[], ages: TabScreening['ages']): string[] {
  const held = listsHeld(lists);
  const old = held.flatMap(({ id }) => (isMarkedOld(ages[id]) ? (ages[id]?.days ?? []) : []));
  if (old.length === 0) return [];
  const { oldCopy, oneOldCopy, oldCopies } = words().findings.glance;
  const oldest = Math.max(...old);
  if (held.length === 1) return [oldCopy(oldest)];
  return [old.length === 1 ? oneOldCopy(held.length, oldest) : oldCopies(old.length, held.length, oldest)];
}

/** What was read, in a word. */
function thingRead({ coverage }: Screening): 'document' | 'page' {
  return coverage.pages ? 'document' : 'page';
}

function foundSentences(screening: Screening): string[] {
  const { hits } = screening;
  const { found: say } = words().findings.glance;
  const sentences: string[] = [];
  const tell = (found: readonly Hit[], kind: keyof typeof say) => {
    if (found.length === 0) return;
    // Where they were found is said once.
    const where = sentences.length === 0 ? thingRead(screening) : 'more';
    sentences.push(say[kind][where](found.length, nameSome(found.map((hit) => shortName(hit.name)))));
  };
  for (const basis of BASES) {
    const found = hits.filter((hit) => hit.basis === basis && !isOnOwnListOnly(hit));
    tell(found, basis);
    const [first] = found;
    const listing = first && basis === 'listed' ? weightiestListing(first) : null;
    if (listing !== null) sentences.push(listing);
  }
  tell(hits.filter(isOnOwnListOnly), 'ownList');
  return sentences;
}

/** Claims near a name wait below the companies: said here, so that nobody has to come upon them. */
function claimSentences({ contradictions, hits }: Screening): string[] {
  const { length } = claimsToCheck(contradictions, hits);
  return length === 0 ? [] : [words().findings.glance.claims(length)];
}

/** Where names were found that are not shown, that comes first: nobody is to take them for none. */
function nothingShownSentences(screening: Screening, leftOut: readonly LeftOut[]): string[] {
  const { nothing, nothingElse } = words().findings.glance;
  if (leftOut.length === 0) return nothingFoundSentences(screening, nothing);
  return [...leftOutSentences(leftOut), ...nothingFoundSentences(screening, nothingElse)];
}

function nothingFoundSentences(screening: Screening, sayNothing: (dates: string) => string): string[] {
  const { lists, coverage } = screening;
  const say = words().findings.glance;
  const thing = thingRead(screening);
  const held = listsHeld(lists);
  if (held.length === 0) return [say.noList];
  if (coverage.characters === 0) return [say.noText[thing]];
  const sentences = [sayNothing(datesOf(held))];
  const excerpts = held.filter((list) => list.coverage === 'excerpt').length;
  if (excerpts > 0) sentences.push(say.inPart(excerpts, held.length));
  // Pages without text are one of these parts, and are named in a sentence of their own.
  const missed = coverage.unreadable.length - (coverage.pages?.withoutText.length ? 1 : 0);
  if (missed > 0) sentences.push(say.missed[thing](missed));
  return sentences;
}

function nameSome(names: readonly string[]): string {
  if (names.length <= NAMES_SHOWN) return namesWords(names);
  return words().findings.glance.andMore(namesWords(names.slice(0, NAMES_SHOWN)), names.length - NAMES_SHOWN);
}
