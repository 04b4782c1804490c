import { expect, test } from 'vitest';
import { netFailure } from './net-failure.ts';

test.each([
  ['ERR_INTERNET_DISCONNECTED', { retryAfter: null, network: 'gone' }],
  ['ERR_NETWORK_IO_SUSPENDED', { retryAfter: null, network: 'gone' }],
  ['ERR_PROXY_CONNECTION_FAILED', { retryAfter: null, network: 'gone' }],
  ['ERR_NAME_NOT_RESOLVED', { retryAfter: null, network: 'unsure' }],
  ['ERR_ADDRESS_UNREACHABLE', { retryAfter: null, network: 'unsure' }],
  ['ERR_CONNECTION_REFUSED', { retryAfter: null }],
  ['ERR_CONNECTION_RESET', { retryAfter: null }],
  ['ERR_CERT_DATE_INVALID', null],
])('%s', (code, passing) => {
  expect(netFailure(`page.goto: net::${code} at http://example.org/`)?.passing).toEqual(passing);
});

test('other words name no failure of the network', () => {
  expect(netFailure('Timeout 30000ms exceeded')).toBeNull();
});
