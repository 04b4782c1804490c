import type { Form, NameKind } from '../model/entity-name.ts';
import { formatDate } from '../model/format-date.ts';
import type { NameRef, Surroundings } from '../model/mention.ts';
import type { Records } from '../model/records.ts';
import { ROLE_WORDS } from '../model/role.ts';
import type { ListingStatement, Place } from '../model/screening.ts';
import { RULE_FACTS } from '../model/variant-rule.ts';
import type { Status } from './status.ts';

const WHAT: Readonly<Record<Form, string>> = {
  name: 'a name',
  'legal-name': 'the full name',
  brand: 'a brand or product name',
  translated: 'a name in another script or spelling',
  misspelling: 'a misspelling of the name',
  model: 'the form of a part number',
  domain: 'a web domain',
  relabel: 'a brand reported to sell some products made by',
};

const KIND: Readonly<Record<NameKind, string>> = {
  primary: 'its own name',
  alias: 'an alias',
  'weak-alias': 'an alias that is a common word too',
  former: 'a former name',
  brand: 'a brand',
  translated: 'another script or spelling',
  domain: 'a web domain',
};

/** The lists in the order in which a buyer or exporter asks about them; others come after. */
const ASKED_FIRST = ['us-bis-el', 'us-ndaa-889', 'us-fcc-covered', 'us-dod-1260h', 'us-ofac-ns-cmic', 'us-bis-uvl'];

/** What a name in an address can say, and what it cannot: it stands in no sentence about a company. */
function linkReason(text: string, { name, form }: NameRef, entityName: string): string {
  return form === 'model'
    ? `“${text}”, in the name of a file or page that is linked to or shown, has ${WHAT.model} of ${entityName} (${name}); it is a hint, not a listing`
    : `the page links to or loads from “${text}”, ${WHAT[form]} of ${entityName}; an address alone does not say that goods here are from it`;
}

/**
 * Why a text is shown for an entity: which of its names it is, what that name is to it, and how the text differs from it.
 * Of an address (`where` is `link`) it says that it is one.
 */
export function mentionReason(text: string, ref: NameRef, entityName: string, where: Place = 'text'): string {
  if (where === 'link') return linkReason(text, ref, entityName);
  const { name, form, kind, rule } = ref;
  if (form === 'model') return `“${text}” has ${WHAT.model} of ${entityName} (${name}); it is a hint, not a listing`;
  if (form === 'relabel') return `“${text}” is ${WHAT.relabel} ${entityName}; it is a hint, not a listing`;
  const spelt = text === name ? '' : `, given as “${name}”`;
  const bearer = name === entityName && form !== 'legal-name' && form !== 'misspelling' ? '' : ` of ${entityName}`;
  const ground = kind ? ` (${KIND[kind]})` : '';
  const difference = rule ? `, ${text === name ? 'as spelt' : RULE_FACTS[rule].words}` : '';
  return `“${text}” is ${WHAT[form]}${bearer}${spelt}${ground}${difference}`;
}

/**
 * What the page says the company is there, with the page's words; empty where it says nothing. Words of news are not
 * repeated: out of their sentence they would read as a verdict.
 */
export function roleReason({ role, cue }: Pick<Surroundings, 'role' | 'cue'>, where: Place = 'text'): string {
  if (!role) return '';
  const who = where === 'structured' ? 'the page’s own data names' : 'the page names';
  return `; ${who} it as ${ROLE_WORDS[role]}${cue && role !== 'news' ? ` (“${cue}”)` : ''}`;
}

/** Said of a hit that the page names nowhere but as what its goods are not from, or go with. */
export const DEMOTED_REASON =
  '; at every place it is “not from” or “compatible with”, so it stands after others of its status';

/** Said of a hit that rests on addresses and on data that readers do not see. */
export const UNSEEN_REASON = '; no text that readers see names it, so it stands after others of its status';

/** Said of a hit that stands in no text a reader of the page can see as it is. */
export const HIDDEN_REASON = '; found only in text that is not visible on the page';

/** The day a listing counts from, in words. */
export function listingDate({ effective, published }: Pick<ListingStatement, 'effective' | 'published'>): string {
  if (effective) return `effective ${formatDate(effective)}`;
  return published ? `notice of ${formatDate(published)}` : 'date not in this copy';
}

function listingReason(listing: ListingStatement, records: Records): string {
  const list = records.lists.find(({ id }) => id === listing.list);
  const name = list ? `${list.name} (${list.authority.short})` : listing.list;
  return `${name}, ${listing.via ? `entry of ${listing.namedAs} ` : ''}${listingDate(listing)}, ${listing.citations[0]?.text ?? ''}`;
}

/** The one line of a hit: how it was found, and the status that counts most, with its citation. */
export function hitReason(found: string, status: Status, records: Records): string {
  const rank = ({ list }: ListingStatement) =>
    ASKED_FIRST.includes(list) ? ASKED_FIRST.indexOf(list) : ASKED_FIRST.length;
  const [first] = status.listings.filter(({ basis }) => basis === status.basis).sort((a, b) => rank(a) - rank(b));
  const [link] = status.affiliations;
  if (first?.basis === 'listed') return `${found}; listed: ${listingReason(first, records)}.`;
  if (first?.via) {
    const { words, affiliation } = first.via;
    return `${found}; not named in the copies read; reached by the words “${words}” of ${listingReason(first, records)}; the link is reported by ${affiliation.source}.`;
  }
  if (!link) return `${found}.`;
  if (status.basis === 'hint') {
    return `${found}; thought to belong to ${link.toName} (${link.source}): a hint, not a reported link and not a listing.`;
  }
  return `${found}; not named in the copies read; a link to ${link.toName} is reported by ${link.source}.`;
}
