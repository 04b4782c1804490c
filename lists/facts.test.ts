import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FamilyFile, ListFile } from '../src/sources/hand-kept/format.ts';

/**
 * The seven listed companies of the Hikvision family: every list, date, citation and address, written here by hand
 * from the collected facts, not from the JSON beside it. A change in lists/ that is meant must be made here as well.
 */
type Expected = {
  list: string;
  namedAs: string;
  effective: string | null;
  published: string | null;
  until?: string;
  citations: readonly (readonly [text: string, url: string])[];
};

const marchRule = [['88 FR 18985 (30 Mar 2023)', 'https://www.federalregister.gov/d/2023-06663']] as const;
const march = (namedAs: string): readonly Expected[] => [
  { list: 'us-bis-el', namedAs, effective: '2023-03-28', published: '2023-03-30', citations: marchRule },
];

const FACTS: Readonly<Record<string, readonly Expected[]>> = {
  hikvision: [
    {
      list: 'us-bis-el',
      namedAs: 'Hangzhou Hikvision Digital Technology Co., Ltd.',
      effective: '2019-10-09',
      published: '2019-10-09',
      citations: [
        ['84 FR 54004 (9 Oct 2019)', 'https://www.federalregister.gov/d/2019-22210'],
        ['85 FR 34505 (5 Jun 2020)', 'https://www.federalregister.gov/citation/85-FR-34505'],
        ['85 FR 44161 (22 Jul 2020)', 'https://www.federalregister.gov/d/2020-15827'],
      ],
    },
    {
      list: 'us-dod-1237',
      namedAs: 'Hikvision',
      effective: '2020-06-24',
      published: '2020-06-24',
      until: '2021-06-03',
      citations: [
        [
          'DoD § 1237 list, release of 24 Jun 2020',
          'https://www.defense.gov/News/Releases/Release/Article/2434513/dod-releases-list-of-additional-companies-in-accordance-with-section-1237-of-fy/',
        ],
      ],
    },
    {
      list: 'us-dod-1260h',
      namedAs: 'Hangzhou Hikvision Digital Technology Co., Ltd.',
      effective: '2021-06-03',
      published: '2021-06-03',
      citations: [
        [
          'DoD § 1260H list, edition of 3 Jun 2021',
          'https://www.federalregister.gov/documents/search?conditions%5Bterm%5D=1260H',
        ],
        [
          'DoD § 1260H list, edition of 5 Oct 2022',
          'https://media.defense.gov/2022/Oct/05/2003091659/-1/-1/0/1260H%20COMPANIES.PDF',
        ],
        [
          'DoD § 1260H list, edition of 31 Jan 2024, FR Doc. 2024-06895',
          'https://www.federalregister.gov/d/2024-06895',
        ],
        ['DoD § 1260H list, edition of 7 Jan 2025, FR Doc. 2025-00070', 'https://www.federalregister.gov/d/2025-00070'],
        ['91 FR 35189 (10 Jun 2026), FR Doc. 2026-11571', 'https://www.federalregister.gov/d/2026-11571'],
      ],
    },
    {
      list: 'us-fcc-covered',
      namedAs: 'Hangzhou Hikvision Digital Technology Company',
      effective: '2021-03-12',
      published: null,
      citations: [
        ['DA 21-309 (12 Mar 2021)', 'https://docs.fcc.gov/public/attachments/DA-21-309A1.pdf'],
        ['47 CFR 1.50002', 'https://www.ecfr.gov/current/title-47/section-1.50002'],
        ['88 FR 7592 (6 Feb 2023), FCC 22-84', 'https://www.federalregister.gov/citation/88-FR-7592'],
        ['90 FR 53227 (25 Nov 2025), FCC 25-71', 'https://www.federalregister.gov/citation/90-FR-53227'],
      ],
    },
    {
      list: 'us-ndaa-889',
      namedAs: 'Hangzhou Hikvision Digital Technology Company',
      effective: '2019-08-13',
      published: '2018-08-13',
      citations: [
        ['Pub. L. 115-232 § 889(f)(3)(B)', 'https://www.congress.gov/115/plaws/publ232/PLAW-115publ232.pdf'],
        ['FAR 52.204-25 (48 CFR 52.204-25)', 'https://www.acquisition.gov/far/52.204-25'],
        ['2 CFR 200.216', 'https://www.ecfr.gov/current/title-2/section-200.216'],
      ],
    },
    {
      list: 'us-ofac-ns-cmic',
      namedAs: 'HANGZHOU HIKVISION DIGITAL TECHNOLOGY CO., LTD.',
      effective: '2021-08-02',
      published: '2021-06-03',
      citations: [
        [
          'E.O. 13959 as amended by E.O. 14032 of 3 Jun 2021 (86 FR 30145)',
          'https://www.federalregister.gov/citation/86-FR-30145',
        ],
        ['OFAC NS-CMIC List, listing of 3 Jun 2021', 'https://www.treasury.gov/ofac/downloads/ccmc/nscmiclist.pdf'],
      ],
    },
  ],
  luopu_haishi: march('Luopu Haishi Dingxin Electronic Technology Co., Ltd.'),
  moyu_haishi: march('Moyu Haishi Electronic Technology Co., Ltd.'),
  pishan_haishi: march("Pishan Haishi Yong'an Electronic Technology Co., Ltd."),
  urumqi_haishi: march("Urumqi Haishi Xin'an Electronic Technology Co., Ltd."),
  yutian_haishi: march('Yutian Haishi Meitian Electronic Technology Co., Ltd.'),
  hikmicro: [
    {
      list: 'us-bis-el',
      namedAs: 'Hangzhou Hikmicro Sensing Technology Co., Ltd.',
      effective: null,
      published: '2021-12-17',
      citations: [['86 FR 71559 (17 Dec 2021)', 'https://www.federalregister.gov/citation/86-FR-71559']],
    },
  ],
};

/** Other names that the Entity List itself prints. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  hikvision: ['Hikvision'],
  luopu_haishi: [
    'Luo Pu District HaiShi Ding Xin Electronic Technology Co., Ltd.',
    'Luopu County Haishi Dingxin Electronic Technology Co., Ltd.',
  ],
  moyu_haishi: [],
  pishan_haishi: [
    'PiShan Haishi YongAn Electronic Technology Co., Ltd.',
    'Pishan Haishi Yongan Electronic Technology Co., Ltd.',
  ],
  urumqi_haishi: [],
  yutian_haishi: [],
  hikmicro: ['Hikmicro'],
};

const HOME_NAMES: Readonly<Record<string, string>> = {
  hikvision: '杭州海康威视数字技术股份有限公司',
  luopu_haishi: '洛浦海视鼎鑫电子技术有限公司',
  moyu_haishi: '墨玉海视电子技术有限公司',
  pishan_haishi: '皮山海视永安电子技术有限公司',
  urumqi_haishi: '乌鲁木齐海视新安电子技术有限公司',
  yutian_haishi: '于田海视美阗电子技术有限公司',
};

const folder = new URL('./', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const lists = readdirSync(folder)
  .filter((file) => /^us-.*\.json$/.test(file))
  .map((file) => v.parse(ListFile, read(file)));
const family = v.parse(FamilyFile, read('family.json'));
const rowsOf = (entity: string) =>
  lists.flatMap(({ header, rows }) =>
    rows.filter((row) => row.entity === entity).map((row) => ({ list: header.id, row })),
  );
const entityList = lists.find(({ header }) => header.id === 'us-bis-el');

describe('the seven companies, on every list', () => {
  it.each(Object.entries(FACTS))('%s: dates, citations and addresses', (entity, expected) => {
    const held = rowsOf(entity).map(({ list, row }) => ({
      list,
      namedAs: row.names[0]?.text,
      effective: row.effective,
      published: row.published,
      ...(row.until === null ? {} : { until: row.until }),
      citations: row.citations.map(({ text, url }) => [text, url]),
    }));
    expect(held.sort((a, b) => a.list.localeCompare(b.list))).toEqual(expected);
  });

  it.each(Object.entries(ALIASES))('%s: the other names on the Entity List', (entity, aliases) => {
    const row = entityList?.rows.find((item) => item.entity === entity);
    expect(row?.names.slice(1).map(({ text }) => text)).toEqual(aliases);
  });

  it.each(Object.entries(HOME_NAMES))('%s: the Chinese name', (entity, homeName) => {
    const found = family.entities.find(({ id }) => id === entity);
    expect(found?.homeName).toBe(homeName);
    expect(found?.names.map(({ text }) => text)).toContain(homeName);
  });

  it('the rules behind the entries', () => {
    const changes = (entity: string) => entityList?.rows.find((row) => row.entity === entity)?.citations[0]?.changes;
    expect(changes('hikvision')).toContain('84 FR 54002, FR Doc. 2019-22210');
    for (const entity of ['luopu_haishi', 'moyu_haishi', 'pishan_haishi', 'urumqi_haishi', 'yutian_haishi'])
      expect(changes(entity)).toBe('adds the entry (rule: 88 FR 18983, FR Doc. 2023-06663)');
    expect(changes('hikmicro')).toBe('adds the entry (rule: 86 FR 71557)');
  });

  it('the review policies: case by case for Hikvision, presumption of denial for the five', () => {
    const restriction = (entity: string) => entityList?.rows.find((row) => row.entity === entity)?.restriction ?? '';
    for (const part of [
      '1A004.c, 1A004.d, 1A995, 1A999.a, 1D003, 2A983, 2D983 and 2E983',
      'infectious disease',
      'presumption of denial',
    ])
      expect(restriction('hikvision')).toContain(part);
    expect(restriction('hikvision')).not.toContain('foreign direct product');
    for (const entity of ['luopu_haishi', 'moyu_haishi', 'pishan_haishi', 'urumqi_haishi', 'yutian_haishi']) {
      expect(restriction(entity)).toContain('presumption of denial');
      expect(restriction(entity)).not.toContain('case by case');
    }
  });

  it('the words of § 889 and the FCC list that reach further', () => {
    const reach = (list: string) =>
      rowsOf('hikvision')
        .filter((item) => item.list === list)
        .flatMap(({ row }) => row.reach.map(({ kinds, words }) => [kinds.join(' '), words]));
    expect(reach('us-ndaa-889')).toEqual([
      ['subsidiary group-company', 'any subsidiary or affiliate of such entities'],
      ['brand', 'equipment produced by'],
    ]);
    expect(reach('us-fcc-covered')).toEqual([
      ['subsidiary group-company', 'subsidiaries and affiliates'],
      ['brand', 'equipment produced by'],
    ]);
    for (const list of ['us-bis-el', 'us-dod-1260h', 'us-ofac-ns-cmic', 'us-dod-1237']) expect(reach(list)).toEqual([]);
  });

  it('the five are reported as subsidiaries of Hikvision, with the reporters named and the share unknown', () => {
    for (const from of ['luopu_haishi', 'moyu_haishi', 'pishan_haishi', 'urumqi_haishi', 'yutian_haishi']) {
      const link = family.affiliations.find((item) => item.from === from);
      expect(link).toMatchObject({ to: 'hikvision', kind: 'subsidiary', confidence: 'M', isMajority: null });
      expect(link?.source).toContain('Reuters');
    }
  });

  it('not on the SDN, UFLPA, MEU and Denied Persons lists, by complete copies of these days', () => {
    const days: Readonly<Record<string, string>> = {
      'us-ofac-sdn': '2023-11-01',
      'us-dhs-uflpa': '2026-07-09',
      'us-bis-meu': '2026-07-09',
      'us-bis-dpl': '2026-04-14',
    };
    for (const [id, asOf] of Object.entries(days)) {
      const list = lists.find(({ header }) => header.id === id);
      for (const entity of Object.keys(FACTS))
        expect(list?.notListed.find((item) => item.entity === entity)?.asOf, `${id} ${entity}`).toBe(asOf);
    }
  });

  it('each list with rows has its runbook', () => {
    for (const id of ['us-bis-el', 'us-ndaa-889', 'us-fcc-covered', 'us-dod-1260h', 'us-ofac-ns-cmic', 'us-bis-uvl']) {
      const file = new URL(`runbooks/${id}.md`, folder);
      expect(existsSync(file), id).toBe(true);
      expect(readFileSync(file, 'utf8').trimEnd().split('\n').length, id).toBeLessThanOrEqual(20);
    }
  });
});
