import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { countryCode } from '../../src/model/country-code.ts';
import type { SourceEntry } from '../../src/model/source-entry.ts';
import { ofacDay } from '../../src/sources/ofac/party.ts';
import { readOfacCsv } from '../../src/sources/ofac/read-ofac-csv.ts';
import { readOfacXml } from '../../src/sources/ofac/read-ofac-xml.ts';
import { inChunks, type Reading, readAll } from './read-all.ts';

const DATA = new URL('../../../shared/data/', import.meta.url);
const hasData = existsSync(DATA);
const READ_ON = { readOn: '2026-11-23' };

function bytes(path: string): Buffer {
  const content = readFileSync(new URL(path, DATA));
  return path.endsWith('.gz') ? gunzipSync(content) : content;
}

const readCsv = (content: Buffer): Promise<Reading> => readAll(readOfacCsv(inChunks(content), READ_ON));
const readXml = (content: Buffer): Promise<Reading> => readAll(readOfacXml(inChunks(content), READ_ON));

/** The excerpts in ../shared keep the count of the whole file they are taken from. */
function withCount(content: Buffer, count: number): Buffer {
  return Buffer.from(content.toString().replace(/<Record_Count>\d+</, `<Record_Count>${count}<`));
}

/** Values of a field in the lines of a part: "uid 2368; idType Passport; …". */
function fieldsOf(lines: string | undefined): Record<string, string>[] {
  return (lines ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) =>
      Object.fromEntries(
        line.split('; ').map((field) => [field.slice(0, field.indexOf(' ')), field.slice(field.indexOf(' ') + 1)]),
      ),
    );
}

/** An entry in the words of the importer's expected results, out of what is kept of it. */
function asImporter({ record, names, publisherId }: SourceEntry): Record<string, unknown> {
  const parts = (name: string) => fieldsOf(record[name]);
  const codes = (name: string) => parts(name).map(({ country }) => countryCode(country ?? ''));
  const day = (text: string | undefined) => (text === undefined ? null : (ofacDay(text) ?? text));
  const vessel = fieldsOf(record.vesselInfo)[0];
  const shared = {
    id: record.uid,
    entity_number: publisherId?.slice('ofac:'.length),
    name: names[0]?.text,
    alt_names: names.slice(1).map(({ text }) => text),
    programs: record.program?.split('\n'),
    remarks: record.remarks ?? null,
    type: record.sdnType,
    title: record.title ?? null,
    addresses: parts('address').map((one) => ({
      address: [one.address1, one.address2, one.address3].filter(Boolean).join(', ') || null,
      city: one.city ?? null,
      state: one.stateOrProvince ?? null,
      postal_code: one.postalCode ?? null,
      country: countryCode(one.country ?? ''),
    })),
    ids: parts('id').map((one) => ({
      country: countryCode(one.idCountry ?? ''),
      expiration_date: day(one.expirationDate),
      issue_date: day(one.issueDate),
      number: one.idNumber,
      type: one.idType,
    })),
  };
  if (vessel) {
    return {
      ...shared,
      call_sign: vessel.callSign ?? null,
      gross_registered_tonnage: vessel.grossRegisteredTonnage,
      gross_tonnage: vessel.tonnage,
      vessel_flag: vessel.vesselFlag,
      vessel_owner: vessel.vesselOwner,
      vessel_type: vessel.vesselType,
    };
  }
  return {
    ...shared,
    citizenships: codes('citizenship'),
    nationalities: codes('nationality'),
    dates_of_birth: parts('dateOfBirthItem').map(({ dateOfBirth }) => day(dateOfBirth)),
    places_of_birth: parts('placeOfBirthItem').map(({ placeOfBirth }) => placeOfBirth),
  };
}

/** Fields that the importer adds of its own and no file of OFAC has. */
const OF_THE_IMPORTER = ['source', 'source_list_url', 'source_information_url'];

describe.skipIf(!hasData)('SDN.XML and CONSOLIDATED.XML as the importer of the CSL was tested with', () => {
  it('gives every field of the four SDN entries that the importer must make of them', async () => {
    const { entries, lists, warnings } = await readXml(withCount(bytes('ita-csl/sdn.xml'), 4));
    const expected = JSON.parse(bytes('ita-csl/sdn_expected_results.json').toString()) as Record<string, unknown>[];
    for (const one of expected) for (const field of OF_THE_IMPORTER) delete one[field];
    const ours = entries.map(asImporter);
    // The importer puts its entries in the order of their numbers read as words.
    expect(ours.toSorted((a, b) => Number(a.id) - Number(b.id))).toEqual(expected);
    expect(lists).toEqual([{ id: 'us-ofac-sdn', entries: 4, asOf: '2014-07-16', isDateStated: true }]);
    expect(warnings).toEqual([]);
    expect(entries.map(({ type }) => type)).toEqual(['organisation', 'person', 'vessel', 'person']);
    expect(entries[0]?.names).toContainEqual({ text: 'BNC', kind: 'weak-alias' });
    expect(entries[2]?.names.map(({ kind }) => kind)).toEqual(['primary', 'former', 'former', 'former']);
  });

  it('refuses the excerpts as they are: they say 5,704 and 115 entries and hold 4 and 17', async () => {
    await expect(readXml(bytes('ita-csl/sdn.xml'))).rejects.toMatchObject({ code: 'NOT_PLAUSIBLE' });
    await expect(readXml(bytes('ita-csl/consolidated.xml'))).rejects.toMatchObject({ code: 'NOT_PLAUSIBLE' });
  });

  it('puts the entries of the consolidated file on their lists, and reports those of a list given up in 2016', async () => {
    const { lists, warnings, entries } = await readXml(withCount(bytes('ita-csl/consolidated.xml'), 17));
    expect(lists.filter(({ entries: count }) => count > 0).map(({ id, entries: count }) => [id, count])).toEqual([
      ['us-ofac-ssi', 4],
      ['us-ofac-plc', 6],
      ['us-ofac-fse', 3],
      ['us-ofac-cap', 1],
    ]);
    expect(warnings).toEqual([
      // The excerpt has the bank twice, as its two tests need it.
      { kind: 'unread-row', where: 'OFAC', count: 1, examples: ['a second entry 15268'] },
      // The NS-ISA list: its entries have the program IRAN alone.
      {
        kind: 'unknown-list',
        where: 'programs IRAN',
        count: 2,
        examples: ['ofac:13042 KUO OIL (S) PTE. LIMITED', 'ofac:13043 FAL OIL COMPANY LTD.'],
      },
    ]);
    expect(entries).toHaveLength(14);
  });
});

describe.skipIf(!hasData)('CONS_PRIM.CSV of December 2025', () => {
  it('reads all 442 rows: each is on at least one list', async () => {
    const { entries, lists, warnings } = await readCsv(bytes('moov-watchman/cons_prim.csv'));
    expect(new Set(entries.map(({ publisherId }) => publisherId)).size).toBe(442);
    expect(Object.fromEntries(lists.map(({ id, entries: count }) => [id, count]))).toMatchInlineSnapshot(`
      {
        "us-ofac-cap": 1,
        "us-ofac-fse": 0,
        "us-ofac-mbs": 28,
        "us-ofac-ns-cmic": 68,
        "us-ofac-plc": 78,
        "us-ofac-ssi": 286,
      }
    `);
    expect(warnings).toEqual([]);
  });

  it('has Hikvision as 30946 with its dates and the name of its shares', async () => {
    const { entries } = await readCsv(bytes('moov-watchman/cons_prim.csv'));
    expect(entries.find(({ publisherId }) => publisherId === 'ofac:30946')).toMatchObject({
      list: 'us-ofac-ns-cmic',
      key: 'ofac:30946',
      type: 'organisation',
      names: [
        { text: 'HANGZHOU HIKVISION DIGITAL TECHNOLOGY CO., LTD.', kind: 'primary' },
        { text: 'Hangzhou Hikvision Digital Technology', kind: 'alias' },
      ],
      effective: '2021-08-02',
      published: '2021-06-03',
      citesNotice: false,
      record: { ent_num: '30946', Program: 'CMIC-EO13959' },
    });
  });

  it('reads every alias in the remarks', async () => {
    const content = bytes('moov-watchman/cons_prim.csv');
    const { entries } = await readCsv(content);
    const named = new Set(
      entries.flatMap(({ publisherId, names }) => names.map(({ text }) => `${publisherId} ${text}`)),
    );
    const printed = [...content.toString().matchAll(/^(\d+),.*$/gm)].flatMap(([line, number]) =>
      [...line.matchAll(/[af]\.k\.a\. '(.+?)'(?=[;.])/g)].map(([, alias]) => `ofac:${number} ${alias}`),
    );
    expect(printed.length).toBeGreaterThan(60);
    expect(printed.filter((name) => !named.has(name))).toEqual([]);
  });
});

describe.skipIf(!hasData)('SDN.CSV', () => {
  it('reads the 11,443 entries of November 2023, without Hikvision and Dahua, and reports the header somebody added', async () => {
    const { entries, lists, warnings } = await readCsv(bytes('sancbook/sdn_2023-11.csv.gz'));
    expect(lists).toEqual([{ id: 'us-ofac-sdn', entries: 11_443, asOf: '2026-11-23', isDateStated: false }]);
    expect(entries.filter(({ names }) => names.some(({ text }) => /hikvision|dahua/i.test(text)))).toEqual([]);
    expect(warnings).toEqual([
      { kind: 'unread-row', where: 'OFAC', count: 1, examples: [expect.stringContaining('ID, Name, Type')] },
    ]);
  });

  it('takes the copy of January 2019 for cut, which lacks the end mark, and reads all of it with one', async () => {
    const content = bytes('moov-watchman/sdn.csv.gz');
    await expect(readCsv(content)).rejects.toMatchObject({ code: 'CUT_OFF' });
    const { entries, warnings } = await readCsv(Buffer.concat([content, Buffer.from('\r\n\x1a')]));
    expect(entries).toHaveLength(7_379);
    expect(entries.filter(({ names }) => names.some(({ text }) => /hikvision|dahua/i.test(text)))).toEqual([]);
    expect(warnings).toEqual([]);
  });
});
