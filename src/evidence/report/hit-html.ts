import { formatDate } from '../../model/format-date.ts';
import type { AffiliationStatement, Hit, ListingStatement, Mention } from '../../model/screening.ts';
import { type Html, html, link } from './html.ts';
import { AFFILIATION, BASIS, CONFIDENCE, count, datesWords, listWords, PLACE, ROLE } from './report-words.ts';

/** One company: the ground, the listings with their citations, the links, and where the page names it. */
export function hitHtml(hit: Hit): Html {
  return html`<section class="hit ${hit.basis}">
<h3><bdi>${hit.name}</bdi>${hit.homeName !== undefined && html` <bdi>(${hit.homeName})</bdi>`}</h3>
<p><span class="basis">${basisWords(hit)}</span>. Possible match, ${count(hit.matches.length, 'place', 'places')}.</p>
<p>Why it was found: <bdi>${hit.reason}</bdi></p>
${hit.listings.map(listingHtml)}
${hit.affiliations.map(affiliationHtml)}
${hit.notListed.map(({ list, asOf, source }) => html`<p>${listWords({ id: list })}: not named in the copy of ${formatDate(asOf)} (<bdi>${source}</bdi>).</p>`)}
<ul>${hit.matches.map(mentionHtml)}</ul>
</section>
`;
}

/** The ground of a hit; an organisation's own list is never taken for an official one. */
function basisWords({ basis, listings }: Hit): string {
  const named = listings.filter((listing) => listing.basis === 'listed');
  const isOwnOnly = basis === 'listed' && named.length > 0 && named.every(({ ownList }) => ownList !== undefined);
  return isOwnOnly ? 'On the organisation’s own list' : BASIS[basis];
}

/** One company in few words, with what each statement about it rests on: list, dates, citation, copy; or who reports it. */
export function shortHitHtml(hit: Hit): Html {
  const statements = [...hit.listings.map(shortListingHtml), ...hit.affiliations.map(linkHtml)];
  return html`<bdi>${hit.name}</bdi><br><span class="soft">${basisWords(hit)}</span>${statements.length > 0 ? html`<ul>${statements.map((one) => html`<li>${one}</li>`)}</ul>` : html`<br>`}`;
}

function shortListingHtml({ list, ownList, via, namedAs, citations, asOf, ...days }: ListingStatement): Html {
  const reached =
    via &&
    html`not named there; its words “${via.words}” reach it if the reported link holds (${link(via.affiliation.source, via.affiliation.url)}); entry of <bdi>${namedAs}</bdi>: `;
  return html`${listWords({ id: list, ownList })}: ${reached}${datesWords(days)}; ${citations.map(({ text, url }) => html`${link(text, url)}; `)}list copy of ${formatDate(asOf)}`;
}

function listingHtml(listing: ListingStatement): Html {
  const { via, namedAs, restriction, citations, asOf, note, list, ownList, basis } = listing;
  const name = listWords({ id: list, ownList });
  const head = via
    ? html`<b>${name}</b>: not named there; its words “${via.words}” of <bdi>${namedAs}</bdi> reach it if the reported link holds: ${AFFILIATION[via.affiliation.kind]} <bdi>${namedAs}</bdi>, by ${link(via.affiliation.source, via.affiliation.url)}${limits(via.affiliation)}`
    : html`<b>${name}</b>: named as “<bdi>${namedAs}</bdi>”`;
  return html`<div class="listing ${basis}-listing"><p>${head}</p>
<ul><li>${via && `Entry of ${namedAs}: `}${datesWords(listing)}</li>
<li>What the entry brings: ${restriction}</li>
${citations.map(({ text, url, changes }) => html`<li>Citation: ${link(text, url)}${changes && ` (${changes})`}${url !== '' && html` <span class="soft">${url}</span>`}</li>`)}
${note && html`<li>${note}</li>`}
<li>List copy of ${formatDate(asOf)}</li></ul></div>
`;
}

const limits = ({ confidence, note }: { confidence: AffiliationStatement['confidence']; note?: string }): string => {
  const parts = [CONFIDENCE[confidence], note ?? ''].filter((part) => part !== '');
  return parts.length > 0 ? ` (${parts.join('; ')})` : '';
};

const linkHtml = (one: AffiliationStatement): Html =>
  html`${AFFILIATION[one.kind]} <bdi>${one.toName}</bdi>, by ${link(one.source, one.url)}${limits(one)}`;

const affiliationHtml = (one: AffiliationStatement): Html => html`<p>Reported link, no listing: ${linkHtml(one)}.</p>
`;

function mentionHtml({ text, where, context, role, page, hidden, reason }: Mention): Html {
  const place = page === undefined ? PLACE[where] : `page ${page} of the document`;
  const more = [place, ...(role ? [`as ${ROLE[role]}`] : []), ...(hidden ? ['not visible on the page'] : [])];
  return html`<li>${contextHtml(context, text)}<br><span class="soft">${more.join(', ')}. <bdi>${reason}</bdi></span></li>
`;
}

/** The words around a text, with the text marked. */
function contextHtml(context: string, text: string): Html {
  const at = context.indexOf(text);
  if (at < 0 || text === '') return html`<mark><bdi>${text}</bdi></mark> <bdi>…${context}…</bdi>`;
  return html`<bdi>…${context.slice(0, at)}<mark>${text}</mark>${context.slice(at + text.length)}…</bdi>`;
}
