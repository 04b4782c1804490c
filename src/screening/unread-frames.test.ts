import { expect, test } from 'vitest';
import type { ChildFrame, FrameAnswer } from '../model/inspection.ts';
import { unreadWords } from '../words/unread-words.ts';
import { IN_ENGLISH } from './in-english.ts';
import { unreadFrames } from './unread-frames.ts';

const child = (address: string, index: number | null, id: number | null = null): ChildFrame => ({ id, index, address });
const answer = (path: string | null, address: string, ...frames: ChildFrame[]): FrameAnswer => ({
  startedAt: 1,
  path,
  inspection: { address, unread: [], frames, hidden: [], cards: null },
});
const told = (...answers: FrameAnswer[]) =>
  unreadFrames(new Map(answers.map((one, i) => [i * 5, one]))).map((part) => {
    const { what, why } = unreadWords(part, IN_ENGLISH);
    return `${what}: ${why}`;
  });

const WHY = 'it could not be read: no access, or it did not load';

test('tells of the frames that did not answer, by their number in the page around them', () => {
  const top = answer(
    '',
    'https://shop.example/',
    child('https://ads.example/a', 0),
    child('https://maps.example/b', 1),
  );
  expect(told(top)).toEqual([`frame from ads.example: ${WHY}`, `frame from maps.example: ${WHY}`]);
  // A frame that was sent elsewhere in between was read all the same.
  expect(told(top, answer('0', 'https://elsewhere.example/'))).toEqual([`frame from maps.example: ${WHY}`]);
});

test('looks into frames of frames, and puts those of one host together', () => {
  const top = answer('', 'https://shop.example/', child('https://in.example/', 0));
  const inner = answer(
    '0',
    'https://in.example/',
    child('https://ads.example/1', 0),
    child('https://ads.example/2', 1),
  );
  expect(told(top, inner)).toEqual([`2 × frame from ads.example: ${WHY}`]);
  expect(told(top, inner, answer('0/0', 'https://ads.example/1'))).toEqual([`frame from ads.example: ${WHY}`]);
});

test('goes by the browser’s own number where it tells one', () => {
  const top = answer(
    '',
    'https://shop.example/',
    child('https://ads.example/', 0, 5),
    child('https://x.example/', 1, 99),
  );
  expect(told(top, answer(null, 'https://ads.example/'))).toEqual([`frame from x.example: ${WHY}`]);
});

test('a frame in a shadow root is known by its host, once for each', () => {
  const top = answer(
    '',
    'https://shop.example/',
    child('https://ads.example/a', null),
    child('https://ads.example/b', null),
  );
  expect(told(top, answer(null, 'https://ads.example/other'))).toEqual([`frame from ads.example: ${WHY}`]);
  expect(told(top, answer(null, 'https://ads.example/x'), answer(null, 'https://ads.example/y'))).toEqual([]);
});

test('says that a PDF is one, and copes with addresses of every kind', () => {
  const top = answer(
    '',
    'https://shop.example/',
    child('https://shop.example/a.PDF?x=1', 0),
    child('data:text/plain,x', 1),
    child('', 2),
  );
  expect(told(top)).toEqual([
    'frame from shop.example: a PDF in a frame is not read',
    `frame from data: address: ${WHY}`,
    `frame from an unknown address: ${WHY}`,
  ]);
});
