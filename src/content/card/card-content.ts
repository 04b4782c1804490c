import type { MentionScreening } from '../../messages/contract.ts';
import { listName } from '../../model/list-name.ts';
import { listingDates } from '../../model/listing-dates.ts';
import type { Contradiction, Hit, ListingStatement } from '../../model/screening.ts';
import { type StepPlace, stepWords } from '../../model/step-place.ts';
import { basisLine } from './basis-line.ts';
import { CARD_WORDS } from './card-words.ts';
import { citationPart } from './citation-part.ts';
import { makeElement } from './make-element.ts';

/** One status in a line: list, dates, citation, the copy's date. */
function listingLine(listing: ListingStatement, reason: string): HTMLElement {
  const { list, via, namedAs, citations, asOf } = listing;
  const [added] = citations;
  const source = via?.affiliation.source;
  return makeElement(
    'li',
    `listing listing-${listing.basis}`,
    makeElement('b', '', listName(list)),
    ' ',
    ...(via ? [makeElement('span', 'via', CARD_WORDS.derived(via.words, namedAs)), ' '] : []),
    listingDates(listing),
    ', ',
    ...(added ? [citationPart(added), ' '] : []),
    makeElement('span', 'soft copy', `(${CARD_WORDS.copyOf(asOf)})`),
    ...(source === undefined || reason.includes(source)
      ? []
      : [makeElement('span', 'soft', `; ${CARD_WORDS.reportedBy(source)}`)]),
  );
}

/** One company: name, basis, how it was found, its list status. */
function companyPart(hit: Hit, claims: readonly Contradiction[]): HTMLElement {
  const name = makeElement('h2', '', makeElement('bdi', '', hit.name));
  if (hit.homeName !== undefined) {
    const home = makeElement('bdi', 'home', hit.homeName);
    home.lang = 'zh-Hans';
    name.append(' ', home);
  }
  const reason = makeElement('p', 'reason', hit.reason);
  reason.dir = 'auto';
  return makeElement(
    'section',
    'company',
    basisLine(hit.basis),
    name,
    reason,
    ...(hit.listings.length > 0
      ? [makeElement('ul', 'listings', ...hit.listings.map((one) => listingLine(one, hit.reason)))]
      : []),
    ...claims.map(({ claim }) => makeElement('p', 'claim', CARD_WORDS.claim(claim))),
  );
}

/** What the card says of a mention: every company its text names, strongest first. */
export function companyParts({ hits, contradictions }: MentionScreening): HTMLElement[] {
  const parts = hits.map((hit) =>
    companyPart(
      hit,
      contradictions.filter(({ entity }) => entity === hit.entity),
    ),
  );
  return hits.length > 1 ? [makeElement('p', 'shared', CARD_WORDS.shared(hits.length)), ...parts] : parts;
}

/** Where the mention stands among those of the page. */
export function stepLine(place: StepPlace): HTMLElement {
  return makeElement('p', 'step', stepWords(place));
}
