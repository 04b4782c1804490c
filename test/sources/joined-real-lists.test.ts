import { createReadStream, existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bundledRecords } from '../../src/cli/bundled-records.ts';
import { joinParties } from '../../src/editions/join-entries.ts';
import type { ScreeningList } from '../../src/model/listing.ts';
import type { SourceEntry } from '../../src/model/source-entry.ts';
import { OFFICIAL_LISTS } from '../../src/sources/list-facts.ts';
import { readEdition } from '../../src/sources/read-edition.ts';
import { madeEdition } from '../fixtures/made-entries.ts';

const CSL = new URL('../../../shared/data/csl_consolidated_excerpt_2025.csv', import.meta.url);

/** Facts of an official list that has no file in lists/, with a date, as the background makes them. */
const facts = Object.values(OFFICIAL_LISTS).map(
  (list): ScreeningList => ({ ...list, asOf: '2026-11-03', coverage: 'complete', covers: '' }),
);

it.skipIf(!existsSync(CSL))('real rows of the Consolidated Screening List meet the hand-kept records', async () => {
  const reading = readEdition('csl-csv', createReadStream(CSL), { readOn: '2026-11-03' });
  const entries: SourceEntry[] = [];
  let lists: ReturnType<typeof madeEdition>['lists'] = [];
  for (;;) {
    const { value, done } = await reading.next();
    if (done) {
      ({ lists } = value);
      break;
    }
    entries.push(...value);
  }
  const edition = { ...madeEdition(entries), lists };
  const { parties, book } = await joinParties({
    bundled: bundledRecords(),
    editions: [{ edition, entries: [entries] }],
    apart: new Set(),
    lists: facts,
  });
  const onEntityList = (id: string) =>
    parties.find(({ entity }) => entity.id === id)?.listings.filter(({ list }) => list === 'us-bis-el');
  for (const id of ['luopu_haishi', 'moyu_haishi', 'pishan_haishi', 'urumqi_haishi', 'yutian_haishi']) {
    expect(onEntityList(id), id).toMatchObject([
      {
        effective: '2023-03-28',
        published: '2023-03-30',
        until: null,
        citations: [{ text: '88 FR 18985 (30 Mar 2023)', url: 'https://www.federalregister.gov/d/2023-06663' }],
        from: { edition: 1 },
      },
    ]);
  }
  expect(onEntityList('hikvision')).toMatchObject([{ effective: '2019-10-09', until: null, from: { edition: 1 } }]);
  // A row of ordinary words that cites nothing, on the list it was read from.
  const winners = parties.find(({ entity }) => entity.id === 'winners_global_trading');
  expect(winners?.listings).toMatchObject([{ effective: '2023-03-24', until: null, from: { edition: 1 } }]);
  // Every entry is in one party and no party lost one: each place of the edition that a listing names is named once.
  const places = parties.flatMap(({ listings }) => listings.flatMap(({ from }) => from?.place ?? []));
  expect(new Set(places).size).toBe(places.length);
  expect(places.length).toBeLessThanOrEqual(entries.length);
  expect(new Set(parties.map(({ entity }) => entity.id)).size).toBe(parties.length);
  expect(book.joins).toBeGreaterThan(15);
});
