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

/** What stands in this document that the scanner cannot read, counted by kind, and text it could not make out. */
export function unreadableIn(
  document: Document,
  isTopFrame: boolean,
  uncheckedRuns: number,
  garbledCharacters: number,
): Unreadable[] {
  const where = isTopFrame ? 'page' : `frame ${document.location.hostname || 'without address'}`;
  const counted = (count: number, one: string, many: string, why: string): Unreadable[] =>
    count === 0 ? [] : [{ what: `${count} ${count === 1 ? one : many}`, where, why }];
  return [
    ...KINDS.flatMap(({ selector, one, many, why }) =>
      counted(document.querySelectorAll(selector).length, one, many, why),
    ),
    ...counted(uncheckedRuns, 'piece of text', 'pieces of text', 'the extension could not check it; reload the page'),
    ...counted(
      garbledCharacters,
      'character that cannot be made out',
      'characters that cannot be made out',
      'the page does not say in which encoding it is written',
    ),
  ];
}
