import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SourceEntry } from '../../src/model/source-entry.ts';
import { readBisCsv } from '../../src/sources/bis-csv/read-bis-csv.ts';
import { readCslCsv } from '../../src/sources/csl/read-csl-csv.ts';
import { detectFormat } from '../../src/sources/detect-format.ts';
import type { EditionReader } from '../../src/sources/edition-reader.ts';
import { inChunks, readAll, refusal } from './edition-reading.ts';

/** Real files of third parties, beside the repository where they are at all. */
const DATA = new URL('../../../shared/data/', import.meta.url);
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(new URL(file, DATA)));
const read = (reader: EditionReader, file: string) => readAll(reader, inChunks(bytesOf(file), 1000));

const EXCERPT = 'csl_consolidated_excerpt_2025.csv';
const OLD = 'moov-watchman/csl_2019_sample.csv';

/** Warnings as "kind where count", without those of rows that their publication prints without a citation. */
const leftovers = (warnings: readonly { kind: string; where: string; count: number }[]): string[] =>
  warnings.filter(({ kind }) => kind !== 'no-citation').map(({ kind, where, count }) => `${kind} ${where} ${count}`);

const citationsOf = ({ citations }: SourceEntry): string[] => citations.map(({ text }) => text);

describe.skipIf(!existsSync(DATA))('real copies of the Consolidated Screening List', () => {
  it('2025, 29 columns: 52 rows are 52 entries with nothing left over', async () => {
    expect(detectFormat(bytesOf(EXCERPT), EXCERPT)).toBe('csl-csv');
    const { entries, warnings, lists } = await read(readCslCsv, EXCERPT);
    expect(entries).toHaveLength(52);
    expect(leftovers(warnings)).toEqual([]);
    expect(lists.reduce((sum, list) => sum + list.entries, 0)).toBe(52);
    expect(new Set(entries.map(({ list, key }) => `${list} ${key}`)).size).toBe(52);
  });

  it('2019, 28 columns: 115 rows are 114 entries and one joined to another, with nothing left over', async () => {
    expect(detectFormat(bytesOf(OLD), OLD)).toBe('csl-csv');
    const { entries, warnings } = await read(readCslCsv, OLD);
    expect(leftovers(warnings)).toEqual([]);
    const joined = entries.filter(({ note }) => note?.startsWith('Printed as 2 rows'));
    expect(joined.map(({ names }) => names[0]?.text)).toEqual(['AL NASER WINGS AIRLINES']);
    expect(joined[0]?.addresses).toHaveLength(3);
    expect(citationsOf(joined[0] as SourceEntry)).toEqual([
      '82 FR 61745 (29 Dec 2017)',
      '83 FR 28801 (21 Jun 2018)',
      '84 FR 27233 (12 Jun 2019)',
    ]);
    expect(entries).toHaveLength(114);
    expect(new Set(entries.map(({ list, key }) => `${list} ${key}`)).size).toBe(114);
  });

  it('the companies of the family: dates, citations, names, as the facts have them', async () => {
    const { entries } = await read(readCslCsv, EXCERPT);
    const of = (name: string) => {
      const entry = entries.find(({ names }) => names[0]?.text === name);
      if (!entry) throw new Error(`no ${name}`);
      const { list, effective, published, until, names, country } = entry;
      return {
        list,
        effective,
        published,
        until,
        country,
        citations: citationsOf(entry),
        aliases: names.slice(1).map(({ text }) => text),
      };
    };
    const common = { list: 'us-bis-el', effective: null, until: null, country: 'CN' };
    expect(of('Hangzhou Hikvision Digital Technology Co., Ltd.')).toEqual({
      ...common,
      published: '2019-10-09',
      citations: ['84 FR 54002 (9 Oct 2019)', '85 FR 44159'],
      aliases: ['Hikvision'],
    });
    const march = { ...common, published: '2023-03-30', citations: ['88 FR 18985 (30 Mar 2023)'] };
    expect(of('Luopu Haishi Dingxin Electronic Technology Co., Ltd.')).toEqual({
      ...march,
      aliases: [
        'Luo Pu District HaiShi Ding Xin Electronic Technology Co., Ltd.',
        'Luopu County Haishi Dingxin Electronic Technology Co., Ltd.',
      ],
    });
    expect(of('Moyu Haishi Electronic Technology Co., Ltd.')).toEqual({ ...march, aliases: [] });
    expect(of('Pishan Haishi Yong’an Electronic Technology Co., Ltd.')).toEqual({
      ...march,
      aliases: [
        'PiShan Haishi YongAn Electronic Technology Co., Ltd.',
        'Pishan Haishi Yongan Electronic Technology Co., Ltd.',
      ],
    });
    expect(of('Urumqi Haishi Xin’an Electronic Technology Co., Ltd.')).toEqual({ ...march, aliases: [] });
    expect(of('Yutian Haishi Meitian Electronic Technology Co., Ltd.')).toEqual({ ...march, aliases: [] });
    // The excerpt has no row of the seventh, Hikmicro: see `make-csl.test.ts` for one made from the facts.
    expect(entries.some(({ names }) => /hikmicro/i.test(names[0]?.text ?? ''))).toBe(false);
  });

  it.each([
    ['Cloudminds Inc.', { country: 'KY' }],
    ['Shanghai Nova Instruments Co., Ltd.', { published: '2020-06-05' }],
    ['I JET GLOBAL DMCC', { country: 'MT' }],
    ['OOO Alb.Aero', { note: 'Marked with footnote 3 of Supplement No. 4.' }],
    ['Huawei Technologies (UK) Co., Ltd.', { note: 'Marked with footnotes 1 and 2 of Supplement No. 4.' }],
    ['I. ASH', { effective: '2003-06-19', published: '2003-06-27', until: '2056-06-29' }],
    [
      'China Telecom Corporation Limited',
      { effective: '2021-08-02', published: '2021-06-03', publisherId: 'ofac:30882' },
    ],
  ])('an odd row, %s', async (name, expected) => {
    const { entries } = await read(readCslCsv, EXCERPT);
    expect(entries.find(({ names }) => names[0]?.text === name)).toMatchObject(expected);
  });
});

/** An entry as ITA's importer makes it from the tables of BIS. */
type Expected = {
  name: string;
  addresses: readonly Record<'address' | 'city' | 'state' | 'postal_code' | 'country', string | null>[];
  alt_names: readonly string[];
} & Record<string, unknown>;

/** Fields that are not in the tables, or not of the entry, and why we do not have them. */
const NOT_COMPARED: Readonly<Record<string, string>> = {
  id: 'made by the importer; ours is the folded name and country',
  source: 'set by the importer; ours is the id of the list',
  source_list_url: 'set by the importer',
  source_information_url: 'set by the importer',
};

/** Differences that are meant, by "name: field", each with its reason. One that no longer occurs fails too. */
const MEANT: Readonly<Record<string, string>> = {
  'Qazi Abdallah: alt_names':
    'the table holds quotation marks of Windows-1252 as control characters: the importer drops them, ours are set right',
  'Training 2 Business Academy, a.k.a. T2BA, a.k.a. Academy of Business Training: name':
    'the importer leaves the other names in the name; ours is the name alone',
  'Training 2 Business Academy, a.k.a. T2BA, a.k.a. Academy of Business Training: alt_names':
    'the importer repeats the name among the other names',
};

/** Our entry in the importer's words. */
function inTheirWords({ names, addresses, record, published }: SourceEntry): Record<string, unknown> {
  return {
    name: names[0]?.text,
    alt_names: names.slice(1).map(({ text }) => text),
    addresses: addresses.map(({ text, country }) => `${text} [${country}]`),
    federal_register_notice: record['Federal Register Notice'],
    license_requirement: record['License Requirement'],
    license_policy: record['License Policy'],
    standard_order: record['Standard Order'] ?? null,
    start_date: published,
    title: record['Title'] ?? null,
  };
}

function theirs(expected: Expected): Record<string, unknown> {
  const parts = ['address', 'city', 'state', 'postal_code'] as const;
  return {
    ...Object.fromEntries(Object.entries(expected).filter(([field]) => !(field in NOT_COMPARED))),
    addresses: expected.addresses.map(
      (one) =>
        `${parts
          .map((part) => one[part])
          .filter(Boolean)
          .join(', ')} [${one.country}]`,
    ),
  };
}

/** "name: field" for every field that differs, and "name: missing". */
function differences(entries: readonly SourceEntry[], all: readonly Expected[]): string[] {
  return all.flatMap((expected) => {
    const wanted = theirs(expected);
    const ours = entries
      .filter(({ record }) => record['Name'] === expected.name)
      .map(inTheirWords)
      .find(
        (one) =>
          (wanted['title'] === undefined || one['title'] === wanted['title']) &&
          (wanted['federal_register_notice'] === undefined ||
            one['federal_register_notice'] === wanted['federal_register_notice']),
      );
    if (!ours) return [`${expected.name}: missing`];
    return Object.entries(wanted)
      .filter(([field, value]) => JSON.stringify(ours[field]) !== JSON.stringify(value))
      .map(([field]) => `${expected.name}: ${field}`);
  });
}

describe.skipIf(!existsSync(DATA))('BIS’s tables, as ITA’s importer reads them', () => {
  const expectedOf = (file: string): Expected[] => JSON.parse(new TextDecoder().decode(bytesOf(`ita-csl/${file}`)));
  /** The fixture of the Unverified List is in Windows-1252, and has one letter of it that is not ASCII: a dash. */
  const recoded = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1').replaceAll('\x96', '–');
  const seen = new Set<string>();
  const unexplained = (found: readonly string[]): string[] => {
    for (const one of found) seen.add(one);
    return found.filter((one) => !(one in MEANT));
  };

  it.each(['el.csv', 'meu.csv'])('%s: every field, 7 entries, nothing left over', async (file) => {
    expect(detectFormat(bytesOf(`ita-csl/${file}`), file)).toBe('bis-csv');
    const { entries, warnings } = await read(readBisCsv, `ita-csl/${file}`);
    // The fixture of the Military End-User List holds the rows of the other, under its own name.
    expect(unexplained(differences(entries, expectedOf('el_expected_results.json')))).toEqual([]);
    expect(entries).toHaveLength(7);
    expect(leftovers(warnings)).toEqual([]);
  });

  it('uvl.csv: refused in its old encoding; in UTF-8 every field, 13 entries, nothing left over', async () => {
    const bytes = bytesOf('ita-csl/uvl.csv');
    expect(await refusal(() => readAll(readBisCsv, inChunks(bytes)))).toBe('BAD_ENCODING');
    const { entries, warnings } = await readAll(readBisCsv, inChunks(recoded(bytes)));
    expect(unexplained(differences(entries, expectedOf('uvl_expected_results.json')))).toEqual([]);
    expect(entries).toHaveLength(13);
    expect(leftovers(warnings)).toEqual([]);
    expect(Object.keys(MEANT).filter((one) => !seen.has(one))).toEqual([]);
  });
});
