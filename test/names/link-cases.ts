/** An address as a page's links and pictures write it, and what may be found in it. */
export type LinkCase = {
  address: string;
  /** "entity form text" for each span, in order; empty where nothing may be found. */
  expected: readonly string[];
  why: string;
};

const found = (why: string, rows: Readonly<Record<string, string | readonly string[]>>): LinkCase[] =>
  Object.entries(rows).map(([address, expected]) => ({ address, expected: [expected].flat(), why }));
const silent = (why: string, addresses: readonly string[]): LinkCase[] =>
  addresses.map((address) => ({ address, expected: [], why }));

/** Addresses that lead to a listed company, hold a part number, or only seem to. */
export const LINK_CASES: readonly LinkCase[] = [
  ...found('the domain itself, however the address is written', {
    'https://hikvision.com': 'hikvision domain hikvision.com',
    'https://www.hikvision.com/en/products/': 'hikvision domain hikvision.com',
    '//us.hikvision.com': 'hikvision domain hikvision.com',
    'HTTPS://WWW.HIKVISION.COM': 'hikvision domain HIKVISION.COM',
    'http://hikvision.com:8080': 'hikvision domain hikvision.com',
    'https://hikvision.com.': 'hikvision domain hikvision.com',
    'https://shop@www.hikvision.com': 'hikvision domain hikvision.com',
    'https:\\\\hikvision.com\\en': 'hikvision domain hikvision.com',
    'https://ｈｉｋｖｉｓｉｏｎ.com': 'hikvision domain ｈｉｋｖｉｓｉｏｎ.com',
    'https://www。hikvision。com': 'hikvision domain www。hikvision。com',
    'https://%68ikvision.com': 'hikvision domain %68ikvision.com',
    'https://www.ezviz.com/de': 'ezviz domain ezviz.com',
    'https://www.dahuasecurity.com': 'dahua domain dahuasecurity.com',
    'https://www.zte.com.cn': 'zte domain zte.com.cn',
  }),
  ...silent('the host of somebody else', [
    'https://hikvision.com.evil.example',
    'https://nothikvision.com',
    'https://hikvision.example',
    'https://hikvision-shop.example',
    'https://dahua-road.example',
    'https://hikvision.com@evil.example',
    'https://evil.example/hikvision.com',
    'https://evil.example/?to=hikvision.com#hikvision.com',
    'https://hikvision.company',
    'https://xn--hikvsion-i2a.com',
    'https://hіkvision.com',
    'https://com',
    'https://com.cn',
    'https://[::1]',
    'https://',
    'https://exa mple',
    '//',
    '',
  ]),
  ...silent('a page or file called after a company', [
    'https://shop.example/brands/hikvision',
    'dahua-road.jpg',
    'hikvision-logo.svg',
    'Hikvision.pdf',
    'zte-axon-40.html',
  ]),
  ...found('a part number in the name of a file or page', {
    'DS-2CD2143G2-I.jpg': 'hikvision model DS-2CD2143G2-I',
    'ds-2cd2143g2-i_datasheet.pdf': 'hikvision model ds-2cd2143g2-i',
    'DS%2D2CD2143G2%2DI%20front.jpg': 'hikvision model DS%2D2CD2143G2%2DI',
    'hikvision-4k-dome-camera-ds-2cd2143g2-i.html': 'hikvision model ds-2cd2143g2-i',
    'ds-2cd2143g2-i-outdoor-camera': 'hikvision model ds-2cd2143g2-i',
    'DS-2CD2143G2-I-300x300.jpg': 'hikvision model DS-2CD2143G2-I',
    'DS-2CD2143G2-I(2.8mm).jpg': 'hikvision model DS-2CD2143G2-I',
    'ßDS_DS-7608NI-K2.png': 'hikvision model DS-7608NI-K2',
    'IPC-HFW2449S-S-IL.webp': 'dahua model IPC-HFW2449S-S-IL',
    'product_DH-IPC-HDW2431T.jpg': 'dahua model DH-IPC-HDW2431T',
    'https://shop.example/p/DS-2CD2143G2-I/?color=white': 'hikvision model DS-2CD2143G2-I',
    'https://www.hikvision.com/DS-2CD2143G2-I.pdf': [
      'hikvision domain hikvision.com',
      'hikvision model DS-2CD2143G2-I',
    ],
  }),
  ...silent('a file name that only looks like one', [
    'xds-2cd2143g2-i.jpg',
    'DS-1815+.jpg',
    'ds-160-form.pdf',
    'ds-maintenance.xml',
    '%44%53.jpg',
    '%.jpg',
    'img-300x300.jpg',
    '2cd2143g2.jpg',
    `${'a-'.repeat(150)}DS-2CD2143G2-I.jpg`,
  ]),
];
