import type { TabScreening } from '../../messages/contract.ts';
import type { LinkGround } from '../../model/ground.ts';
import { isMarkedOld } from '../../model/list-age.ts';
import { listName } from '../../model/list-name.ts';
import { isOnOwnListOnly } from '../../model/own-list.ts';
import type { AffiliationStatement, Hit, ListEdition, ListingStatement } from '../../model/screening.ts';
import { ageWords } from '../../words/age-words.ts';
import { dayWords, namesWords, partsWords } from '../../words/format.ts';
import { listWords } from '../../words/list-words.ts';
import { listingDatesWords } from '../../words/listing-dates-words.ts';
import { linkRules } from '../../words/reasons/link-rules.ts';
import { recordWords } from '../../words/records/record-words.ts';
import { words } from '../../words/words.ts';
import { notLookedUp } from '../findings/company/not-looked-up.ts';
import { reasonOf } from '../findings/company/reason-of.ts';
import { orderListings, type PlacedHit } from '../findings/order-hits.ts';
import type { Linked, ReportLine } from './report-line.ts';

type Part = string | Linked;
const item = (depth: number, ...parts: readonly Part[]): ReportLine => ({ kind: 'item', depth, parts });
/** A source as a link, or as its words alone where it has no address. */
const linked = (text: string, url: string | null): Part => (url ? { text, url } : text);

/** One company with its ground: names, reason, listings with dates and citations, links, absences, texts on the page. */
export function companyLines(
  { hit, ground }: Omit<PlacedHit, 'places'>,
  lists: readonly ListEdition[],
  ages: TabScreening['ages'],
): ReportLine[] {
  const { copy: say, facts } = words();
  const basis = isOnOwnListOnly(hit) ? facts.onOwnList : facts.basis[hit.basis];
  const unknown = notLookedUp(hit, lists);
  return [
    {
      kind: 'heading',
      depth: 2,
      parts: [hit.homeName === undefined ? hit.name : `${hit.name} (${hit.homeName})`],
    },
    item(0, `${basis}; ${say.places(hit.matches.length)}`),
    item(0, `${say.whyFound}: ${reasonOf(hit, ground)}`),
    ...orderListings(hit.listings).flatMap((listing) => listingLines(listing, ages)),
    ...hit.affiliations.map((one, at) => affiliationLine(one, ground?.links[at])),
    ...hit.notListed.map(({ list, asOf, source }) =>
      item(0, say.notNamed(listName(list), dayWords(asOf), recordWords(source).text)),
    ),
    ...(unknown.length > 0 ? [item(0, say.notChecked(namesWords(unknown.map(listName))))] : []),
    item(0, `${say.texts}:`),
    ...textLines(hit),
  ];
}

function listingLines(listing: ListingStatement, ages: TabScreening['ages']): ReportLine[] {
  const say = words().copy;
  const { via, namedAs, restriction, citations, asOf, note } = listing;
  const name = listWords(listing);
  const dates = listingDatesWords(listing);
  const age = ages[listing.list];
  const first = via
    ? item(0, say.reached(name, via.words, namedAs), linked(via.affiliation.source, via.affiliation.url))
    : item(0, say.onList(name, namedAs, dates));
  const copied = say.copyOf(dayWords(asOf));
  return [
    first,
    ...(via ? [item(1, say.entryOf(namedAs, dates))] : []),
    item(1, `${say.brings}: ${restriction}`),
    ...citations.map(({ text, url, changes }) =>
      item(1, `${say.citation}: `, linked(text, url), changes ? `: ${recordWords(changes).text}` : ''),
    ),
    ...(note ? [item(1, recordWords(note).text)] : []),
    item(1, age && isMarkedOld(age) ? partsWords([copied, ageWords(age)]) : copied),
  ];
}

function affiliationLine(statement: AffiliationStatement, link: LinkGround | undefined): ReportLine {
  const { kind, toName, source, url, confidence } = statement;
  const { copy, facts } = words();
  const own = recordWords((link ? link.note : statement.note) ?? '').text;
  const notes = [own, ...(link ? linkRules(link) : [])];
  const note = notes.filter((one) => one !== '').join(' ');
  const limits = [...(confidence === 'H' ? [] : [facts.confidence[confidence]]), ...(note ? [note] : [])].join('; ');
  const start = `${copy.reportedLink}: ${facts.links[kind](toName)}, `;
  return item(0, start, linked(source, url), limits === '' ? '' : ` (${limits})`);
}

/** Each text with its places, and the words around each. */
function textLines({ matches }: Hit): ReportLine[] {
  const { copy: say, facts, findings } = words();
  return matches.map(({ text, where, context, role, page, hidden }) => {
    const place = page === undefined ? facts.places[where] : say.onPage(page);
    const more = [place, ...(hidden ? [say.notVisible] : []), ...(role ? [facts.roles[role]] : [])];
    return item(1, partsWords([findings.company.quote(text), ...more]), context ? `: …${context}…` : '');
  });
}
