import { expect, test } from 'vitest';
import { unreadWords } from '../../words/unread-words.ts';
import { isGarbled, UnreadParts } from './unread-parts.ts';

test('pages without text, broken ones and those without meaning are told apart', () => {
  const unread = new UnreadParts();
  unread.note(1, 'Cameras by Hikvision');
  unread.note(2, ' 2 ');
  unread.note(3, '');
  unread.note(4, null);
  unread.note(5, '\ue001\ue002\ue003 \ue004');
  unread.add({ kind: 'cut-off' });
  expect(unread.withoutText).toEqual([2, 3]);
  expect(
    unread
      .listed()
      .map((part) => unreadWords(part))
      .map(({ what, why }) => `${what}: ${why}`),
  ).toEqual([
    'Pages 2 and 3: they hold no text that can be read (probably pictures)',
    'Page 4: the page is broken',
    'Page 5: its font does not say which letters it shows',
    'The end of the file: its end mark is missing, so it may be cut off',
  ]);
  expect(unread.isAllBroken(5)).toBe(false);
  expect(unread.isAllBroken(1)).toBe(true);
});

test('a stray sign makes no page unreadable', () => {
  expect(isGarbled('five good letters and one \ufffd')).toBe(false);
  expect(isGarbled('\ufffd\ufffd\ufffd ab')).toBe(true);
});
