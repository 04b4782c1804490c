import type { CardCompany, CardListing, CardView } from '../messages/card-contract.ts';
import type { HitGround } from '../model/ground.ts';
import { isMarkedOld, type ListAge } from '../model/list-age.ts';
import { isOnOwnListOnly } from '../model/own-list.ts';
import type { Hit, ListingStatement, Screening } from '../model/screening.ts';
import { ageWords } from '../words/age-words.ts';
import { dayWords } from '../words/format.ts';
import { listWords } from '../words/list-words.ts';
import { listingDatesWords } from '../words/listing-dates-words.ts';
import { hitReason } from '../words/reasons/hit-reason.ts';
import { language, words } from '../words/words.ts';

/** What is known of one mention. */
export type MentionScreening = Pick<Screening, 'hits' | 'contradictions'> & {
  /** For each hit, why it is shown. Same order. */
  grounds: readonly HitGround[];
  /** How old the copy of each list is, by list id. */
  ages: Readonly<Record<string, ListAge>>;
};

function listingOf(listing: ListingStatement, reason: string, age: ListAge | undefined): CardListing {
  const { card } = words();
  const { via, namedAs, citations, asOf, basis } = listing;
  const source = via?.affiliation.source;
  const day = dayWords(asOf);
  return {
    list: listWords(listing),
    basis,
    reached: via ? card.derived(via.words, namedAs) : null,
    dates: listingDatesWords(listing),
    citation: citations[0] ?? null,
    copy: age && isMarkedOld(age) ? card.copyOfOld(day, ageWords(age)) : card.copyOf(day),
    isOldCopy: isMarkedOld(age),
    reportedBy: source === undefined || reason.includes(source) ? null : card.reportedBy(source),
  };
}

function companyOf(hit: Hit, ground: HitGround | undefined, { contradictions, ages }: MentionScreening): CardCompany {
  const { card, facts } = words();
  const reason = ground ? hitReason(hit, ground) : hit.reason;
  return {
    basis: hit.basis,
    ground: isOnOwnListOnly(hit) ? facts.onOwnList : facts.basis[hit.basis],
    name: hit.name,
    homeName: hit.homeName ?? null,
    reason,
    listings: hit.listings.map((one) => listingOf(one, reason, ages[one.list])),
    claims: contradictions.filter(({ entity }) => entity === hit.entity).map(({ claim }) => card.claim(claim)),
  };
}

/** What the card says of a mention, in the language that is spoken: every company its text names, strongest first. */
export function cardView(screening: MentionScreening): CardView {
  const { label, close, possible, foot, shared } = words().card;
  const { hits, grounds } = screening;
  return {
    language: language(),
    label,
    close,
    possible,
    foot,
    shared: hits.length > 1 ? shared(hits.length) : null,
    companies: hits.map((hit, at) => companyOf(hit, grounds[at], screening)),
  };
}
