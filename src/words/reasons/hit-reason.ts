import type { HitGround } from '../../model/ground.ts';
import { listName } from '../../model/list-name.ts';
import type { Hit, ListingStatement } from '../../model/screening.ts';
import { mentionReason } from './mention-reason.ts';
import { inUserLanguage, type Speaker } from './speaker.ts';

type Told = Omit<Hit, 'reason'>;

/** The lists in the order in which a buyer or exporter asks about them; others come after. */
const ASKED_FIRST = ['us-bis-el', 'us-ndaa-889', 'us-fcc-covered', 'us-dod-1260h', 'us-ofac-ns-cmic', 'us-bis-uvl'];

/** The status that counts most; null where there is none. */
export function firstListing({ basis, listings }: Pick<Hit, 'basis' | 'listings'>): ListingStatement | null {
  const rank = ({ list }: ListingStatement) =>
    ASKED_FIRST.includes(list) ? ASKED_FIRST.indexOf(list) : ASKED_FIRST.length;
  return listings.filter((one) => one.basis === basis).sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** The day a listing counts from, in words. */
export function listingDay({ effective, published }: ListingStatement, { reasons, day }: Speaker): string {
  if (effective) return reasons.dates.effective(day(effective));
  return published ? reasons.dates.notice(day(published)) : reasons.dates.none;
}

function entryReason(listing: ListingStatement, list: string | null, speaker: Speaker): string {
  const { entry, entryOf } = speaker.reasons;
  const name = list ?? listName(listing.list);
  const date = listingDay(listing, speaker);
  const citation = listing.citations[0]?.text ?? '';
  return listing.via ? entryOf(name, listing.namedAs, date, citation) : entry(name, date, citation);
}

/** The one line of a hit: how it was found, and the status that counts most, with its citation. */
export function hitReason(hit: Told, ground: HitGround, speaker: Speaker = inUserLanguage()): string {
  const { facts, reasons, day } = speaker;
  const { list, standing, first, matches } = ground;
  const [match, matchGround] = [hit.matches[first], matches[first]];
  let found = match && matchGround ? mentionReason(match, matchGround, hit.name, speaker) : '';
  for (const one of standing) found = reasons.standing[one](found);
  const listing = firstListing(hit);
  const [link] = hit.affiliations;
  if (listing?.ownList !== undefined) {
    return reasons.ownList(found, facts.ownList(listing.ownList), day(listing.asOf));
  }
  if (listing?.basis === 'listed') return reasons.listed(found, entryReason(listing, list, speaker));
  if (listing?.via) {
    const { words, affiliation } = listing.via;
    return reasons.derived(found, words, entryReason(listing, list, speaker), affiliation.source);
  }
  if (!link) return reasons.alone(found);
  return (hit.basis === 'hint' ? reasons.hint : reasons.affiliated)(found, link.toName, link.source);
}
