import { expect, it } from 'vitest';
import { MARKETPLACES } from './marketplaces.ts';
import { isOfSite, siteOf } from './site.ts';

it('offers host names as they are kept, each once', () => {
  const hosts = MARKETPLACES.flatMap((one) => one.hosts);
  expect(hosts.map(siteOf)).toEqual(hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
});

it('holds what the offer is for', () => {
  const isOffered = (host: string) => MARKETPLACES.some(({ hosts }) => hosts.some((site) => isOfSite(host, site)));
  for (const host of ['www.amazon.de', 'm.aliexpress.com', 'hikvision.en.made-in-china.com', 'www.gsaadvantage.gov']) {
    expect(isOffered(host), host).toBe(true);
  }
  for (const host of ['notamazon.com', 'amazon.com.evil.example', 'com', 'gsa.gov']) {
    expect(isOffered(host), host).toBe(false);
  }
});
