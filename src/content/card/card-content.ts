import type { CardCompany, CardListing, CardView } from '../../messages/card-contract.ts';
import { basisLine } from './basis-line.ts';
import { citationPart } from './citation-part.ts';
import { makeElement } from './make-element.ts';

/** One status in a line: list, dates, citation, the copy's date. */
function listingLine(listing: CardListing): HTMLElement {
  const { list, basis, reached, dates, citation, copy, isOldCopy, reportedBy } = listing;
  return makeElement(
    'li',
    `listing listing-${basis}`,
    makeElement('b', '', list),
    ' ',
    ...(reached === null ? [] : [makeElement('span', 'via', reached), ' ']),
    dates,
    ', ',
    ...(citation ? [citationPart(citation), ' '] : []),
    makeElement('span', isOldCopy ? 'copy old' : 'soft copy', `(${copy})`),
    ...(reportedBy === null ? [] : [makeElement('span', 'soft', `; ${reportedBy}`)]),
  );
}

/** One company: name, basis, how it was found, its list status. */
function companyPart(company: CardCompany, possible: string): HTMLElement {
  const name = makeElement('h2', '', makeElement('bdi', '', company.name));
  if (company.homeName !== null) {
    const home = makeElement('bdi', 'home', company.homeName);
    home.lang = 'zh-Hans';
    name.append(' ', home);
  }
  const reason = makeElement('p', 'reason', company.reason);
  reason.dir = 'auto';
  return makeElement(
    'section',
    'company',
    basisLine(company.basis, company.ground, possible),
    name,
    reason,
    ...(company.listings.length > 0
      ? [makeElement('ul', 'listings', ...company.listings.map((one) => listingLine(one)))]
      : []),
    ...company.claims.map((claim) => makeElement('p', 'claim', claim)),
  );
}

/** What the card says of a mention: where a step led, if one did, and every company its text names. */
export function cardParts({ shared, companies, possible }: CardView, stepLine: string | null): HTMLElement[] {
  return [
    ...(stepLine === null ? [] : [makeElement('p', 'step', stepLine)]),
    ...(shared === null ? [] : [makeElement('p', 'shared', shared)]),
    ...companies.map((one) => companyPart(one, possible)),
  ];
}
