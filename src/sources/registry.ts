import type { Sentinel, Source } from './source.ts';

const MEGABYTE = 1_000_000;

const FIVE = [
  'Luopu Haishi Dingxin Electronic Technology Co., Ltd.',
  'Moyu Haishi Electronic Technology Co., Ltd.',
  "Pishan Haishi Yong'an Electronic Technology Co., Ltd.",
  "Urumqi Haishi Xin'an Electronic Technology Co., Ltd.",
  'Yutian Haishi Meitian Electronic Technology Co., Ltd.',
];
const HIKVISION = 'Hangzhou Hikvision Digital Technology Co., Ltd.';

const ENTITY_LIST: readonly Sentinel[] = [HIKVISION, ...FIVE].map((name) => ({ list: 'us-bis-el', name }));
const NS_CMIC: readonly Sentinel[] = [{ list: 'us-ofac-ns-cmic', name: HIKVISION }];
const CAPTA: readonly Sentinel[] = [{ list: 'us-ofac-cap', name: 'BANK OF KUNLUN CO LTD' }];
/** On the list since 1986. */
const SDN: readonly Sentinel[] = [{ list: 'us-ofac-sdn', name: 'AEROCARIBBEAN AIRLINES' }];

const OTHER_OFAC = [
  'us-ofac-ssi',
  'us-ofac-fse',
  'us-ofac-cap',
  'us-ofac-plc',
  'us-ofac-mbs',
  'us-ofac-ns-cmic',
] as const;
const CSL_LISTS = [
  'us-bis-el',
  'us-bis-uvl',
  'us-bis-meu',
  'us-bis-dpl',
  'us-state-isn',
  'us-state-dtc',
  'us-ofac-sdn',
  ...OTHER_OFAC,
];

const CSL = 'https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated';
const SUPPLEMENT =
  'https://www.ecfr.gov/api/versioner/v1/full/{date}/title-15.xml?part=744&appendix=Supplement%20No.%20';
const OFAC = 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports';
/** Where OFAC's own address sends on to. */
const OFAC_HOSTS = ['wc2h-sls-prod-public-published.s3.us-gov-west-1.amazonaws.com'];

/** About 25,700 entities in September 2026. */
const CSL_SIZE = { leastEntries: 15_000, mostEntries: 60_000 };

/**
 * The official publications that can be read, the one downloaded by default first. Counts and sizes are those of 2024 to
 * 2026 with room; each is only the outermost bound, an edition is judged against the one before.
 */
export const SOURCES: readonly Source[] = [
  {
    id: 'csl-csv',
    name: 'Consolidated Screening List (CSV)',
    url: `${CSL}.csv`,
    redirectHosts: [],
    format: 'csl-csv',
    lists: CSL_LISTS,
    mostBytes: 60 * MEGABYTE,
    ...CSL_SIZE,
    sentinels: [...ENTITY_LIST, ...NS_CMIC, ...CAPTA, ...SDN],
  },
  {
    id: 'csl-json',
    name: 'Consolidated Screening List (JSON)',
    url: `${CSL}.json`,
    redirectHosts: [],
    format: 'csl-json',
    lists: CSL_LISTS,
    mostBytes: 120 * MEGABYTE,
    ...CSL_SIZE,
    sentinels: [...ENTITY_LIST, ...NS_CMIC, ...CAPTA, ...SDN],
  },
  {
    id: 'ecfr-el',
    name: 'Entity List (eCFR, Supplement No. 4 to Part 744)',
    url: `${SUPPLEMENT}4%20to%20Part%20744`,
    datedBy: 'ecfr-titles',
    redirectHosts: [],
    format: 'ecfr-xml',
    lists: ['us-bis-el'],
    mostBytes: 30 * MEGABYTE,
    leastEntries: 2_000,
    mostEntries: 8_000,
    sentinels: ENTITY_LIST,
  },
  {
    id: 'ecfr-uvl',
    name: 'Unverified List (eCFR, Supplement No. 6 to Part 744)',
    url: `${SUPPLEMENT}6%20to%20Part%20744`,
    datedBy: 'ecfr-titles',
    redirectHosts: [],
    format: 'ecfr-xml',
    lists: ['us-bis-uvl'],
    mostBytes: 10 * MEGABYTE,
    leastEntries: 50,
    mostEntries: 1_000,
    sentinels: [],
  },
  {
    id: 'ecfr-meu',
    name: 'Military End-User List (eCFR, Supplement No. 7 to Part 744)',
    url: `${SUPPLEMENT}7%20to%20Part%20744`,
    datedBy: 'ecfr-titles',
    redirectHosts: [],
    format: 'ecfr-xml',
    lists: ['us-bis-meu'],
    mostBytes: 10 * MEGABYTE,
    leastEntries: 30,
    mostEntries: 500,
    sentinels: [],
  },
  {
    id: 'ofac-sdn',
    name: 'OFAC SDN List (XML)',
    url: `${OFAC}/SDN.XML`,
    redirectHosts: OFAC_HOSTS,
    format: 'ofac-xml',
    lists: ['us-ofac-sdn'],
    mostBytes: 120 * MEGABYTE,
    leastEntries: 8_000,
    mostEntries: 50_000,
    sentinels: SDN,
  },
  {
    id: 'ofac-consolidated',
    name: 'OFAC Consolidated Non-SDN List (XML)',
    url: `${OFAC}/CONSOLIDATED.XML`,
    redirectHosts: OFAC_HOSTS,
    format: 'ofac-xml',
    lists: OTHER_OFAC,
    mostBytes: 30 * MEGABYTE,
    leastEntries: 200,
    mostEntries: 3_000,
    sentinels: [...NS_CMIC, ...CAPTA],
  },
];
