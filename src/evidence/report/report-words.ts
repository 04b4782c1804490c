import type { Basis } from '../../model/basis.ts';
import type { Confidence } from '../../model/confidence.ts';
import { daysBetween } from '../../model/days-between.ts';
import { formatDate } from '../../model/format-date.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { listName } from '../../model/list-name.ts';
import type { AffiliationKind } from '../../model/listing.ts';
import type { Role } from '../../model/role.ts';
import type { Coverage, ListEdition, ListingStatement, Place } from '../../model/screening.ts';
import { LEFT_EARLY, NO_ANSWER, NOT_OPENED, type PageState } from '../../model/session.ts';

/** Evidence is read by others than whoever made it, now and in ten years: it is in English, as the citations are. */
export const BASIS: Readonly<Record<Basis, string>> = {
  listed: 'Named on a list',
  derived: 'Reached by a list’s wording, not named',
  affiliated: 'Reported link, no listing',
  hint: 'Only a hint, no listing',
};

export const AFFILIATION: Readonly<Record<AffiliationKind, string>> = {
  subsidiary: 'subsidiary of',
  'group-company': 'company of the same group as',
  brand: 'brand of',
  owner: 'owner of',
  former: 'formerly linked to',
};

export const CONFIDENCE: Readonly<Record<Confidence, string>> = { H: '', M: 'confidence medium', L: 'confidence low' };

export const PLACE: Readonly<Record<Place, string>> = {
  text: 'in the text',
  attribute: 'in a label or the description of a picture',
  structured: 'in the data the page holds for search engines',
  link: 'in the address of a link',
  frame: 'in a frame',
  shadow: 'in a component of the page',
  title: 'in the page’s title',
  pdf: 'in a PDF',
};

export const ROLE: Readonly<Record<Role, string>> = {
  'not-from': '“not from”',
  compatible: '“compatible with”',
  seller: 'the seller',
  maker: 'the maker or brand',
  news: 'a subject of news',
};

export const STATE: Readonly<Record<PageState, string>> = {
  whole: 'read',
  'in-part': 'read in part',
  unread: 'not read',
  failed: 'could not be opened',
};

const NO_STRIPS: Readonly<Record<string, string>> = {
  'too-long': 'it is longer than what is taken of a page',
  'does-not-scroll': 'it moves on its own, or does not scroll as a whole',
  'not-allowed': 'the browser did not let it be taken',
};

const UNREAD: Readonly<Record<string, string>> = {
  'browser-page': 'a page of the browser itself',
  store: 'a store for extensions',
  source: 'the source text of a page',
  pdf: 'a PDF in the browser’s viewer',
  file: 'a file on this computer',
  'no-permission': 'no permission for this site',
  'switched-off': 'this site is set not to be read',
  'on-click': 'pages are read on click, and nobody clicked',
  [LEFT_EARLY]: 'it was left before it was read to its end',
  [NOT_OPENED]: 'the browser showed an error page in its place',
  [NO_ANSWER]: 'the page did not tell what it holds',
};

/** The words of a code; a code that is not known here stands as it is. */
const wordsOf = (table: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(table, code) ? (table[code] as string) : code;

/** Why the whole page is not pictured. */
export const whyNoStrips = (code: string): string => wordsOf(NO_STRIPS, code);

/** Why a page was not read. */
export const whyUnread = (code: string): string => wordsOf(UNREAD, code);

/** The name of a list; an organisation's own is never taken for an official one. */
export function listWords({ id, ownList }: { id: string; ownList?: string | undefined }): string {
  return ownList === undefined ? listName(id) : `the organisation’s own list “${ownList}”`;
}

/** Days of a listing; what is not known is said. */
export function datesWords({ effective, published }: Pick<ListingStatement, 'effective' | 'published'>): string {
  const day = (date: IsoDate | null) => (date === null ? 'not in this copy' : formatDate(date));
  return `effective: ${day(effective)}; published: ${day(published)}`;
}

/** A list as it was used, and how long after the day of its copy that was. */
export function editionWords(list: ListEdition, at: string): string {
  const held = list.coverage === 'complete' ? 'complete' : 'excerpt';
  // A clock that was put back is before any copy.
  const age = count(Math.max(0, daysBetween(list.asOf, at.slice(0, 10))), 'day', 'days');
  return `${listWords(list)}: copy of ${formatDate(list.asOf)}, ${age} before it was used, ${held}, ${count(list.entries, 'entry', 'entries')} held`;
}

/** "No name found in lists dated …", by the copies that were looked in. */
export function nothingFound(lists: readonly ListEdition[]): string {
  const held = lists.filter(({ entries }) => entries > 0);
  const days = held.map(({ asOf }) => asOf).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return 'No list was loaded, so nothing was looked for.';
  const dated = first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`;
  const excerpts = held.filter(({ coverage }) => coverage === 'excerpt').length;
  const part = excerpts > 0 ? ` Held only in part: ${excerpts} of ${count(held.length, 'list', 'lists')}.` : '';
  return `No name found in lists dated ${dated}.${part}`;
}

/** A number with its noun. */
export function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}

/** How much of a page was read. */
export function coverageWords({ frames, textRuns, characters, pages }: Coverage): string {
  const parts = [
    count(frames, 'frame', 'frames'),
    count(textRuns, 'piece of text', 'pieces of text'),
    count(characters, 'character', 'characters'),
    ...(pages ? [`${pages.read} of ${count(pages.total, 'page', 'pages')} of the document`] : []),
  ];
  return parts.join(', ');
}

/** A moment as it is written everywhere in a pack: UTC, to the second. */
export function moment(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  return `${formatDate(at.toISOString().slice(0, 10))}, ${at.toISOString().slice(11, 19)} UTC`;
}

/** Who it was; nobody has to give a name. */
export const person = (by: string): string => (by === '' ? 'somebody in this browser profile' : by);
