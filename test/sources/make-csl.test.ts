import { describe, expect, it } from 'vitest';
import { readCslCsv } from '../../src/sources/csl/read-csl-csv.ts';
import { readCslJson } from '../../src/sources/csl/read-csl-json.ts';
import { nameKey } from '../../src/sources/entry-key.ts';
import { readEdition } from '../../src/sources/read-edition.ts';
import { SOURCES } from '../../src/sources/registry.ts';
import { allBytes, inChunks, READ_ON, readAll } from './edition-reading.ts';
import { familyRecords } from './made-records.ts';
import { makeCslCsv, makeCslJson } from './make-csl.ts';

describe('a made list', () => {
  it('is the same for the same seed, and another for another', async () => {
    const [one, same, other] = await Promise.all([1, 1, 2].map((seed) => allBytes(makeCslCsv({ seed, count: 300 }))));
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
  });

  it('is read alike from CSV and JSON, but for the record and where only the JSON parts a field', async () => {
    const csv = await readAll(readCslCsv, makeCslCsv({ count: 2000 }));
    const json = await readAll(readCslJson, makeCslJson({ count: 2000 }));
    const bare = ({ entries }: typeof csv) => entries.map(({ record: _, ...entry }) => entry);
    expect(bare(json)).toEqual(bare(csv));
    expect(csv.lists.map(({ id, entries }) => [id, entries])).toEqual(
      expect.arrayContaining(json.lists.filter(({ entries }) => entries > 0).map(({ id, entries }) => [id, entries])),
    );
    expect(new Set(json.lists.map(({ asOf, isDateStated }) => `${asOf} ${isDateStated}`))).toEqual(
      new Set(['2026-09-04 true']),
    );
    for (const { warnings } of [csv, json]) expect(warnings.filter(({ kind }) => kind !== 'no-citation')).toEqual([]);
  });

  it('holds the family with its dates and citations', async () => {
    const { entries } = await readAll(readCslCsv, makeCslCsv({ records: familyRecords() }));
    const line = (name: string) => {
      const entry = entries.find(({ names }) => names[0]?.text === name);
      return [entry?.list, entry?.published, entry?.effective, entry?.citations[0]?.text];
    };
    expect(line('Hangzhou Hikmicro Sensing Technology Co., Ltd.')).toEqual([
      'us-bis-el',
      '2021-12-17',
      null,
      '86 FR 71559 (17 Dec 2021)',
    ]);
    expect(line('Yutian Haishi Meitian Electronic Technology Co., Ltd.')).toEqual([
      'us-bis-el',
      '2023-03-30',
      null,
      '88 FR 18985 (30 Mar 2023)',
    ]);
    expect(line('HANGZHOU HIKVISION DIGITAL TECHNOLOGY CO., LTD.')).toEqual([
      'us-ofac-ns-cmic',
      '2021-06-03',
      '2021-08-02',
      'E.O. 13959 as amended by E.O. 14032 of 3 Jun 2021 (86 FR 30145)',
    ]);
  });
});

describe('a made list of full size', () => {
  it.each([
    ['csl-csv', makeCslCsv, 14, 16],
    ['csl-json', makeCslJson, 31, 36],
  ] as const)(
    'as %s: every record accounted for, with every sentinel, in memory that does not grow with it',
    async (id, make, least, most) => {
      const source = SOURCES.find((one) => one.id === id);
      if (!source) throw new Error(id);
      let bytes = 0;
      const counted = (async function* () {
        for await (const chunk of make()) {
          bytes += chunk.length;
          yield chunk;
        }
      })();
      const missing = new Set(source.sentinels.map(({ list, name }) => `${list} ${nameKey(name)}`));
      const keys = new Set<string>();
      let entries = 0;
      let largestBatch = 0;
      const reading = readEdition(source.format, counted, { readOn: READ_ON });
      for (;;) {
        const { value, done } = await reading.next();
        if (done) {
          expect(value.lists.map(({ id: list }) => list).sort()).toEqual([...source.lists].sort());
          expect(value.warnings.filter(({ kind }) => kind !== 'no-citation')).toEqual([]);
          break;
        }
        entries += value.length;
        largestBatch = Math.max(largestBatch, value.length);
        for (const { list, key, names } of value) {
          keys.add(`${list} ${key}`);
          missing.delete(`${list} ${nameKey(names[0]?.text ?? '')}`);
        }
      }
      expect(entries).toBe(26_000);
      expect(keys.size).toBe(26_000);
      expect([...missing]).toEqual([]);
      expect(bytes).toBeGreaterThan(least * 1_000_000);
      expect(bytes).toBeLessThan(most * 1_000_000);
      // What is given at a time, denied persons kept back included, is a small part of the whole.
      expect(largestBatch).toBeLessThan(1_000);
    },
  );
});

describe('chunks', () => {
  it('however they fall, the same is read', async () => {
    for (const [make, read] of [
      [makeCslCsv, readCslCsv],
      [makeCslJson, readCslJson],
    ] as const) {
      const bytes = await allBytes(make({ count: 60 }));
      const expected = await readAll(read, inChunks(bytes, bytes.length));
      for (const size of [1, 2, 3, 7, 64, 1000]) expect(await readAll(read, inChunks(bytes, size))).toEqual(expected);
    }
  });
});
