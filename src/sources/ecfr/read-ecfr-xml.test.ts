import { describe, expect, it } from 'vitest';
import { ecfrRow, FAMILY_ROWS, makeEcfr, supplement4 } from '../../../test/sources/make-ecfr.ts';
import { bytesOf, inChunks, type Reading, readAll } from '../../../test/sources/read-all.ts';
import type { SourceEntry } from '../../model/source-entry.ts';
import { readEcfrXml } from './read-ecfr-xml.ts';

const READ_ON = { readOn: '2026-11-23' };

function read(xml: string | Iterable<string>, sizes?: readonly number[]): Promise<Reading> {
  return readAll(readEcfrXml(inChunks(bytesOf(xml), sizes), READ_ON));
}

/** Reads one row of the Entity List whose entity cell is given as XML. */
async function entity(cell: string, more: Partial<Record<'requirement' | 'policy' | 'citation', string>> = {}) {
  const {
    requirement = 'For all items subject to the EAR. (See § 744.11 of the EAR)',
    policy = 'Presumption of denial',
  } = more;
  const cells = ["CHINA, PEOPLE'S REPUBLIC OF", cell, requirement, policy, more.citation ?? '84 FR 54004, 10/9/19.'];
  const reading = await read(supplement4([`<TR>${cells.map((one) => `<TD>${one}</TD>`).join('')}</TR>`]));
  return { ...reading, entry: reading.entries[0] as SourceEntry };
}

const named = ({ names }: SourceEntry) => names.map(({ text, kind }) => `${kind}: ${text}`);

/** A supplement of three columns, as 6 and 7 are. */
function shortSupplement(number: number, title: string, column: string, rows: string): string {
  return `<DIV9 N="Supplement No. ${number} to Part 744" TYPE="APPENDIX"><HEAD>Supplement No. ${number} to Part 744—${title}</HEAD>
    <TABLE><TR><TH>Country</TH><TH>${column}</TH><TH>Federal Register citation and date of publication</TH></TR>${rows}</TABLE></DIV9>`;
}

describe('readEcfrXml: a row of the Entity List', () => {
  it('reads the seven family companies as the list has them', async () => {
    const { entries, lists, warnings } = await read(makeEcfr(7));
    expect(warnings).toEqual([]);
    expect(lists).toEqual([{ id: 'us-bis-el', entries: 7, asOf: '2026-11-23', isDateStated: false }]);
    expect(entries.map(({ names }) => names.map(({ text }) => text))).toEqual(
      FAMILY_ROWS.map(({ name, aliases }) => [name, ...aliases]),
    );
    expect(entries[1]).toMatchObject({
      list: 'us-bis-el',
      key: 'hangzhou hikvision digital technology co ltd|cn',
      publisherId: null,
      country: 'CN',
      effective: null,
      published: '2019-10-09',
      until: null,
      citesNotice: true,
      citations: [
        { text: '84 FR 54004 (9 Oct 2019)', url: 'https://www.federalregister.gov/citation/84-FR-54004' },
        { text: '85 FR 34505 (5 Jun 2020)', url: 'https://www.federalregister.gov/citation/85-FR-34505' },
        { text: '85 FR 44161 (22 Jul 2020)', url: 'https://www.federalregister.gov/citation/85-FR-44161' },
      ],
      addresses: [
        { text: 'No. 555 Qianmo Road, Binjiang District, Hangzhou 310052, China', country: 'CN' },
        {
          text: '23rd Floor, Block A, Yingke Plaza, No. 217 Gaoxin Street, Gaoxin District, Urumqi, China',
          country: 'CN',
        },
        { text: '700 Dongliu Road, Binjiang District, Hanzhou, China', country: 'CN' },
      ],
    });
    expect(entries[1]?.record).toMatchObject({
      country: "CHINA, PEOPLE'S REPUBLIC OF",
      citation: '84 FR 54004, 10/9/19. 85 FR 34505, 6/5/20. 85 FR 44161, 7/22/20.',
    });
    expect(entries[2]).toMatchObject({ published: '2023-03-30', effective: null });
  });

  it.each([
    [
      'aliases on lines, with emphasised "and"',
      'Alpha Co., Ltd., a.k.a., the following three aliases:<br/>—Beta;<br/>—Gamma Inc.; <I>and</I><br/>—Delta.<br/><br/>1 First Road, Wuhan, China.',
      ['primary: Alpha Co., Ltd.', 'alias: Beta', 'alias: Gamma Inc.', 'alias: Delta'],
      ['1 First Road, Wuhan, China'],
    ],
    [
      'the same with the lines lost',
      'Alpha Co., Ltd., a.k.a., the following two aliases: —Beta; and —Gamma Technology Co., Ltd. Floor 10, Building 9, No. 1 Road, Beijing, China.',
      ['primary: Alpha Co., Ltd.', 'alias: Beta', 'alias: Gamma Technology Co., Ltd.'],
      ['Floor 10, Building 9, No. 1 Road, Beijing, China'],
    ],
    [
      'former names and trade names',
      'Alpha, AO, f.k.a., the following one alias:<br/>—Beta OAO.<br/>5 Main Street, Moscow, Russia.',
      ['primary: Alpha, AO', 'former: Beta OAO'],
      ['5 Main Street, Moscow, Russia'],
    ],
    [
      'names within brackets and an address after them',
      'Alpha, OAO (a.k.a. Beta; f.k.a., Gamma OOO). Address: 16 Nametkina St., Moscow, Russia Alt Address: 3 Ulitsa, Moscow, Russia',
      ['primary: Alpha, OAO', 'alias: Beta', 'former: Gamma OOO'],
      ['16 Nametkina St., Moscow, Russia', '3 Ulitsa, Moscow, Russia'],
    ],
    [
      'persons within brackets, the last after "and"',
      'Lim Alpha (a.k.a. Lin Beta, Gamma Lim and Delta Lim), 5 Huaqiang South Road, Shenzhen, China 518033',
      ['primary: Lim Alpha', 'alias: Lin Beta', 'alias: Gamma Lim', 'alias: Delta Lim'],
      ['5 Huaqiang South Road, Shenzhen, China 518033'],
    ],
    [
      'a name within an alias',
      'Alpha, a.k.a., the following one alias:<br/>—Beta Institute, a.k.a., Gamma Institute.<br/>1 Road, Xian, China',
      ['primary: Alpha', 'alias: Beta Institute', 'alias: Gamma Institute'],
      ['1 Road, Xian, China'],
    ],
    [
      'no alias: the name goes on over legal forms',
      'Alpha Trading, Co., LTD., Room 5, 1 Road, Kowloon, Hong Kong; and Room 6, 2 Road, Kowloon, Hong Kong.',
      ['primary: Alpha Trading, Co., LTD.'],
      ['Room 5, 1 Road, Kowloon, Hong Kong', 'Room 6, 2 Road, Kowloon, Hong Kong'],
    ],
    [
      'no alias: and over a unit of a body',
      'Academy of Alpha Sciences, Institute of Beta Medicine, 27 Taiping Road, Beijing, China.',
      ['primary: Academy of Alpha Sciences, Institute of Beta Medicine'],
      ['27 Taiping Road, Beijing, China'],
    ],
    [
      'no alias: but not over a building or a person’s employer',
      'Alpha Limited, Valiant Industrial Center, 10th Floor, Sha Tin, Hong Kong.',
      ['primary: Alpha Limited'],
      ['Valiant Industrial Center, 10th Floor, Sha Tin, Hong Kong'],
    ],
    [
      'an address behind the last alias',
      'Alpha OOO, a.k.a., the following one alias:<br/>—Beta LLC. Rakhmanovskiy lane, 4, bld.1, Moscow 127994, Russia.',
      ['primary: Alpha OOO', 'alias: Beta LLC'],
      ['Rakhmanovskiy lane, 4, bld.1, Moscow 127994, Russia'],
    ],
    [
      'addresses joined by "and" after a country, not within a street',
      'Alpha Company, Golaye Park, Kabul, Afghanistan, and Corner Blake and Eyre Streets, Kabul, Afghanistan.',
      ['primary: Alpha Company'],
      ['Golaye Park, Kabul, Afghanistan', 'Corner Blake and Eyre Streets, Kabul, Afghanistan'],
    ],
  ])('%s', async (_, cell, names, addresses) => {
    const { entry, warnings } = await entity(cell);
    expect(named(entry)).toEqual(names);
    expect(entry.addresses.map(({ text }) => text)).toEqual(addresses);
    expect(warnings).toEqual([]);
  });

  it('keeps what is no name and no address as a remark', async () => {
    const { entry } = await entity(
      'Ministry of Alpha, including the Armed Forces and all units wherever located. (See alternate addresses under Pakistan)',
    );
    expect(named(entry)).toEqual(['primary: Ministry of Alpha']);
    expect(entry.addresses).toEqual([]);
    expect(entry.note).toBe(
      'The entry adds: “See alternate addresses under Pakistan”. The entry adds: “including the Armed Forces and all units wherever located.”.',
    );
  });

  it('makes parties of their own of subordinates and members of a group', async () => {
    const { entries } = await entity(
      'Commission of Alpha (CA), and the following two subordinate entities:<br/>—Beta Complex (BC), a.k.a., the following two aliases:<br/>—Gamma; and<br/>—Delta.<br/>—Epsilon Institute.',
    );
    expect(entries.map(named)).toEqual([
      ['primary: Commission of Alpha (CA)'],
      ['primary: Beta Complex (BC)', 'alias: Gamma', 'alias: Delta'],
      ['primary: Epsilon Institute'],
    ]);
    expect(entries[1]?.note).toBe('Named within the entry of Commission of Alpha (CA).');
    expect(new Set(entries.map(({ key }) => key)).size).toBe(3);
    const group = await entity('The following Department of Alpha entities:<br/>—Beta Plant;<br/>—Gamma Plant.');
    expect(group.entries.map(named)).toEqual([['primary: Beta Plant'], ['primary: Gamma Plant']]);
  });

  it('gives an address of high diversion risk no name that a page could be searched for', async () => {
    const { entry } = await entity('Address 01, Unit D, 16/F One Capital Place, 18 Luard Rd, Wan Chai, Hong Kong.');
    expect(named(entry)).toEqual([
      'primary: Address 01: Unit D, 16/F One Capital Place, 18 Luard Rd, Wan Chai, Hong Kong',
    ]);
    expect(entry.note).toContain('no company');
  });

  it.each([
    ['All items subject to the EAR. (See §§ 734.9(e) and 744.11 of the EAR)4', 'marked by a glued digit'],
    ['All items subject to the EAR. (See §§ 734.9(e) and 744.11 of the EAR) 4', 'marked by a digit'],
    ['All items subject to the EAR. (See §§ 734.9(e) and 744.11 of the EAR)<sup>4</sup>', 'marked by a superscript'],
    ['All items subject to the EAR. (See §§ 734.9(e)<SU>4</SU> and 744.11 of the EAR)', 'marked within'],
  ])('takes the footnote off %s', async (requirement) => {
    const { entry } = await entity('Alpha Co., 1 Road, Wuhan, China', { requirement });
    expect(entry.restriction).toBe(
      'Licence requirement: All items subject to the EAR. (See §§ 734.9(e) and 744.11 of the EAR); review policy: Presumption of denial.',
    );
    expect(entry.note).toBe('Marked with footnote 4 of Supplement No. 4.');
    expect(entry.record.requirement).toContain('4');
  });

  it('reports aliases that were not read, citations of no sense and countries unknown', async () => {
    const { warnings, entry } = await entity('Alpha, a.k.a., the following three aliases:<br/>—Beta; and<br/>—Gamma.', {
      citation: '83 FR 61541, 11/13/19; page to come',
    });
    expect(entry.citations).toEqual([
      { text: '83 FR 61541', url: 'https://www.federalregister.gov/citation/83-FR-61541' },
    ]);
    expect(entry.published).toBeNull();
    expect(warnings.map(({ where, examples }) => [where, examples[0]?.split('\n')[0]])).toEqual([
      ['us-bis-el aliases', '3 aliases told, 2 read: Alpha, a.k.a., the following three aliases:'],
      ['us-bis-el Federal Register citation', '83 FR 61541, 11/13/19; page to come'],
    ]);
    const [row] = FAMILY_ROWS;
    const elsewhere = await read(
      supplement4([ecfrRow({ ...(row as (typeof FAMILY_ROWS)[number]), country: 'ATLANTIS' }, true)]),
    );
    expect(elsewhere.warnings).toEqual([
      { kind: 'unread-value', where: 'us-bis-el country', count: 1, examples: ['ATLANTIS'] },
    ]);
  });

  it('joins a row that goes on in the next, and skips what is reserved', async () => {
    const cell = (text: string) => `<TD>${text}</TD>`;
    const rows = [
      `<TR>${['CHINA', 'Alpha, a.k.a., the following one alias:<br/>—Beta.<br/>1 Road, Xian, China', 'All items', 'Denial', '84 FR 54004, 10/9/19'].map(cell).join('')}</TR>`,
      `<TR>${['', 'Affiliated entities:<br/>—Gamma Plant', '', '', ''].map(cell).join('')}</TR>`,
      '<TR><TD colspan="5">RUSSIA</TD></TR>',
      `<TR>${['', '[Reserved]', '', '', ''].map(cell).join('')}</TR>`,
      `<TR>${['', 'Delta', 'All items', 'Denial', '84 FR 54004, 10/9/19'].map(cell).join('')}</TR>`,
      '<TR><TD colspan="5">1 For this entity, see § 734.9.</TD></TR>',
    ];
    const { entries, warnings } = await read(supplement4(rows));
    expect(entries.map((one) => [one.country, ...named(one)])).toEqual([
      ['CN', 'primary: Alpha', 'alias: Beta'],
      ['CN', 'primary: Gamma Plant'],
      ['RU', 'primary: Delta'],
    ]);
    expect(warnings).toEqual([]);
  });
});

describe('readEcfrXml: files', () => {
  it('finds the three supplements in a whole title, with its date, and skips everything else', async () => {
    const uvl = shortSupplement(
      6,
      'Unverified List',
      'Listed person and address',
      "<TR><TD>CHINA, PEOPLE'S REPUBLIC OF</TD><TD>Airpart Consolidated Trading, Room 5, 1 Road, Kowloon, Hong Kong.</TD><TD>88 FR 17706, 3/24/23.</TD></TR><TR><TD></TD><TD>Alpha Services, 2 Road, Kowloon, Hong Kong.</TD><TD></TD></TR>",
    );
    const meu = shortSupplement(
      7,
      "'Military End-User' (MEU) List",
      'Entity',
      "<TR><TD>CHINA, PEOPLE'S REPUBLIC OF</TD><TD>Academy of Aerospace Solid Propulsion Technology (AASPT), Tian Wang te Zi #1, Baqiao District, Xian, China.</TD><TD>85 FR 83799, 12/23/2020.</TD></TR>",
    );
    const xml = `<?xml version="1.0" encoding="UTF-8" ?><DLPSTEXTCLASS><TEXT><BODY><ECFRBRWS><AMDDATE>Nov. 20, 2026(fm)</AMDDATE>
      <DIV1 N="15" TYPE="TITLE"><DIV5 N="736" TYPE="PART"><DIV9 TYPE="APPENDIX"><HEAD>Supplement No. 4 to Part 736—Entity List of another part</HEAD>
      <TABLE><TR><TD>never read</TD></TR></TABLE></DIV9></DIV5><DIV5 N="744" TYPE="PART"><DIV8 TYPE="SECTION"><HEAD>§ 744.1</HEAD><P>Supplement No. 4</P></DIV8>
      ${[...supplement4(FAMILY_ROWS.map((row) => ecfrRow(row, true)))].join('')}${uvl}${meu}</DIV5></DIV1></ECFRBRWS></BODY></TEXT></DLPSTEXTCLASS>`;
    const { entries, lists, warnings } = await read(xml);
    expect(lists).toEqual([
      { id: 'us-bis-el', entries: 7, asOf: '2026-11-20', isDateStated: true },
      { id: 'us-bis-uvl', entries: 2, asOf: '2026-11-20', isDateStated: true },
      { id: 'us-bis-meu', entries: 1, asOf: '2026-11-20', isDateStated: true },
    ]);
    expect(entries[7]).toMatchObject({
      list: 'us-bis-uvl',
      published: '2023-03-24',
      restriction: expect.stringContaining('UVL statement'),
    });
    expect(entries[8]).toMatchObject({
      citesNotice: false,
      published: null,
      citations: [{ text: 'Supplement No. 6 to 15 CFR Part 744; the copy read cites no notice for this entry' }],
    });
    expect(entries[9]).toMatchObject({
      published: '2020-12-23',
      names: [{ text: 'Academy of Aerospace Solid Propulsion Technology (AASPT)' }],
    });
    expect(warnings).toEqual([
      { kind: 'no-citation', where: 'us-bis-uvl', count: 1, examples: ['Alpha Services, 2 Road, Kowloon, Hong Kong.'] },
    ]);
  });

  it.each([
    ['a DOCTYPE', '<!DOCTYPE x><DIV9 TYPE="APPENDIX"/>', 'BAD_FORMAT'],
    ['entities of its own', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>', 'BAD_FORMAT'],
    ['an entity that nobody declared', '<x>&hacked;</x>', 'BAD_FORMAT'],
    ['another encoding', '<?xml version="1.0" encoding="ISO-8859-1"?><x/>', 'BAD_ENCODING'],
    ['a web page', '<html><body><p>Log in</body></html>', 'BAD_FORMAT'],
    ['no supplement', '<DIV5 N="744"><HEAD>PART 744</HEAD></DIV5>', 'BAD_FORMAT'],
    ['nothing', '', 'CUT_OFF'],
    ['nesting beyond 100', '<a>'.repeat(101), 'BAD_FORMAT'],
    ['nesting of 100,000', '<a>'.repeat(100_000), 'BAD_FORMAT'],
    ['text without end', `<a>${'x'.repeat(1_200_000)}`, 'BAD_FORMAT'],
    ['an attribute without end', `<a b="${'x'.repeat(1_200_000)}`, 'BAD_FORMAT'],
    [
      'a table without the columns',
      [...supplement4([])].join('').replace('License requirement', 'Colour'),
      'BAD_FORMAT',
    ],
    [
      'a cell without end',
      `${[...supplement4(['<TR><TD>'])].join('').split('<TD>')[0]}<TD>${'x<br/>'.repeat(150_000)}`,
      'BAD_FORMAT',
    ],
  ])('refuses %s', async (_, xml, code) => {
    await expect(read(xml)).rejects.toMatchObject({ name: 'UpdateError', code });
  });

  it('refuses a cut at every byte but those after the root', async () => {
    const whole = bytesOf(makeEcfr(8));
    const full = await read(new TextDecoder().decode(whole));
    const end = new TextDecoder().decode(whole).trimEnd().length;
    const codes = new Map<string, number>();
    // In ASCII up to the second byte of "§" and "—": cut by bytes, not by characters.
    for (let size = 0; size < whole.length; size += 7) {
      const outcome = await readAll(readEcfrXml(inChunks(whole.subarray(0, size)), READ_ON)).then(
        ({ entries }) => (entries.length === full.entries.length ? 'whole' : 'PART'),
        (error) => error.code,
      );
      codes.set(outcome, (codes.get(outcome) ?? 0) + 1);
    }
    expect(end).toBeGreaterThan(1000);
    expect([...codes.keys()].filter((code) => code !== 'whole')).toEqual(['CUT_OFF']);
    expect(codes.get('whole') ?? 0).toBeLessThanOrEqual(1);
  });

  it('comes to the same whatever the chunks', async () => {
    const whole = [...makeEcfr(30)].join('');
    const { entries, lists } = await read(whole);
    for (const sizes of [[1], [2, 3], [0, 17, 1], [4096]]) {
      expect(await read(whole, sizes)).toMatchObject({ lists, entries });
    }
  });
});
