import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { FrameText } from '../../model/frame-text.ts';
import { pageId, pageText } from './page-text.ts';

const frame = (path: string | null, text: string, address = 'http://a.example/'): FrameText => ({
  startedAt: 1,
  path,
  address,
  text,
});
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const textOf = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

it('is hashed over the UTF-8 of all texts, in the order of the frames whatever order they answered in', () => {
  const frames = [
    frame(null, 's\n', 'http://b.example/'),
    frame('10', 'k\n'),
    frame('2/0', 'c\n'),
    frame('', 'Ä海\n'),
    frame('2', 'b\n'),
    frame(null, 'r\n'),
  ];
  const text = 'Ä海\nb\nc\nk\nr\ns\n';
  for (const order of [frames, [...frames].reverse()]) {
    const read = pageText(order);
    expect(textOf(read)).toBe(text);
    expect(read).toMatchObject({ sha256: sha256(text), isCut: false });
  }
});

it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])('is cut at %i bytes without cutting a character, and hashed whole', (most) => {
  const read = pageText([frame('', 'a海😀\n')], most);
  expect('a海😀\n'.startsWith(textOf(read))).toBe(true);
  expect(read.bytes.length).toBeLessThanOrEqual(most);
  expect(read).toMatchObject({ sha256: sha256('a海😀\n'), isCut: most < 9 });
});

it('names a page by session, address without fragment and text', () => {
  const id = pageId('s', 'http://a.example/x#top', 'f0');
  expect(id).toBe(pageId('s', 'http://a.example/x', 'f0'));
  const others = [pageId('t', 'http://a.example/x', 'f0'), pageId('s', 'http://a.example/y', 'f0')];
  expect(new Set([id, ...others, pageId('s', 'http://a.example/x', 'f1')]).size).toBe(4);
});
