import type { Place } from '../../../model/screening.ts';

/** Where on the page a text stands, in words. */
export const PLACE_WORDS: Readonly<Record<Place, string>> = {
  text: 'in the text',
  attribute: 'in a label or the description of a picture',
  structured: 'in the data the page holds for search engines',
  link: 'in the address of a link',
  frame: 'in a frame',
  shadow: 'in a component of the page',
  title: 'in the page’s title',
  pdf: 'in a PDF',
};

/** Where a text stands, with the page of a document: "page 3". */
export function placeWords({ where, page }: { where: Place; page?: number }): string {
  return page === undefined ? PLACE_WORDS[where] : `page ${page}`;
}
