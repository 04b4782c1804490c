import { expect, test } from 'vitest';
import { PageError } from '../page-error.ts';
import { siteRules } from './site-rules.ts';

const ORIGIN = 'http://example.org:8080';

function refused(text: string, path: string, status = 200): string | null {
  return siteRules(ORIGIN, { status, text, retryAfter: null }).refusalOf(`${ORIGIN}${path}`)?.code ?? null;
}

test.each([
  ['no rules', '', '/a', null],
  ['all barred', 'User-agent: *\nDisallow: /', '/a', 'not-allowed'],
  ['a folder', 'User-agent: *\nDisallow: /private/', '/private/a', 'not-allowed'],
  ['beside the folder', 'User-agent: *\nDisallow: /private/', '/public', null],
  ['the longer rule wins', 'User-agent: *\nDisallow: /\nAllow: /catalog', '/catalog/1', null],
  ['a query', 'User-agent: *\nDisallow: /*?page=', '/list?page=2', 'not-allowed'],
  [
    'our own group goes before all others',
    'User-agent: *\nDisallow: /\n\nUser-agent: Listlight\nDisallow:',
    '/a',
    null,
  ],
  ['barred by name', 'User-agent: listlight/1.0\nDisallow: /\n\nUser-agent: *\nAllow: /', '/a', 'not-allowed'],
  ['the group of another', 'User-agent: other\nDisallow: /', '/a', null],
  ['a mark before the text', '\uFEFFUser-agent: *\r\nDisallow: /', '/a', 'not-allowed'],
  ['a page in its place', '<!doctype html><title>Hello</title>', '/a', null],
])('%s', (_name, text, path, expected) => {
  expect(refused(text, path)).toBe(expected);
});

test('a site without robots.txt allows all; one that cannot say allows nothing', () => {
  const barring = 'User-agent: *\nDisallow: /';
  expect([404, 403, 410].map((status) => refused(barring, '/a', status))).toEqual([null, null, null]);
  expect([429, 500, 503].map((status) => refused('', '/a', status))).toEqual(Array(3).fill('cannot-open'));
  const failure = new PageError('cannot-open', 'The host has no address (ERR_NAME_NOT_RESOLVED).');
  expect(siteRules(ORIGIN, { failure }).refusalOf(`${ORIGIN}/a`)).toBe(failure);
  const isPassing = (status: number) => siteRules(ORIGIN, { status, text: '', retryAfter: null }).isPassing;
  expect([200, 404, 429, 503].map(isPassing)).toEqual([false, false, true, true]);
});

test('a site may ask for a longer delay, up to a minute', () => {
  const delay = (text: string) =>
    siteRules(ORIGIN, { status: 200, text: `User-agent: *\nCrawl-delay: ${text}`, retryAfter: null }).delayMs;
  expect(['3', '0.5', '86400', '-4', 'x'].map(delay)).toEqual([3_000, 500, 60_000, 0, 0]);
});
