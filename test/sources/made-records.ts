/** A record of the Consolidated Screening List before it is written as CSV or JSON. */
export type MadeRecord = {
  id: string;
  source: string;
  entityNumber: string;
  type: string;
  programs: readonly string[];
  name: string;
  addresses: readonly { address: string; city: string; postalCode: string; country: string }[];
  notices: string;
  startDate: string;
  endDate: string;
  requirement: string;
  policy: string;
  remarks: string;
  aliases: readonly string[];
  ids: readonly { type: string; number: string; country: string }[];
  listUrl: string;
};

const BIS = 'https://www.bis.doc.gov/index.php/policy-guidance/lists-of-parties-of-concern';
const OFAC = 'https://sanctionslist.ofac.treas.gov/Home';
const STATE =
  'https://www.state.gov/key-topics-bureau-of-international-security-and-nonproliferation/nonproliferation-sanctions/';
const DTC = 'https://www.pmddtc.state.gov/ddtc_public?id=ddtc_kb_article_page&sys_id=c22d1833dbb8d300d0a370131f9619f0';

/** The 13 sources, each with its share of 26,000 records (by the counts of 2024, grown) and the page of its list. */
const SOURCES = [
  ['SDN', 'Specially Designated Nationals (SDN) - Treasury Department', 20_100, `${OFAC}/SdnList`],
  ['EL', 'Entity List (EL) - Bureau of Industry and Security', 3_400, `${BIS}/entity-list`],
  ['DTC', 'ITAR Debarred (DTC) - State Department', 780, DTC],
  ['DPL', 'Denied Persons List (DPL) - Bureau of Industry and Security', 570, `${BIS}/denied-persons-list`],
  ['SSI', 'Sectoral Sanctions Identifications List (SSI) - Treasury Department', 290, `${OFAC}/ConsolidatedList`],
  ['UVL', 'Unverified List (UVL) - Bureau of Industry and Security', 230, `${BIS}/unverified-list`],
  ['ISN', 'Nonproliferation Sanctions (ISN) - State Department', 250, STATE],
  ['PLC', 'Palestinian Legislative Council List (PLC) - Treasury Department', 78, `${OFAC}/ConsolidatedList`],
  ['MEU', 'Military End User (MEU) List - Bureau of Industry and Security', 70, BIS],
  [
    'CMIC',
    'Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department',
    68,
    `${OFAC}/ConsolidatedList`,
  ],
  ['CAP', 'Capta List (CAP) - Treasury Department', 30, `${OFAC}/ConsolidatedList`],
  ['FSE', 'Foreign Sanctions Evaders (FSE) - Treasury Department', 14, `${OFAC}/ConsolidatedList`],
  ['NS-MBS', 'Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department', 120, `${OFAC}/ConsolidatedList`],
] as const;

type Code = (typeof SOURCES)[number][0];

const ALL_SHARES = SOURCES.reduce((sum, [, , share]) => sum + share, 0);

/** Full names of the sources as the list prints them. */
export const SOURCE_NAMES: readonly string[] = SOURCES.map(([, name]) => name);

const SYLLABLES =
  'ba ce dro el fi gan hul ir jo kes lum mar nid or pez qua rin sol tev ur vas wen xar yil zem tor bri nak'.split(' ');
const TRADES =
  'Trading|Electronics|Shipping|Petroleum|Technology|Industries|Aviation|Machinery|Optics|Holding|Logistics|Import and Export'.split(
    '|',
  );
const FORMS = 'Co., Ltd.|LLC|Limited|GmbH|OOO|JSC|Inc.|S.A.|FZE|Ltd.'.split('|');
const COUNTRIES = 'CN RU IR AE HK TR SY PK DE MX CO VE BY KP IQ LB GB MM'.split(' ');
const PROGRAMS = 'SDGT|RUSSIA-EO14024|NPWMD|IFSR|SDNTK|CYBER2|UKRAINE-EO13662|IRAN-EO13902|DPRK4|GLOMAG'.split('|');

/** A generator of numbers in [0, 1), the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const EMPTY: Omit<MadeRecord, 'id' | 'source' | 'name' | 'listUrl'> = {
  entityNumber: '',
  type: '',
  programs: [],
  addresses: [],
  notices: '',
  startDate: '',
  endDate: '',
  requirement: '',
  policy: '',
  remarks: '',
  aliases: [],
  ids: [],
};

const place = (code: Code): { source: string; listUrl: string } => {
  const [, source, , listUrl] = SOURCES.find(([one]) => one === code) ?? SOURCES[0];
  return { source, listUrl };
};

const XINJIANG = (address: string, postalCode: string) => [{ address, city: 'Xinjiang', postalCode, country: 'CN' }];
const FIVE: readonly (readonly [name: string, address: string, postalCode: string, aliases: readonly string[]])[] = [
  [
    'Luopu Haishi Dingxin Electronic Technology Co., Ltd.',
    'No. 8, South Side, National Highway 315, Luopu County Petroleum Company Hotan Prefecture',
    '848201',
    [
      'Luo Pu District HaiShi Ding Xin Electronic Technology Co., Ltd.',
      'and Luopu County Haishi Dingxin Electronic Technology Co., Ltd.',
    ],
  ],
  [
    'Moyu Haishi Electronic Technology Co., Ltd.',
    'No. 7, Yinhe North Road, Moyu County Hotan Prefecture',
    '848100',
    [],
  ],
  [
    'Pishan Haishi Yong’an Electronic Technology Co., Ltd.',
    'No. 28, Guma North Road, Pishan County, Hotan Prefecture',
    '845150',
    [
      'PiShan Haishi YongAn Electronic Technology Co., Ltd.',
      'and Pishan Haishi Yongan Electronic Technology Co., Ltd.',
    ],
  ],
  [
    'Urumqi Haishi Xin’an Electronic Technology Co., Ltd.',
    'Room 5010–5021, Block A, Yingke Plaza, No. 217 Gaoxin Street, Xinshi District',
    '830011',
    [],
  ],
  [
    'Yutian Haishi Meitian Electronic Technology Co., Ltd.',
    'No. 9, Tuanjie Road, Yutian County Hotan Prefecture',
    '848499',
    [],
  ],
];

const ENTITY_LIST_TEXT = 'For all items subject to the EAR. (See § 744.11 of the EAR)';

/** The rows that the product must find, as facts: the family, and one long-standing row of each large OFAC list. */
export function familyRecords(): MadeRecord[] {
  const entityList = { ...EMPTY, ...place('EL'), requirement: ENTITY_LIST_TEXT };
  return [
    {
      ...entityList,
      id: 'made-hikvision',
      name: 'Hangzhou Hikvision Digital Technology Co., Ltd.',
      aliases: ['Hikvision'],
      addresses: [
        { address: 'No. 555 Qianmo Road, Binjiang District', city: 'Hangzhou', postalCode: '310052', country: 'CN' },
      ],
      notices: '84 FR 54002; 85 FR 44159',
      startDate: '2019-10-09',
      policy:
        'Case-by-case review for ECCNs 1A004.c, 1A004.d, 1A995, 1A999.a, 1D003, 2A983, 2D983, and 2E983, and for EAR99 items described in the Note to ECCN 1A995; case-by-case review for items necessary to detect, identify and treat infectious disease; and presumption of denial for all other items subject to the EAR.',
    },
    {
      ...entityList,
      id: 'made-hikmicro',
      name: 'Hangzhou Hikmicro Sensing Technology Co., Ltd.',
      aliases: ['Hikmicro'],
      addresses: [
        {
          address: 'Building A1, No. 299 Qiushi Road, Tonglu Economic Development Zone',
          city: 'Hangzhou',
          postalCode: '',
          country: 'CN',
        },
      ],
      notices: '86 FR 71559',
      startDate: '2021-12-17',
      policy: 'Presumption of denial',
    },
    ...FIVE.map(([name, address, postalCode, aliases], index) => ({
      ...entityList,
      id: `made-five-${index + 1}`,
      name,
      aliases,
      addresses: XINJIANG(address, postalCode),
      notices: '88 FR 18985',
      startDate: '2023-03-30',
      policy: 'Presumption of denial',
    })),
    {
      ...EMPTY,
      ...place('CMIC'),
      id: '30946',
      entityNumber: '30946',
      type: 'Entity',
      programs: ['CMIC-EO13959'],
      name: 'HANGZHOU HIKVISION DIGITAL TECHNOLOGY CO., LTD.',
      aliases: ['HIKVISION', 'HIKVISION DIGITAL TECHNOLOGY CO., LTD.'],
      ids: [
        { type: 'Listing Date (CMIC)', number: '2021-06-03', country: '' },
        { type: 'Effective Date (CMIC)', number: '2021-08-02', country: '' },
      ],
    },
    {
      ...EMPTY,
      ...place('SDN'),
      id: '36',
      entityNumber: '36',
      type: 'Entity',
      programs: ['CUBA'],
      name: 'AEROCARIBBEAN AIRLINES',
      aliases: ['AERO-CARIBBEAN'],
    },
    {
      ...EMPTY,
      ...place('CAP'),
      id: '15268',
      entityNumber: '15268',
      type: 'Entity',
      programs: ['561-Related'],
      name: 'BANK OF KUNLUN CO LTD',
    },
  ];
}

/** What records are made of, drawn from one row of numbers. */
class Maker {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = numbers(seed);
  }

  upTo(count: number): number {
    return Math.floor(this.#next() * count);
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.upTo(choices.length)] as T;
  }

  word(): string {
    const syllables = Array.from({ length: 2 + this.upTo(3) }, () => this.of(SYLLABLES)).join('');
    return syllables.charAt(0).toUpperCase() + syllables.slice(1);
  }

  company(): string {
    return `${this.word()} ${this.word()} ${this.of(TRADES)} ${this.of(FORMS)}`;
  }

  person(): string {
    return `${this.word().toUpperCase()}, ${this.word()} ${this.word()}`;
  }

  addresses(most: number): MadeRecord['addresses'] {
    const country = this.of(COUNTRIES);
    return Array.from({ length: 1 + this.upTo(most) }, () => ({
      address: `No. ${1 + this.upTo(900)} ${this.word()} Road, ${this.word()} District`,
      city: this.word(),
      postalCode: this.upTo(2) === 0 ? String(10_000 + this.upTo(90_000)) : '',
      country,
    }));
  }

  day(from: number, to: number): string {
    const two = (value: number): string => String(value).padStart(2, '0');
    return `${from + this.upTo(to - from)}-${two(1 + this.upTo(12))}-${two(1 + this.upTo(28))}`;
  }

  record(code: Code, index: number): MadeRecord {
    const name = this.company();
    const base = { ...EMPTY, ...place(code), id: `made-${code}-${index}`, name };
    const aliases = Array.from({ length: this.upTo(4) }, () => this.company());
    if (code === 'EL' || code === 'MEU') {
      const startDate = this.day(2001, 2026);
      return {
        ...base,
        // As the list has it: the last one is joined by "and".
        aliases: aliases.map((alias, place) => (place > 0 && place === aliases.length - 1 ? `and ${alias}` : alias)),
        addresses: this.addresses(4),
        notices: `${Number(startDate.slice(0, 4)) - 1935} FR ${1000 + this.upTo(80_000)}`,
        startDate,
        requirement:
          this.upTo(5) === 0
            ? 'For all items subject to the EAR. (See §§ 734.9(e) and 744.11 of the EAR)4'
            : ENTITY_LIST_TEXT,
        policy: 'Presumption of denial',
      };
    }
    if (code === 'DPL') {
      const startDate = this.day(1990, 2026);
      const [year = '', month = '', day = ''] = startDate.split('-');
      return {
        ...base,
        name: this.person().toUpperCase(),
        addresses: this.addresses(1),
        notices: `${Number(year) - 1935} F.R. ${1000 + this.upTo(80_000)} ${Number(month)}/${Number(day)}/${year.slice(2)}`,
        startDate,
        endDate: this.day(2027, 2060),
        remarks: 'FR NOTICE ADDED',
      };
    }
    if (code === 'UVL') return { ...base, addresses: this.addresses(2) };
    if (code === 'DTC')
      return { ...base, name: this.person(), notices: `${70 + this.upTo(20)} FR ${1000 + this.upTo(80_000)}` };
    if (code === 'ISN')
      return { ...base, programs: ['INKSNA'], startDate: this.day(1994, 2026), notices: 'Vol. 83, No. 91, 05/10/2018' };
    const isPerson = this.upTo(100) < 45;
    return {
      ...base,
      id: String(100_000 + index),
      entityNumber: String(100_000 + index),
      type: isPerson ? 'Individual' : this.upTo(20) === 0 ? 'Vessel' : 'Entity',
      programs: Array.from({ length: 1 + this.upTo(2) }, () => this.of(PROGRAMS)),
      name: isPerson ? this.person() : name.toUpperCase(),
      aliases: Array.from({ length: this.upTo(7) }, () => (isPerson ? this.person() : this.company().toUpperCase())),
      addresses: this.addresses(2),
      remarks: this.upTo(3) === 0 ? `(Linked To: ${this.company().toUpperCase()})` : '',
      ids: Array.from({ length: this.upTo(5) }, () => ({
        type: 'Tax ID No.',
        number: String(10 ** 9 + this.upTo(10 ** 9)),
        country: 'RU',
      })),
    };
  }
}

/**
 * Records of a made-up list: the family first, then as many as asked for over the 13 sources in their real proportions. The
 * same seed and count give the same records; a larger count starts with those of a smaller one per source.
 */
export function* madeRecords({ seed = 1, count = 26_000 } = {}): Generator<MadeRecord> {
  const family = familyRecords();
  yield* family;
  const rest = Math.max(count - family.length, 0);
  let given = 0;
  for (const [index, [code, , share]] of SOURCES.entries()) {
    const maker = new Maker(seed * 1000 + index);
    // The last source takes what rounding leaves over.
    const of = index === SOURCES.length - 1 ? rest - given : Math.floor((rest * share) / ALL_SHARES);
    for (let number = 0; number < of; number++) yield maker.record(code, index * 100_000 + number);
    given += of;
  }
}
