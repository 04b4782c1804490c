import { expect, test } from 'vitest';
import { siteOf } from './site.ts';
import { siteName } from './site-name.ts';

test.each([
  ['shop.example', 'shop.example'],
  [' Shop.Example ', 'shop.example'],
  ['*.shop.example', 'shop.example'],
  ['shop.example.', 'shop.example'],
  ['https://www.shop.example/cameras?q=1#top', 'shop.example'],
  ['WWW.shop.example', 'shop.example'],
  ['*.www.shop.example', 'shop.example'],
  ['www.a.shop.example', 'a.shop.example'],
  ['www.com', 'www.com'],
  ['wwwshop.example', 'wwwshop.example'],
  ['HTTP://shop.example:8080/', 'shop.example'],
  ['shop.example:8080', 'shop.example'],
  ['shop.example/cameras', 'shop.example'],
  ['intranet', 'intranet'],
  ['localhost', 'localhost'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['海康.example', 'xn--eyt414a.example'],
  ['192.168.1.64', '192.168.1.64'],
  ['[2001:DB8::1]', '[2001:db8::1]'],
])('%o is %o', (text, host) => {
  expect(siteName(text)).toBe(host);
});

test.each(['www.Shop.example', 'https://www.bücher.example/', 'intranet', 'a.b.example', '192.168.1.64'])(
  '%o is the same site as one typed into the popup',
  (text) => {
    expect(siteName(text)).toBe(siteOf(text));
  },
);

test.each([
  '',
  '   ',
  'two words',
  'a..b',
  'shop.*',
  '*',
  '-shop.example',
  'user@shop.example',
  'https://user@shop.example/',
  'ftp://shop.example',
  'javascript:alert(1)',
  'about:blank',
  'file:///etc',
  'chrome://extensions',
  `${'a'.repeat(64)}.example`,
  `${'abcdefgh.'.repeat(40)}example`,
  'x'.repeat(5000),
  '%zz.example',
])('%.40o names no host', (text) => {
  expect(siteName(text)).toBeNull();
});
