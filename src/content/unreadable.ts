import type { Unreadable } from '../model/screening.ts';

const KINDS: readonly { selector: string; one: string; many: string; why: string }[] = [
  { selector: 'canvas', one: 'drawing (canvas)', many: 'drawings (canvas)', why: 'what is drawn is not text' },
  { selector: 'video, audio', one: 'video or sound', many: 'videos or sounds', why: 'speech is not text' },
  {
    selector: 'embed, object',
    one: 'embedded document',
    many: 'embedded documents',
    why: 'plug-in content is not read',
  },
  {
    selector: 'img:not([alt]), img[alt=""]',
    one: 'picture without a description',
    many: 'pictures without a description',
    why: 'text inside pictures is not read',
  },
];

/** What stands in this document that the scanner cannot read, counted by kind. */
export function unreadableIn(document: Document, isTopFrame: boolean): Unreadable[] {
  const where = isTopFrame ? 'page' : `frame ${document.location.hostname || 'without address'}`;
  return KINDS.flatMap(({ selector, one, many, why }) => {
    const count = document.querySelectorAll(selector).length;
    return count === 0 ? [] : [{ what: `${count} ${count === 1 ? one : many}`, where, why }];
  });
}
