import type { Form } from '../model/entity-name.ts';
import { formatDate } from '../model/format-date.ts';
import type { NameRef } from '../model/mention.ts';
import type { Records } from '../model/records.ts';
import type { ListingStatement } from '../model/screening.ts';
import type { Status } from './status.ts';

const WHAT: Readonly<Record<Form, string>> = {
  name: 'a name',
  'legal-name': 'the full name',
  brand: 'a brand or product name',
  translated: 'a name in another script or spelling',
  misspelling: 'a usual misspelling of the name',
  model: 'the form of a part number',
  domain: 'a web domain',
  relabel: 'a brand reported to sell some products made by',
};

/** Why a text is shown for an entity: which of its names it is. */
export function mentionReason(text: string, { name, form }: NameRef, entityName: string): string {
  if (form === 'model') return `“${text}” has ${WHAT.model} of ${entityName} (${name}); it is a hint, not a listing`;
  if (form === 'relabel') return `“${text}” is ${WHAT.relabel} ${entityName}; it is a hint, not a listing`;
  const spelt = text === name ? '' : `, given as “${name}”`;
  return `“${text}” is ${WHAT[form]} of ${entityName}${spelt}`;
}

function listingReason(listing: ListingStatement, records: Records): string {
  const list = records.lists.find(({ id }) => id === listing.list);
  const date = listing.effective
    ? `effective ${formatDate(listing.effective)}`
    : listing.published
      ? `published ${formatDate(listing.published)}`
      : 'date not in this copy';
  const name = list ? `${list.name} (${list.authority.short})` : listing.list;
  return `${name}, ${date}, ${listing.citations[0]?.text ?? ''}`;
}

/** The one line of a hit: how it was found, and the status that counts most, with its citation. */
export function hitReason(found: string, status: Status, records: Records): string {
  const [first] = status.listings;
  if (status.basis === 'hint') return `${found}.`;
  if (first?.basis === 'listed') return `${found}; listed: ${listingReason(first, records)}.`;
  if (first?.via) {
    const { words, affiliation } = first.via;
    return `${found}; not named on a list; reached by the words “${words}” of ${listingReason(first, records)}; the link is reported by ${affiliation.source}.`;
  }
  const [link] = status.affiliations;
  return link ? `${found}; not named on a list; the link is reported by ${link.source}.` : `${found}.`;
}
