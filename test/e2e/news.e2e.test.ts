import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Hit, Screening } from '../../src/model/screening.ts';
import { ROOT } from './driver.ts';

const FIVE = ['luopu_haishi', 'moyu_haishi', 'pishan_haishi', 'urumqi_haishi', 'yutian_haishi'] as const;

/** What the command says of the article on the rule of March 2023, with its machine-translated slips. */
describe('the article on the five companies', () => {
  let screening: Screening;
  const hit = (entity: string): Hit => {
    const found = screening.hits.find((one) => one.entity === entity);
    if (!found) throw new Error(`${entity} was not found`);
    return found;
  };
  const listing = (entity: string, list: string) => hit(entity).listings.find((one) => one.list === list);

  beforeAll(async () => {
    const page = 'test/pages/news-march-2023.html';
    const { stdout } = await promisify(execFile)(process.execPath, [join(ROOT, 'dist/cli/run.js'), '--json', page], {
      cwd: ROOT,
      maxBuffer: 1e8,
    });
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    screening = JSON.parse(stdout) as Screening;
  });

  it('finds Hikvision and all five, and no other company', () => {
    expect(screening.hits.map(({ entity }) => entity).sort()).toEqual(['hikvision', ...FIVE].sort());
  });

  it.each(FIVE)('%s: listed by 88 FR 18985, effective 28 March, published 30 March 2023', (entity) => {
    const entry = listing(entity, 'us-bis-el');
    expect(entry).toMatchObject({ basis: 'listed', effective: '2023-03-28', published: '2023-03-30' });
    expect(entry?.citations[0]?.text).toContain('88 FR 18985');
    expect(entry?.via).toBeUndefined();
    expect(hit(entity).reason).toContain('88 FR 18985');
  });

  it.each(FIVE)('%s: § 889 and the FCC list only derived, through a reported affiliation', (entity) => {
    for (const list of ['us-ndaa-889', 'us-fcc-covered']) {
      expect(listing(entity, list)).toMatchObject({
        basis: 'derived',
        via: {
          entity: 'hikvision',
          words: expect.stringContaining('affiliate'),
          affiliation: { source: expect.any(String) },
        },
      });
    }
    expect(
      hit(entity)
        .listings.filter(({ basis }) => basis === 'listed')
        .map(({ list }) => list),
    ).toEqual(['us-bis-el']);
    expect(hit(entity).affiliations).toContainEqual(expect.objectContaining({ to: 'hikvision', kind: 'subsidiary' }));
  });

  it('states where Hikvision itself stands, and where it was not found', () => {
    const words = listing('hikvision', 'us-bis-el')
      ?.citations.map(({ text, changes }) => `${text} ${changes}`)
      .join('; ');
    expect(words).toContain('84 FR 54004');
    expect(words).toContain('84 FR 54002');
    expect(listing('hikvision', 'us-bis-el')).toMatchObject({ effective: '2019-10-09' });
    expect(listing('hikvision', 'us-fcc-covered')).toMatchObject({ basis: 'listed', effective: '2021-03-12' });
    for (const list of ['us-dod-1260h', 'us-ofac-ns-cmic', 'us-ndaa-889']) {
      expect(listing('hikvision', list)?.basis).toBe('listed');
    }
    expect(hit('hikvision').notListed).toContainEqual(
      expect.objectContaining({ list: 'us-ofac-sdn', asOf: expect.stringMatching(/^2023-11-/) }),
    );
  });

  it('gives every statement its citation and its list’s date', () => {
    for (const { listings, reason } of screening.hits) {
      expect(reason.length).toBeGreaterThan(40);
      for (const { citations, asOf } of listings) {
        expect(citations.length).toBeGreaterThan(0);
        for (const { url } of citations) expect(url).toMatch(/^https:\/\//);
        expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    }
  });
});
