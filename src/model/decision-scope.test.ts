import { expect, it } from 'vitest';
import { holdsOn, hostOfPage, isSameMatter } from './decision-scope.ts';

const one = { entity: 'orbicam_north', scope: { site: 'shop.example' }, text: null };

it.each([
  ['https://www.shop.example:8443/a?b', 'www.shop.example'],
  ['http://Shop.Example./', 'shop.example'],
  ['http://127.0.0.1:80/', '127.0.0.1'],
  ['file:///home/a.pdf', null],
  ['a file.pdf', null],
])('%s is of the site %s', (address, site) => {
  expect(hostOfPage(address)).toBe(site);
});

it.each([
  [{ site: 'shop.example' }, 'shop.example', true],
  [{ site: 'shop.example' }, 'eu.shop.example', true],
  [{ site: 'shop.example' }, 'myshop.example', false],
  [{ site: 'shop.example' }, 'www.shop.example', true],
  [{ site: 'www.gov.example' }, 'www.gov.example', true],
  [{ site: 'www.gov.example' }, 'gov.example', true],
  [{ site: 'www.gov.example' }, 'www.contracts.gov.example', false],
  [{ site: 'www.gov.example' }, 'a.www.gov.example', false],
  [{ site: '127.0.0.1' }, '127.0.0.1', true],
  [{ site: 'shop.example' }, null, false],
  ['everywhere' as const, null, true],
])('a decision on %j on the site %s: %s', (scope, site, holds) => {
  expect(holdsOn({ scope }, site)).toBe(holds);
});

it('decisions are on the same matter by company, place and words', () => {
  expect(isSameMatter(one, { ...one, scope: { site: 'shop.example' } })).toBe(true);
  for (const other of [{ entity: 'x' }, { scope: 'everywhere' as const }, { text: 'x' }, { scope: { site: 'y' } }]) {
    expect(isSameMatter(one, { ...one, ...other })).toBe(false);
  }
});
