import { expect, test } from 'vitest';
import { addressInQuery, canFetch } from './address-in-query.ts';

test.each([
  ['?address=https%3A%2F%2Fa.example%2Fx.pdf%3Fa%3D1', 'https://a.example/x.pdf?a=1', true],
  ['?address=http://intranet/x.pdf', 'http://intranet/x.pdf', true],
  ['?address=file:///x.pdf', 'file:///x.pdf', false],
  ['?address=javascript:alert(1)', 'javascript:alert(1)', false],
])('%s names %s', (search, address, isFetched) => {
  expect(addressInQuery(search)).toBe(address);
  expect(canFetch(address)).toBe(isFetched);
});

test.each(['', '?address=', '?address=not an address', '?x=1'])('%s names none', (search) => {
  expect(addressInQuery(search)).toBeNull();
});
