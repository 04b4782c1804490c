import * as v from 'valibot';
import type { Citation } from '../../model/citation.ts';
import { formatDate } from '../../model/format-date.ts';
import { type IsoDate, isIsoDate } from '../../model/iso-date.ts';
import { UpdateError } from '../../model/update-failure.ts';

/** The Federal Register's public API; it needs no key. */
const API = 'https://www.federalregister.gov/api/v1/';

/** Fields that are asked for; the answer may hold no others. */
const FIELDS = ['citation', 'document_number', 'effective_on', 'html_url', 'publication_date', 'title'] as const;

const day = v.pipe(v.string(), v.check(isIsoDate, 'a day that exists'));
/** "2019-22210"; older ones "E9-17295", "98-30877", "C1-2019-22210". */
const number = v.pipe(v.string(), v.regex(/^[A-Z0-9]{1,5}(?:-[A-Z0-9]{1,5})?-\d{1,6}$/));

/** One document as /documents/{number}.json?fields[]=… answers. */
const Document = v.strictObject({
  citation: v.nullable(v.pipe(v.string(), v.regex(/^\d{1,3} FR \d{1,6}$/))),
  document_number: number,
  effective_on: v.nullable(day),
  html_url: v.pipe(v.string(), v.maxLength(1000), v.startsWith('https://www.federalregister.gov/'), v.url()),
  publication_date: day,
  title: v.nullable(v.pipe(v.string(), v.maxLength(2000))),
});

/** A page of /documents.json; `results` is absent where nothing was found. */
const Search = v.object({ count: v.pipe(v.number(), v.integer()), results: v.optional(v.array(Document), []) });

/** What the Federal Register itself says of a notice. */
export type NoticeFacts = {
  /** FR document number: "2019-22210". */
  number: string;
  title: string | null;
  published: IsoDate;
  /** First day in force; null where the notice states none. */
  effective: IsoDate | null;
  /** "84 FR 54002 (9 Oct 2019)" with the address of the document; its first page, not that of a list's entry. */
  citation: Citation;
};

function factsOf(document: v.InferOutput<typeof Document>): NoticeFacts {
  const { citation, document_number, effective_on, html_url, publication_date, title } = document;
  return {
    number: document_number,
    title,
    published: publication_date,
    effective: effective_on,
    citation: {
      text: `${citation ?? `FR Doc. ${document_number}`} (${formatDate(publication_date)})`,
      url: html_url,
    },
  };
}

function parse<Schema extends v.GenericSchema>(schema: Schema, answer: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, answer);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new UpdateError('BAD_FORMAT', `Federal Register: ${v.getDotPath(issue) ?? 'the answer'}: ${issue.message}`);
}

/**
 * What an answer of /documents/{number}.json says of its notice.
 * @throws UpdateError BAD_FORMAT for anything but the fields asked for
 */
export function readDocument(answer: unknown): NoticeFacts {
  return factsOf(parse(Document, answer));
}

/**
 * The notices an answer of /documents.json holds, and how many there are in all.
 * @throws UpdateError BAD_FORMAT
 */
export function readSearch(answer: unknown): { count: number; notices: NoticeFacts[] } {
  const { count, results } = parse(Search, answer);
  return { count, notices: results.map(factsOf) };
}

function address(path: string, conditions: readonly (readonly [string, string])[]): string {
  const url = new URL(path, API);
  for (const [name, value] of conditions) url.searchParams.append(name, value);
  for (const field of FIELDS) url.searchParams.append('fields[]', field);
  return url.href;
}

/**
 * Where the API tells of one document.
 * @param documentNumber "2019-22210"
 * @throws UpdateError BAD_FORMAT for what is no document number
 */
export function documentUrl(documentNumber: string): string {
  return address(`documents/${parse(number, documentNumber)}.json`, []);
}

/**
 * Where the API looks for documents with these words that were published on one day.
 * @throws UpdateError BAD_FORMAT for a day that is none
 */
export function searchUrl(words: string, published: IsoDate): string {
  return address('documents.json', [
    ['conditions[term]', words.slice(0, 200)],
    ['conditions[publication_date][is]', parse(day, published)],
    ['per_page', '20'],
  ]);
}
