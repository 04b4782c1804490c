import type { Citation } from '../../model/citation.ts';

const PAGE = /\b(\d{1,3})\s?(?:FR|F\.R\.|Fed\. ?Reg\.)\s?(\d{1,3}(?:,\d{3})+|\d{1,6})\b/g;
const DOCUMENT = /\bFR Doc\. ?(\d{2,4}-\d{3,6})\b/g;

/**
 * The Federal Register notices that a citation names, as "88 FR 18985" and "FR Doc. 2023-06663": that of its text, and
 * the rule it is part of where `changes` gives it, for lists print now the page of the entry and now that of the rule.
 */
export function noticesOf({ text, changes = '' }: Citation): string[] {
  const words = `${text}\n${changes}`;
  const pages = [...words.matchAll(PAGE)].map(([, volume, page]) => `${volume} FR ${page?.replaceAll(',', '')}`);
  const documents = [...words.matchAll(DOCUMENT)].map(([, number]) => `FR Doc. ${number}`);
  return [...new Set([...pages, ...documents])];
}

/** Volume and page of the first notice of a citation, to bring citations into their order; null where it names none. */
export function noticePlace(citation: Citation): readonly [volume: number, page: number] | null {
  const page = noticesOf({ text: citation.text, url: citation.url }).find((notice) => !notice.startsWith('FR Doc.'));
  const [volume, , number] = page?.split(' ') ?? [];
  return volume === undefined ? null : [Number(volume), Number(number)];
}
