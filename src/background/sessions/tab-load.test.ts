import { expect, it } from 'vitest';
import { endedAt, newLoad } from './tab-load.ts';

const PAGE = 'https://a.example/leaflet';

it('an address that is said only at the end is that of a page that was not opened', () => {
  expect(endedAt(newLoad(1, ''), newLoad(1, PAGE)).isFailed).toBe(true);
  expect(endedAt(newLoad(1, 'https://a.example/'), newLoad(1, PAGE)).isFailed).toBe(true);
});

it('another place on a page that was opened is no page that was not opened, and the same load', () => {
  const load = { ...newLoad(1, PAGE), kept: 'it' };
  expect(endedAt(load, newLoad(1, `${PAGE}#page=2`))).toBe(load);
});

it('a page that was not opened stays so when the browser says it twice', () => {
  const failed = endedAt(newLoad(1, ''), newLoad(1, PAGE));
  expect(endedAt(failed, newLoad(1, PAGE)).isFailed).toBe(true);
});
