import { describe, expect, it } from 'vitest';
import { inChunks, READ_ON, readAll, refusal } from '../../../test/sources/edition-reading.ts';
import { KNOWN_FIELDS } from './csl-record.ts';
import { readCslCsv } from './read-csl-csv.ts';

const COLUMNS = [...KNOWN_FIELDS].filter((field) => field !== 'id');
const OLD_COLUMNS = COLUMNS.filter((field) => field !== '_id');

type Row = Readonly<Record<string, string>>;
const cell = (value: string): string => `"${value.replaceAll('"', '""')}"`;
const line = (columns: readonly string[], row: Row): string =>
  `${columns.map((column) => cell(row[column] ?? '')).join(',')}\n`;
const csv = (rows: readonly Row[], columns: readonly string[] = COLUMNS): string =>
  `${columns.join(',')}\n${rows.map((row) => line(columns, row)).join('')}`;
const read = (text: string) => readAll(readCslCsv, inChunks(text));

const SOURCE = {
  el: 'Entity List (EL) - Bureau of Industry and Security',
  dpl: 'Denied Persons List (DPL) - Bureau of Industry and Security',
  isn: 'Nonproliferation Sanctions (ISN) - State Department',
  sdn: 'Specially Designated Nationals (SDN) - Treasury Department',
  cmic: 'Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department',
};

const hikvision: Row = {
  _id: '1',
  source: SOURCE.el,
  name: 'Hangzhou Hikvision Digital Technology Co., Ltd.',
  addresses:
    'No. 555 Qianmo Road, Binjiang District, Hangzhou, 310052, CN; 700 Dongliu Road, Binjiang District, Hanzhou, CN',
  federal_register_notice: '84 FR 54002; 85 FR 44159',
  start_date: '2019-10-09',
  license_requirement: 'For all items subject to the EAR.  (See §744.11 of the EAR)',
  license_policy: 'Presumption of denial',
  alt_names: 'Hikvision',
};
const denied: Row = {
  source: SOURCE.dpl,
  name: 'IAN MARLOW',
  addresses: '1 OAK DRIVE, DALLAS, TX, 75081, US',
  federal_register_notice: '68 F.R. 38290 6/27/03 72 F.R. 4236 1/30/07',
  start_date: '2003-06-19',
  end_date: '2056-06-29',
  standard_order: 'Y',
  remarks: 'FR NOTICE ADDED',
};

describe('the CSV of the Consolidated Screening List', () => {
  it('gives an entry with everything the row says, and the row as published', async () => {
    const { entries, lists, warnings } = await read(csv([hikvision]));
    expect(entries).toEqual([
      {
        list: 'us-bis-el',
        key: 'hangzhou hikvision digital technology co ltd|cn',
        publisherId: null,
        type: 'unknown',
        names: [
          { text: 'Hangzhou Hikvision Digital Technology Co., Ltd.', kind: 'primary' },
          { text: 'Hikvision', kind: 'alias' },
        ],
        country: 'CN',
        addresses: [
          { text: 'No. 555 Qianmo Road, Binjiang District, Hangzhou, 310052', country: 'CN' },
          { text: '700 Dongliu Road, Binjiang District, Hanzhou', country: 'CN' },
        ],
        effective: null,
        published: '2019-10-09',
        until: null,
        restriction:
          'Licence requirement: For all items subject to the EAR. (See § 744.11 of the EAR); review policy: Presumption of denial.',
        citations: [
          { text: '84 FR 54002 (9 Oct 2019)', url: 'https://www.federalregister.gov/citation/84-FR-54002' },
          { text: '85 FR 44159', url: 'https://www.federalregister.gov/citation/85-FR-44159' },
        ],
        citesNotice: true,
        record: hikvision,
      },
    ]);
    expect(lists).toEqual([{ id: 'us-bis-el', entries: 1, asOf: READ_ON, isDateStated: false }]);
    expect(warnings).toEqual([]);
  });

  it('reads by header name: the copy without _id, and columns in another order', async () => {
    const {
      entries: [expected],
    } = await read(csv([hikvision]));
    const { _id, ...record } = hikvision;
    expect((await read(csv([hikvision], OLD_COLUMNS))).entries).toEqual([{ ...expected, record }]);
    expect((await read(csv([hikvision], [...COLUMNS].reverse()))).entries).toEqual([expected]);
    expect((await read(`\uFEFF${csv([hikvision]).replaceAll('\n', '\r\n')}`)).entries).toEqual([expected]);
  });

  it('warns of a column it does not know, and keeps what stands there', async () => {
    const { entries, warnings } = await read(csv([{ ...hikvision, colour: 'red' }], [...COLUMNS, 'colour']));
    expect(entries[0]?.record['colour']).toBe('red');
    expect(warnings).toEqual([
      { kind: 'unknown-field', where: 'colour', count: 1, examples: ['a column of the file'] },
    ]);
  });

  it.each(['source', 'name', 'addresses', 'federal_register_notice', 'start_date', 'alt_names', 'license_policy'])(
    'refuses a file without the column %s',
    async (column) =>
      expect(
        await refusal(() =>
          read(
            csv(
              [hikvision],
              COLUMNS.filter((one) => one !== column),
            ),
          ),
        ),
      ).toBe('BAD_FORMAT'),
  );

  it.each([
    ['a column twice', csv([hikvision], [...COLUMNS, 'name']), 'BAD_FORMAT'],
    ['a row of too few cells', `${csv([hikvision])}"a","b"\n`, 'BAD_FORMAT'],
    ['a row of too many cells', `${COLUMNS.join(',')}\n${line([...COLUMNS, 'name'], hikvision)}`, 'BAD_FORMAT'],
    ['a web page', '<!doctype html>\n<html></html>\n', 'BAD_FORMAT'],
    ['nothing', '', 'CUT_OFF'],
    ['no line end at the end', csv([hikvision]).slice(0, -1), 'CUT_OFF'],
  ])('refuses %s', async (_what, text, code) => expect(await refusal(() => read(text))).toBe(code));

  it('counts every row: what it does not know or cannot read is told, with the rest taken over', async () => {
    const rows = [
      hikvision,
      { ...hikvision, source: 'Lunar List (LL) - Moon Department', name: 'Crater Ltd.' },
      { ...hikvision, name: ' ... ' },
      { ...hikvision, start_date: '2019-02-30', type: 'Robot', federal_register_notice: 'see order' },
    ];
    const { entries, warnings } = await read(csv(rows));
    expect(entries).toHaveLength(2);
    expect(warnings.map(({ kind, where, count, examples }) => [kind, where, count, examples[0]?.slice(0, 30)])).toEqual(
      [
        ['unknown-list', 'Lunar List (LL) - Moon Department', 1, 'Crater Ltd.'],
        ['unread-row', 'us-bis-el', 1, '{"source":"Entity List (EL) - '],
        ['unread-value', 'us-bis-el type', 1, 'Robot'],
        ['unread-value', 'us-bis-el start_date', 1, '2019-02-30'],
        ['unread-value', 'us-bis-el federal_register_notice', 1, 'see order'],
        ['no-citation', 'us-bis-el', 1, 'Hangzhou Hikvision Digital Tec'],
      ],
    );
    expect(entries[1]).toMatchObject({ type: 'unknown', published: null, citesNotice: false });
    expect(entries[1]?.citations[0]?.text).toBe(
      'Supplement No. 4 to 15 CFR Part 744; the copy read cites no notice for this entry',
    );
  });

  it('gives entries of one name and country keys of their own', async () => {
    const { entries } = await read(csv([hikvision, { ...hikvision, federal_register_notice: '85 FR 1' }]));
    expect(entries.map(({ key }) => key)).toEqual([
      'hangzhou hikvision digital technology co ltd|cn',
      'hangzhou hikvision digital technology co ltd|cn|2',
    ]);
  });

  it('knows OFAC’s parties by number and kind, and the days of NS-CMIC companies either way round', async () => {
    const cmic = {
      source: SOURCE.cmic,
      entity_number: '30946',
      type: 'Entity',
      name: 'NOVA OPTICS',
      programs: 'CMIC-EO13959',
    };
    const { entries } = await read(
      csv([
        { source: SOURCE.sdn, entity_number: '36', type: 'Individual', name: 'MARLOW, Ian', addresses: 'IR' },
        { ...cmic, ids: 'ISIN, CNE1; Listing Date (CMIC), 2021-06-03; Effective Date (CMIC), 2021-08-02' },
        { ...cmic, entity_number: '30947', ids: '2021-06-03, Listing Date (CMIC); 2021-08-02, Effective Date (CMIC)' },
      ]),
    );
    expect(entries[0]).toMatchObject({
      list: 'us-ofac-sdn',
      key: 'ofac:36',
      publisherId: 'ofac:36',
      type: 'person',
      country: 'IR',
      published: null,
    });
    for (const entry of entries.slice(1)) {
      expect(entry).toMatchObject({
        list: 'us-ofac-ns-cmic',
        type: 'organisation',
        published: '2021-06-03',
        effective: '2021-08-02',
      });
    }
  });

  it('takes start_date of orders and determinations for the day in force, and the notice behind it for publication', async () => {
    const { entries } = await read(
      csv([
        {
          source: SOURCE.isn,
          name: 'Super Trade',
          start_date: '1994-02-08',
          federal_register_notice: 'Vol. 59, No. 44, 03/07/1994',
        },
        denied,
        { ...denied, name: 'RENEWED WINGS', start_date: '2006-12-01' },
      ]),
    );
    expect(entries.map(({ effective, published, until }) => [effective, published, until])).toEqual([
      ['1994-02-08', '1994-03-07', null],
      ['2003-06-19', '2003-06-27', '2056-06-29'],
      ['2006-12-01', '2007-01-30', '2056-06-29'],
    ]);
  });

  it('joins the rows of a denied person, one beside the other or far apart, and no others', async () => {
    const second = { ...denied, addresses: '2 ELM STREET, AUSTIN, TX, 73301, US', remarks: 'ADDRESS ADDED' };
    const rows = [
      denied,
      { ...second, name: 'ANNA MARLOW' },
      second,
      hikvision,
      { ...denied, name: 'Ian  Marlow', addresses: '3 ASH ROAD, TORONTO, CA' },
      { ...denied, federal_register_notice: '84 FR 1' },
      { ...denied, end_date: '2057-06-29' },
    ];
    const { entries, lists } = await read(csv(rows));
    const marlow = entries.find(({ names }) => names[0]?.text === 'IAN MARLOW');
    expect(marlow?.addresses.map(({ text, country }) => `${text} ${country}`)).toEqual([
      '1 OAK DRIVE, DALLAS, TX, 75081 US',
      '2 ELM STREET, AUSTIN, TX, 73301 US',
      '3 ASH ROAD, TORONTO CA',
    ]);
    expect(marlow?.note).toBe('Printed as 3 rows, which are one order against one party.');
    expect(marlow?.record).toEqual({
      ...denied,
      'addresses (row 2)': second.addresses,
      'remarks (row 2)': 'ADDRESS ADDED',
      'name (row 3)': 'Ian  Marlow',
      'addresses (row 3)': '3 ASH ROAD, TORONTO, CA',
    });
    expect(entries).toHaveLength(rows.length - 2);
    expect(lists.map(({ id, entries: count }) => [id, count])).toEqual([
      ['us-bis-dpl', 4],
      ['us-bis-el', 1],
    ]);
  });
});
