import type { Citation } from '../../model/citation.ts';
import { makeElement } from './make-element.ts';

/** Publishers of official texts; all that the lists cite. */
const OFFICIAL = /\.gov$/;

/** A citation as a link to the official text; plain text where its address is not an official one. */
export function citationPart({ text, url }: Citation): HTMLElement {
  const address = URL.parse(url);
  // As it is published, whatever language the card speaks.
  const lang = 'en';
  if (address?.protocol !== 'https:' || !OFFICIAL.test(address.hostname))
    return Object.assign(makeElement('span', '', text), { lang });
  const link = makeElement('a', '', text);
  link.lang = lang;
  link.href = address.href;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  return link;
}
