import type { Confidence } from '../model/confidence.ts';
import { harmlessText } from '../model/harmless-text.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { listName } from '../model/list-name.ts';
import type { AffiliationKind } from '../model/listing.ts';
import type { AffiliationStatement, Hit, ListingStatement } from '../model/screening.ts';

/** What a letter says, in one language. */
export type LetterWords = {
  subject: (on: { title: string }) => string;
  greeting: string;
  opening: string;
  /** When the page was read, under its title and address. */
  readOn: (on: { moment: string }) => string;
  names: string;
  onPage: (on: { context: string }) => string;
  onList: (list: string, namedAs: string, dates: string) => string;
  reached: (list: string, words: string, namedAs: string) => string;
  citation: string;
  copyOf: (day: string) => string;
  reportedLink: string;
  links: Readonly<Record<AffiliationKind, (name: string) => string>>;
  /** How well a link is established, where that needs to be said. */
  confidence: Readonly<Record<Exclude<Confidence, 'H'>, string>>;
  /** Of a part number or a shop's own brand: what it is not. */
  hint: (on: { name: string }) => string;
  noConclusion: string;
  asked: string;
  questions: readonly string[];
  otherwise: string;
  closing: string;
  /** Ends a mail that not all of the letter fits into. */
  mailRest: string;
  day: (day: IsoDate) => string;
  dates: (listing: Pick<ListingStatement, 'effective' | 'published'>) => string;
  moment: (iso: string) => string;
};

/** What a letter is about: what one page names. */
export type Inquiry = { page: string; title: string; readAt: string; hits: readonly Hit[] };

/** A letter; lines end with "\n". */
export type InquiryDraft = { subject: string; body: string };

const MOST_SNIPPETS = 5;

const isOfficial = ({ ownList }: ListingStatement): boolean => ownList === undefined;

/** Whether there is something on record of a company that a vendor may be asked about; an own list is nobody else's. */
export function canInquire(hit: Hit): boolean {
  return hit.listings.some(isOfficial) || hit.affiliations.length > 0;
}

/**
 * A letter to the vendor of a page that asks who makes what it offers, with what the page says and what is on record,
 * cited. It states no more than the screening does and draws no conclusion. The hits are those that {@link canInquire}
 * holds for.
 */
export function inquiryDraft({ page, title, readAt, hits }: Inquiry, say: LetterWords): InquiryDraft {
  const named = harmlessText(title) || page;
  const lines = [
    say.greeting,
    '',
    say.opening,
    '',
    ...[named, harmlessText(page), say.readOn({ moment: say.moment(readAt) })].map((line) => `  ${line}`),
    '',
    say.names,
    ...hits.flatMap((hit) => ['', ...hitLines(hit, say)]),
    '',
    say.noConclusion,
    '',
    say.asked,
    ...say.questions.map((question, index) => `  ${index + 1}. ${question}`),
    '',
    say.otherwise,
    '',
    say.closing,
  ];
  return { subject: say.subject({ title: named }), body: `${lines.join('\n')}\n` };
}

function hitLines(hit: Hit, say: LetterWords): string[] {
  const contexts = [...new Set(hit.matches.map(({ context, text }) => harmlessText(context) || harmlessText(text)))];
  const name = hit.homeName === undefined ? hit.name : `${hit.name} (${hit.homeName})`;
  return [
    `- ${name}`,
    ...contexts.slice(0, MOST_SNIPPETS).map((context) => `  ${say.onPage({ context })}`),
    ...(hit.basis === 'hint' ? [`  ${say.hint({ name: hit.name })}`] : []),
    ...hit.listings.filter(isOfficial).flatMap((listing) => listingLines(listing, say)),
    ...hit.affiliations.map((affiliation) => `  ${linkWords(affiliation, say)}`),
  ];
}

function listingLines(
  { list, namedAs, via, citations, asOf, note, ...days }: ListingStatement,
  say: LetterWords,
): string[] {
  const name = listName(list);
  const first = via
    ? `${say.reached(name, via.words, namedAs)}${sourced(via.affiliation, say)}`
    : say.onList(name, namedAs, say.dates(days));
  return [
    `  ${first}`,
    ...citations.map(({ text, url }) => `    ${say.citation}: ${text}${url === '' ? '' : ` <${url}>`}`),
    ...(note ? [`    ${note}`] : []),
    `    ${say.copyOf(say.day(asOf))}`,
  ];
}

type Sourced = Pick<AffiliationStatement, 'source' | 'url' | 'confidence' | 'note'>;

/** Who reports it, where, and with what limits. */
function sourced({ source, url, confidence, note }: Sourced, say: LetterWords): string {
  const limits = [...(confidence === 'H' ? [] : [say.confidence[confidence]]), ...(note ? [note] : [])].join('; ');
  return `${source}${url === null ? '' : ` <${url}>`}${limits === '' ? '' : ` (${limits})`}`;
}

function linkWords({ kind, toName, ...source }: AffiliationStatement, say: LetterWords): string {
  return `${say.reportedLink}: ${say.links[kind](toName)}, ${sourced(source, say)}`;
}

/** Longest address that every mail program takes. */
const LONGEST_MAILTO = 1900;

/** A draft for the mail program; where not all of the body fits, it ends with a sentence that says so. */
export function mailtoOf({ subject, body }: InquiryDraft, cutSentence: string): { url: string; isCut: boolean } {
  const start = `mailto:?subject=${encoded(firstCharacters(subject, 150))}&body=`;
  const crlf = (text: string) => encoded(text.replaceAll('\n', '\r\n'));
  const whole = start + crlf(body);
  if (whole.length <= LONGEST_MAILTO) return { url: whole, isCut: false };
  const end = crlf(`\n${cutSentence}\n`);
  let kept = '';
  for (const line of body.split('\n')) {
    const more = `${kept}${line}\n`;
    if (start.length + crlf(more).length + end.length > LONGEST_MAILTO) break;
    kept = more;
  }
  return { url: start + crlf(kept) + end, isCut: true };
}

/** No pair of surrogates is cut in two: nothing could be made of a half. */
const firstCharacters = (text: string, most: number): string => [...text].slice(0, most).join('');

/** What can be written in an address: half pairs of surrogates cannot. */
const encoded = (text: string): string =>
  encodeURIComponent(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text)));
