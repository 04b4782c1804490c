import { describe, expect, it } from 'vitest';
import { hostOf, isOfSite, siteOf } from './site.ts';

describe('a site', () => {
  it.each([
    ['https://www.Example.COM:8443/a?b#c', 'www.example.com'],
    ['http://example.com./', 'example.com'],
    ['https://user:pass@example.com@evil.example/', 'evil.example'],
    ['https://münchen.example/', 'xn--mnchen-3ya.example'],
    ['https://例え.テスト/', 'xn--r8jz45g.xn--zckzah'],
    ['http://127.0.0.1:8080/', '127.0.0.1'],
    ['http://0x7f.1/', '127.0.0.1'],
    ['http://[::1]:80/', '[::1]'],
    ['blob:https://example.com/7d1c', 'example.com'],
    ['file:///home/a/example.com/page.html', null],
    ['about:blank', null],
    ['data:text/html,https://example.com/', null],
    ['blob:null/7d1c', null],
    ['chrome-extension://abc/page.html', null],
    ['', null],
    ['example.com', null],
  ])('of %s is %s', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });

  it.each([
    ['hikvision.com', 'hikvision.com', true],
    ['www.hikvision.com', 'hikvision.com', true],
    ['a.b.hikvision.com', 'hikvision.com', true],
    ['nothikvision.com', 'hikvision.com', false],
    ['hikvision.com.evil.example', 'hikvision.com', false],
    ['hikvision.co', 'hikvision.com', false],
    ['hikvision.com', 'www.hikvision.com', false],
    ['com', 'hikvision.com', false],
    ['hikvision.com', 'com', false],
    ['shop.localhost', 'localhost', false],
    ['localhost', 'localhost', true],
    ['127.0.0.1', '127.0.0.1', true],
    ['127.0.0.1', '0.0.1', false],
    ['1.127.0.0.1', '127.0.0.1', false],
    ['[::1]', '[::1]', true],
    ['xn--mnchen-3ya.example', 'xn--mnchen-3ya.example', true],
  ])('holds: %s under %s is %s', (host, site, isUnder) => {
    expect(isOfSite(host, site)).toBe(isUnder);
  });

  it.each([
    [' WWW.Alibaba.com ', 'alibaba.com'],
    ['https://www.alibaba.com:443/trade/search?q=x', 'alibaba.com'],
    ['sale.alibaba.com', 'sale.alibaba.com'],
    ['alibaba.com:8080', 'alibaba.com'],
    ['MÜNCHEN.example', 'xn--mnchen-3ya.example'],
    ['www.com', 'www.com'],
    ['192.168.0.1', '192.168.0.1'],
    ['localhost', 'localhost'],
    ['two words', null],
    ['', null],
    ['file:///etc/passwd', null],
    ['javascript://alert', null],
    ['http://', null],
    ['a..b', 'a..b'],
  ])('is understood from what is typed: %s as %s', (typed, site) => {
    expect(siteOf(typed)).toBe(site);
  });
});
