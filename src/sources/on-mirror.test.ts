import { expect, it } from 'vitest';
import { addressOnMirror, onMirror } from './on-mirror.ts';
import { SOURCES } from './registry.ts';

const MIRROR = 'https://mirror.example.com:8443/lists';

it('names every official file by its host and path in the folder of the mirror, the day and the query in place', () => {
  const urls = Object.fromEntries(SOURCES.map((source) => [source.id, onMirror(source, MIRROR).url]));
  expect(urls['csl-csv']).toBe(`${MIRROR}/data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.csv`);
  expect(urls['ecfr-el']).toBe(
    `${MIRROR}/www.ecfr.gov/api/versioner/v1/full/{date}/title-15.xml?part=744&appendix=Supplement%20No.%204%20to%20Part%20744`,
  );
  for (const url of Object.values(urls)) expect(new URL(url).host).toBe('mirror.example.com:8443');
});

it('lets a mirror send nowhere on, and judges its files as the official ones', () => {
  for (const source of SOURCES) {
    const { url, mirrorUrl, redirectHosts, ...judged } = onMirror(source, MIRROR);
    const { url: _, redirectHosts: __, ...official } = source;
    expect(redirectHosts).toEqual([]);
    expect(mirrorUrl).toBe(MIRROR);
    expect(judged).toEqual(official);
    expect(url).toBe(addressOnMirror(source.url, MIRROR));
  }
});

it('leaves sources as they are where there is no mirror', () => {
  for (const source of SOURCES) expect(onMirror(source, null)).toBe(source);
});
