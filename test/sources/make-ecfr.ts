/** A row of Supplement No. 4 to 15 CFR Part 744, as facts; `ecfrRow` prints it as the eCFR does. */
export type EntityRow = {
  /** As printed: "CHINA, PEOPLE'S REPUBLIC OF"; only at the first row of its group. */
  country: string;
  name: string;
  aliases: readonly string[];
  address: string;
  requirement: string;
  policy: string;
  citation: string;
};

const CHINA = "CHINA, PEOPLE'S REPUBLIC OF";
const ALL_ITEMS = 'For all items subject to the EAR. (See § 744.11 of the EAR)';
const DENIAL = 'Presumption of denial';

function ofMarch2023(name: string, aliases: readonly string[], address: string): EntityRow {
  return {
    country: CHINA,
    name,
    aliases,
    address,
    requirement: ALL_ITEMS,
    policy: DENIAL,
    citation: '88 FR 18985, 3/30/23.',
  };
}

/** The seven family companies that the Entity List names, with names, addresses and notices as the list has them. */
export const FAMILY_ROWS: readonly EntityRow[] = [
  {
    country: CHINA,
    name: 'Hangzhou Hikmicro Sensing Technology Co., Ltd.',
    aliases: ['Hikmicro'],
    address:
      'Building A1, No. 299, Qiushi Road, Tonglu Economic Development Zone, Tonglu County, Hangzhou City, Zhejiang Province; and No. 209 Gold Road, Fuyang District Hangzhou, Zhejiang; and Fuyang Branch—1st Floor, Building 4, No. 209, Golf Road, Dongzhou St., Fuyang District, Hangzhou City, Zhejiang province, China.',
    requirement: 'All items subject to the EAR. (See § 744.11 of the EAR)',
    policy: DENIAL,
    citation: '86 FR 71559, 12/17/21.',
  },
  {
    country: CHINA,
    name: 'Hangzhou Hikvision Digital Technology Co., Ltd.',
    aliases: ['Hikvision'],
    address:
      'No. 555 Qianmo Road, Binjiang District, Hangzhou 310052, China; and 23rd Floor, Block A, Yingke Plaza, No. 217 Gaoxin Street, Gaoxin District, Urumqi, China; and 700 Dongliu Road, Binjiang District, Hanzhou, China.',
    requirement: ALL_ITEMS,
    policy:
      'Case-by-case review for ECCNs 1A004.c, 1A004.d, 1A995, 1A999.a, 1D003, 2A983, 2D983, and 2E983, and for EAR99 items described in the Note to ECCN 1A995; case-by-case review for items necessary to detect, identify and treat infectious disease; and presumption of denial for all other items subject to the EAR',
    citation: '84 FR 54004, 10/9/19. 85 FR 34505, 6/5/20. 85 FR 44161, 7/22/20.',
  },
  ofMarch2023(
    'Luopu Haishi Dingxin Electronic Technology Co., Ltd.',
    [
      'Luo Pu District HaiShi Ding Xin Electronic Technology Co., Ltd.',
      'Luopu County Haishi Dingxin Electronic Technology Co., Ltd.',
    ],
    'No.8, South Side, National Highway 315, Luopu County Petroleum Company Hotan Prefecture, Xinjiang, 848201 China.',
  ),
  ofMarch2023(
    'Moyu Haishi Electronic Technology Co., Ltd.',
    [],
    'No. 7, Yinhe North Road, Moyu County Hotan Prefecture, Xinjiang, 848100 China.',
  ),
  ofMarch2023(
    "Pishan Haishi Yong'an Electronic Technology Co., Ltd.",
    ['PiShan Haishi YongAn Electronic Technology Co., Ltd.', 'Pishan Haishi Yongan Electronic Technology Co., Ltd.'],
    'No. 28, Guma North Road, Pishan County, Hotan Prefecture, Xinjiang, 845150 China.',
  ),
  ofMarch2023(
    "Urumqi Haishi Xin'an Electronic Technology Co., Ltd.",
    [],
    'Room 5010-5021, Block A, Yingke Plaza, No. 217 Gaoxin Street, Xinshi District, High-tech Industrial Development Zone Wulumuqi, Xinjiang, 830011 China.',
  ),
  ofMarch2023(
    'Yutian Haishi Meitian Electronic Technology Co., Ltd.',
    [],
    'No. 9, Tuanjie Road, Yutian County Hotan Prefecture, Xinjiang, 848499 China.',
  ),
];

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The entity cell: name, aliases on lines of their own, then the address; without aliases all on one line. */
export function entityCell({ name, aliases, address }: Pick<EntityRow, 'name' | 'aliases' | 'address'>): string {
  if (aliases.length === 0) return escaped(address === '' ? name : `${name}, ${address}`);
  const count = NUMBERS[aliases.length] ?? String(aliases.length);
  const lines = aliases.map((alias, at) => {
    const end = at === aliases.length - 1 ? '.' : at === aliases.length - 2 ? '; <I>and</I>' : ';';
    return `<br/>—${escaped(end === '.' && alias.endsWith('.') ? alias.slice(0, -1) : alias)}${end}`;
  });
  const words = `${escaped(name)}, a.k.a., the following ${count} alias${aliases.length === 1 ? '' : 'es'}:`;
  return `${words}${lines.join('')}<br/><br/>${escaped(address)}`;
}

/** A row as the eCFR prints it, the country only where it is told to. */
export function ecfrRow(row: EntityRow, withCountry: boolean): string {
  const cells = [
    withCountry ? escaped(row.country) : '',
    entityCell(row),
    escaped(row.requirement),
    escaped(row.policy),
    escaped(row.citation),
  ];
  return `<TR>${cells.map((cell) => `<TD align="left" class="gpotbl_cell">${cell}</TD>`).join('')}</TR>`;
}

/** Supplement No. 4 around rows given as XML. */
export function supplement4(rows: Iterable<string>): Iterable<string> {
  return (function* () {
    const headings = ['Country', 'Entity', 'License requirement', 'License review policy', 'Federal Register citation'];
    yield '<DIV9 N="Supplement No. 4 to Part 744" TYPE="APPENDIX">\n<HEAD>Supplement No. 4 to Part 744—Entity List</HEAD>\n';
    yield '<P>This Supplement lists certain entities subject to license requirements.</P>\n<DIV class="table_wrapper"><DIV class="gpotbl_div"><TABLE class="gpotbl_table"><THEAD><TR>';
    yield headings.map((heading) => `<TH class="gpotbl_colhed" scope="col">${heading}</TH>`).join('');
    yield '</TR></THEAD><TBODY>\n';
    for (const row of rows) yield `${row}\n`;
    yield '</TBODY></TABLE></DIV></DIV>\n<P><SU>4</SU> For this entity, see § 734.9(e)(2).</P>\n<CITA>[63 FR 64325, Nov. 19, 1998]</CITA>\n</DIV9>\n';
  })();
}

/** A row of which nothing is a fact; the number makes every one different. */
function madeUpRow(number: number): EntityRow {
  const aliases = Array.from({ length: number % 4 }, (_, at) => `Example ${number} Alias ${at + 1}`);
  return {
    country: 'RUSSIA',
    name: `Example Works No${number} Machine Co., Ltd.`,
    aliases,
    address: `${number} Example Street, Example City ${100000 + number}, Russia; and ${number + 1} Second Street, Example City, Russia.`,
    requirement: ALL_ITEMS,
    policy: DENIAL,
    citation: `${79 + (number % 10)} FR ${10000 + number}, 3/${1 + (number % 28)}/${String(14 + (number % 10))}.`,
  };
}

/**
 * A Supplement No. 4 of any length, in pieces: the seven family companies first, as the list has them, then rows that are
 * made up.
 * @param entries of the list, at least seven
 */
export function* makeEcfr(entries: number): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield* supplement4(
    (function* () {
      for (const [at, row] of FAMILY_ROWS.entries()) yield ecfrRow(row, at === 0);
      for (let number = 1; number <= entries - FAMILY_ROWS.length; number++) {
        yield ecfrRow(madeUpRow(number), number === 1);
      }
    })(),
  );
}
