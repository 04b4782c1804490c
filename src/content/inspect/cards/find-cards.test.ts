import { expect, test } from 'vitest';
import type { Box } from './box.ts';
import { findCards } from './find-cards.ts';

type Part = string | Box;
const box = (tag: string, ...parts: Part[]): Box => ({ tag, parts });
const link = (href: string, ...parts: Part[]): Box => ({ tag: 'a', href, parts });
const times = (count: number, one: (i: number) => Box) => Array.from({ length: count }, (_, i) => one(i));

/** Every box is drawn, a card of the list as large as its share of the page. */
const ALL_DRAWN = { page: 100, of: () => 5 };
const find = (...parts: Part[]) => findCards(box('body', box('main', ...parts)), ALL_DRAWN);
const titles = (...parts: Part[]) => find(...parts)?.map(({ facts }) => facts.title);

const offer = (i: number, tag = 'li') =>
  box(
    tag,
    box('img'),
    box('h3', link(`/i/${i}`, `Camera for yard ${'abcdefghijkl'[i % 12]}${i}`)),
    box('p', `€ ${i}9.90`),
  );

test('finds the cards of a list, in the order of the page', () => {
  expect(titles(box('ul', ...times(6, offer)))).toEqual(
    times(6, offer).map((_, i) => `Camera for yard ${'abcdef'[i]}${i}`),
  );
});

test('leaves out what stands between the cards, and counts a wrapper round a card once', () => {
  const wrapped = times(8, (i) => box('div', box('div', offer(i, 'div'))));
  const advertisement = box('div', box('b', 'Advertisement'), 'Insure it today');
  const found = find(box('div', ...wrapped.slice(0, 4), advertisement, ...wrapped.slice(4), advertisement));
  expect(found).toHaveLength(8);
  expect(wrapped).toContain(found?.[0]?.box);
});

test('finds cards in rows, and not the rows', () => {
  const rows = times(5, (r) => box('div', ...times(4, (c) => offer(r * 4 + c, 'div'))));
  expect(find(box('div', ...rows))).toHaveLength(20);
});

test('takes the main list, not a small one of the same making beside it', () => {
  const list = (from: number, count: number) => box('ul', ...times(count, (i) => offer(from + i)));
  expect(find(box('section', list(0, 4)), box('section', list(4, 20)))).toHaveLength(20);
});

test('a row of a table is a card when it offers something, not when it describes one thing', () => {
  const row = (i: number) =>
    box('tr', box('td', link(`/i/${i}`, `Camera offer ${'abcdefgh'[i]}`)), box('td', `${i}5,00 €`));
  const line = (i: number) =>
    box('tr', box('th', `Property ${i}`), box('td', i === 1 ? link('/b', 'Hikvision') : `Value ${i}`));
  expect(find(box('table', box('tbody', ...times(8, row))))).toHaveLength(8);
  expect(find(box('table', box('tbody', ...times(8, line))))).toBeNull();
});

test('finds search results without prices or pictures: a title to follow with words below', () => {
  const result = (i: number) =>
    box(
      'div',
      box('h3', link(`/r/${i}`, `How to mount a camera, part ${'abcdef'[i]}`)),
      box('p', 'Read how it is done, step by step.'),
    );
  expect(find(box('div', ...times(6, result)))).toHaveLength(6);
});

test('teasers below an article are no results, offers of a shop with a long text are', () => {
  const article = box('article', box('p', 'words of the article '.repeat(200)));
  const teaser = (i: number) =>
    box('li', link(`/t/${i}`, box('img'), box('h3', `A story about cameras, part ${'abcdefgh'[i]}`)));
  expect(find(article, box('ul', ...times(8, teaser)))).toBeNull();
  expect(find(box('ul', ...times(8, teaser)))).toHaveLength(8);
  expect(find(article, box('ul', ...times(8, offer)))).toHaveLength(8);
});

test('a few offers below a product are no results, on a page of their own they are', () => {
  const product = box('div', box('h1', 'A dome camera'), box('p', 'words about the camera '.repeat(100)));
  expect(find(product, box('div', ...times(4, offer)))).toBeNull();
  expect(find(box('h1', '4 cameras'), box('div', ...times(4, offer)))).toHaveLength(4);
});

test.each([
  ['menu', box('nav', box('ul', ...times(9, offer)))],
  ['list of bare links', box('ul', ...times(9, (i) => box('li', link(`/${i}`, `Entry number ${i} of the list`))))],
  ['paragraphs', box('div', ...times(9, (i) => box('p', 'words '.repeat(40), link(`/${i}`, `a link in it ${i}`))))],
  [
    'comments',
    box(
      'ol',
      ...times(9, (i) =>
        box(
          'li',
          box('img'),
          link(`/u/${i}`, `Anna Berg ${'abcdefghi'[i]}`),
          box('p', 'I think so too, and more. '.repeat(4)),
        ),
      ),
    ),
  ],
  [
    'footer columns',
    box(
      'div',
      ...times(5, (c) =>
        box(
          'div',
          box('h4', `Column of links ${c}`),
          box('ul', ...times(5, (i) => box('li', link(`/${c}${i}`, `Go to ${i}`)))),
        ),
      ),
    ),
  ],
])('a %s is no list of results', (_, part) => {
  expect(find(part)).toBeNull();
});

test('three are not enough, and what is not drawn or small on the page does not count', () => {
  expect(find(box('ul', ...times(3, offer)))).toBeNull();
  const body = box('body', box('ul', ...times(8, offer)));
  expect(findCards(body, { page: 100, of: () => 0 })).toBeNull();
  expect(findCards(body, { page: 10_000, of: () => 5 })).toBeNull();
  expect(findCards(body, { page: 100, of: () => 5 })).toHaveLength(8);
});
