import { BASES } from '../../model/basis.ts';
import type { Span } from '../../model/mention.ts';
import { pageOfParties, pageOfParty } from '../../model/own-pages.ts';

/** What was asked about: a text, a link with its text where the browser tells it, a picture in a link or in none. */
export type Asked = { text?: string; linkText?: string; link?: string; picture?: string };

/** Finds names in an address part, as in links of a page. */
export type JudgeAddress = (part: string) => readonly Span[];

/** What of an address can name somebody: its host, and the last part of its path. */
export function partsOf(address: string | undefined): { host: string; parts: readonly string[] } | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const name = pathname.split('/').findLast((part) => part !== '');
  return { host: hostname, parts: [`${protocol}//${hostname}`, ...(name === undefined ? [] : [name])] };
}

/** The party that an address names most strongly. */
function partyIn(address: string | undefined, judge: JudgeAddress): string | undefined {
  const spans = (partsOf(address)?.parts ?? []).flatMap((part) => [...judge(part)]);
  spans.sort((a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis));
  return spans[0]?.names[0]?.entity;
}

/** A file name as words: `DS-2CD2143G2-I_front.jpg` is `DS-2CD2143G2-I front`. */
function wordsOfFile(address: string | undefined): string {
  const name = partsOf(address)?.parts[1] ?? '';
  return name
    .replace(/\.[a-z]{2,5}$/i, '')
    .replaceAll(/[_+]|%20/g, ' ')
    .trim();
}

/**
 * The page that answers: of the party that the address of the link or the picture names; otherwise the parties whose
 * names are like the text, the link's text, its host, or the picture's file name. Null where there is nothing to look for.
 */
export function answerPage({ text, linkText, link, picture }: Asked, judge: JudgeAddress): string | null {
  if (text?.trim()) return pageOfParties(text.trim());
  const party = partyIn(link, judge) ?? partyIn(picture, judge);
  if (party !== undefined) return pageOfParty(party);
  const wanted = linkText?.trim() || partsOf(link)?.host || wordsOfFile(picture);
  return wanted ? pageOfParties(wanted) : null;
}
