import { describe, expect, it } from 'vitest';
import { inChunks, READ_ON, readAll, refusal } from '../../../test/sources/edition-reading.ts';
import { readCslJson } from './read-csl-json.ts';

const read = (text: string, size?: number) => readAll(readCslJson, inChunks(text, size));

const record = {
  id: 'baeda3c7',
  source: 'Entity List (EL) - Bureau of Industry and Security',
  entity_number: null,
  type: null,
  programs: [],
  name: 'Luopu Haishi Dingxin Electronic Technology Co., Ltd.',
  title: null,
  addresses: [
    {
      address: 'No. 8, South Side; National Highway 315',
      city: 'Hotan Prefecture',
      state: 'Xinjiang',
      postal_code: '848201',
      country: 'CN',
    },
    { address: null, city: null, state: null, postal_code: null, country: 'CN' },
  ],
  federal_register_notice: '88 FR 18985',
  start_date: '2023-03-30',
  end_date: null,
  license_requirement: 'For all items subject to the EAR. (See § 744.11 of the EAR)',
  license_policy: 'Presumption of denial',
  alt_names: [
    'Luo Pu District HaiShi Ding Xin Electronic Technology Co., Ltd.',
    'and Luopu County Haishi Dingxin Electronic Technology Co., Ltd.',
  ],
  ids: [{ type: 'Tax ID No.', number: '12', country: null }],
};
const used = [
  {
    source: record.source,
    source_last_updated: '2026-09-04T12:00:00+00:00',
    last_imported: '2026-09-05T08:15:00+00:00',
    import_rate: 'Hourly',
  },
  {
    source: 'Unverified List (UVL) - Bureau of Industry and Security',
    source_last_updated: '2026-08-01',
    last_imported: '',
    import_rate: '',
  },
];
const file = (changes: object = {}): string =>
  JSON.stringify({
    results: [record],
    search_performed_at: '2026-09-05T08:15:00',
    sources_used: used,
    offset: 0,
    total: 1,
    ...changes,
  });

describe('the JSON of the Consolidated Screening List', () => {
  it('gives the entry, its record as the CSV prints it, and the day of each list', async () => {
    const { entries, lists, warnings } = await read(file());
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      list: 'us-bis-el',
      country: 'CN',
      addresses: [
        { text: 'No. 8, South Side; National Highway 315, Hotan Prefecture, Xinjiang, 848201', country: 'CN' },
      ],
      published: '2023-03-30',
      effective: null,
      citations: [{ text: '88 FR 18985 (30 Mar 2023)', url: 'https://www.federalregister.gov/citation/88-FR-18985' }],
    });
    expect(entries[0]?.names.map(({ text }) => text)).toEqual([
      'Luopu Haishi Dingxin Electronic Technology Co., Ltd.',
      'Luo Pu District HaiShi Ding Xin Electronic Technology Co., Ltd.',
      'Luopu County Haishi Dingxin Electronic Technology Co., Ltd.',
    ]);
    expect(entries[0]?.record).toMatchObject({
      id: 'baeda3c7',
      alt_names: record.alt_names.join('; '),
      addresses: 'No. 8, South Side; National Highway 315, Hotan Prefecture, Xinjiang, 848201, CN; CN',
      ids: 'Tax ID No., 12',
    });
    expect(entries[0]?.record).not.toHaveProperty('title');
    expect(lists).toEqual([
      { id: 'us-bis-el', entries: 1, asOf: '2026-09-04', isDateStated: true },
      { id: 'us-bis-uvl', entries: 0, asOf: '2026-08-01', isDateStated: true },
    ]);
    expect(warnings).toEqual([]);
  });

  it('is as of the day of reading where the file states no day', async () => {
    const { lists, warnings } = await read(
      file({ sources_used: [{ source: record.source, source_last_updated: null }] }),
    );
    expect(lists).toEqual([{ id: 'us-bis-el', entries: 1, asOf: READ_ON, isDateStated: false }]);
    expect(warnings).toEqual([{ kind: 'unread-value', where: 'sources_used', count: 1, examples: [record.source] }]);
  });

  it('warns of fields and members it does not know', async () => {
    const { warnings } = await read(file({ results: [{ ...record, colour: { a: [1] } }], banner: [{ deep: 1 }] }));
    expect(warnings.map(({ kind, where }) => [kind, where])).toEqual([
      ['unknown-field', 'colour'],
      ['unknown-field', 'banner'],
    ]);
  });

  it('is cut off wherever it ends before its end', async () => {
    const text = file();
    for (let length = 0; length < text.length; length++) {
      expect(await refusal(() => read(text.slice(0, length)))).toBe('CUT_OFF');
    }
    expect((await read(`${text}\n`, 1)).entries).toHaveLength(1);
  });

  it.each([
    ['an array', '[]', 'BAD_FORMAT'],
    ['a string', '"results"', 'BAD_FORMAT'],
    ['no results', '{"sources_used":[]}', 'BAD_FORMAT'],
    ['a result that is no record', '{"results":[1]}', 'BAD_FORMAT'],
    ['text behind the end', `${file()}x`, 'BAD_FORMAT'],
    ['a second object', `${file()}{}`, 'BAD_FORMAT'],
    ['a comma too many', '{"results":[],}', 'BAD_FORMAT'],
    ['no JSON', '{"results":[nope]}', 'BAD_FORMAT'],
    ['a line end within a string', '{"results":[{"name":"a\nb"}]}', 'BAD_FORMAT'],
    ['a key twice', '{"results":[{"name":"a","name":"b"}]}', 'BAD_FORMAT'],
    ['a key twice, written otherwise', '{"results":[{"name":"a","n\\u0061me":"b"}]}', 'BAD_FORMAT'],
    ['__proto__', '{"results":[{"__proto__":{"polluted":1}}]}', 'BAD_FORMAT'],
    ['__proto__ in escapes', '{"results":[{"\\u005f_proto__":{"polluted":1}}]}', 'BAD_FORMAT'],
    ['__proto__ where nobody looks', '{"banner":{"a":{"__proto__":1}},"results":[]}', 'BAD_FORMAT'],
    ['a key beyond all measure', `{"${'k'.repeat(101)}":1}`, 'BAD_FORMAT'],
    ['fewer records than it states', file({ total: 2 }), 'CUT_OFF'],
  ])('refuses %s', async (_what, text, code) => {
    expect(await refusal(() => read(text))).toBe(code);
    expect(await refusal(() => read(text, 3))).toBe(code);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('refuses what is nested 100,000 deep after a dozen of them', async () => {
    let given = 0;
    async function* deep(): AsyncGenerator<Uint8Array> {
      for (; given < 1000; given++) yield new TextEncoder().encode(given === 0 ? '{"results":[' : '['.repeat(100));
    }
    expect(await refusal(() => readAll(readCslJson, deep()))).toBe('BAD_FORMAT');
    expect(given).toBeLessThan(3);
  });

  it.each([
    ['a string without end', () => 'x'.repeat(65_536), '{"results":[{"name":"'],
    ['blanks without end', () => ' '.repeat(65_536), '{"results":['],
    [
      'a record without end',
      (at: number) => Array.from({ length: 2000 }, (_, index) => `"k${at}-${index}":1,`).join(''),
      '{"results":[{',
    ],
    ['a value nobody asks for, without end', () => '1,'.repeat(20_000), '{"banner":['],
  ])('refuses %s after a bounded part of it', async (_what, part, start) => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode(start);
      for (; given < 10_000; given++) yield new TextEncoder().encode(part(given));
    }
    expect(await refusal(() => readAll(readCslJson, endless()))).toBe('BAD_FORMAT');
    expect(given).toBeLessThan(50);
  });

  it('refuses more records than the list can have', async () => {
    async function* many(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('{"results":[{}');
      for (let given = 0; given < 500; given++) yield new TextEncoder().encode(',{}'.repeat(1000));
    }
    expect(await refusal(() => readAll(readCslJson, many()))).toBe('TOO_LARGE');
  });
});
