import { afterEach, expect, it } from 'vitest';
import { isSameDocument, sightAt } from './sight.ts';

// The code beside runs in pages, though it stands with that of a background.
const { document, history, location } = globalThis;

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

it.each([
  ['auto', '90vw', '90vh', true],
  ['scroll', '90vw', '90vh', true],
  ['hidden', '90vw', '90vh', false],
  ['auto', '90vw', '10vh', false],
])('a part with overflow %s of %s by %s: what it holds is out of reach: %s', (overflowY, width, height, isInside) => {
  const part = document.createElement('div');
  Object.assign(part.style, { overflowY, width, height });
  const long = document.createElement('div');
  long.style.height = '5000px';
  part.append(long);
  document.body.append(part);
  expect(sightAt(null).scrollsInside).toBe(isInside);
});

it('a page that scrolls as a whole is not taken for one that scrolls inside, and goes where it is told', () => {
  const long = document.createElement('div');
  long.style.height = '5000px';
  document.body.append(long);
  const sight = sightAt(300);
  expect([sight.top, sight.scrollsInside]).toEqual([300, false]);
  expect(sight.pageHeight).toBeGreaterThanOrEqual(5000);
  expect(sightAt(0).top).toBe(0);
});

it('another document and another address are told apart, another place on the page is not', () => {
  const sight = sightAt(null);
  const address = location.href;
  history.replaceState(null, '', '#below');
  expect(isSameDocument(sight, sightAt(null))).toBe(true);
  history.replaceState(null, '', '?other');
  expect(isSameDocument(sight, sightAt(null))).toBe(false);
  history.replaceState(null, '', address);
  expect(isSameDocument(sight, { ...sightAt(null), startedAt: sight.startedAt + 1 })).toBe(false);
});
