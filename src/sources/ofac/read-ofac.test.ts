import { describe, expect, it } from 'vitest';
import { bytesOf, inChunks, type Reading, readAll } from '../../../test/sources/read-all.ts';
import { readOfacCsv } from './read-ofac-csv.ts';
import { readOfacXml } from './read-ofac-xml.ts';

const READ_ON = { readOn: '2026-11-23' };

function readXml(xml: string, sizes?: readonly number[]): Promise<Reading> {
  return readAll(readOfacXml(inChunks(bytesOf(xml), sizes), READ_ON));
}

function readCsv(csv: string, sizes?: readonly number[]): Promise<Reading> {
  return readAll(readOfacCsv(inChunks(bytesOf(csv), sizes), READ_ON));
}

/** A file of these entries that says how many they are. */
function sdnList(entries: readonly string[], count = entries.length, date = '11/20/2026'): string {
  return `<?xml version="1.0" standalone="yes"?>
<sdnList xmlns="https://example.test/sdnList.xsd"><publshInformation><Publish_Date>${date}</Publish_Date><Record_Count>${count}</Record_Count></publshInformation>
${entries.map((entry) => `<sdnEntry>${entry}</sdnEntry>`).join('\n')}</sdnList>`;
}

const BANK = `<uid>306</uid><lastName>BANCO ALPHA</lastName><sdnType>Entity</sdnType><programList><program>CUBA</program></programList>
<akaList><aka><uid>219</uid><type>a.k.a.</type><category>weak</category><lastName>BA</lastName></aka>
<aka><uid>220</uid><type>f.k.a.</type><category>strong</category><lastName>BANK OF BETA</lastName></aka></akaList>
<addressList><address><uid>199</uid><address1>Zweierstrasse 35</address1><city>Zurich</city><postalCode>CH-8022</postalCode><country>Switzerland</country></address>
<address><uid>200</uid><city>Madrid</city><country>Spain</country></address></addressList>`;

const PERSON = `<uid>521</uid><firstName>Lazaro R.</firstName><lastName>ALPHA</lastName><title>Director</title><sdnType>Individual</sdnType>
<programList><program>SDGT</program><program>IFSR</program></programList><akaList><aka><uid>1</uid><type>a.k.a.</type><category>strong</category><lastName>BETA</lastName><firstName>Lazaro</firstName></aka></akaList>
<addressList><address><uid>9</uid><city>Havana</city><country>Cuba</country></address></addressList>`;

/** What CMIC-EO13959 entries look like in CONSOLIDATED.XML: dates stand among the numbers. */
const CMIC = `<uid>30946</uid><lastName>HANGZHOU HIKVISION DIGITAL TECHNOLOGY CO., LTD.</lastName><sdnType>Entity</sdnType>
<programList><program>CMIC-EO13959</program></programList><idList>
<id><uid>1</uid><idType>Effective Date (CMIC)</idType><idNumber>02 Aug 2021</idNumber></id>
<id><uid>2</uid><idType>Listing Date (CMIC)</idType><idNumber>03 Jun 2021</idNumber></id></idList>
<akaList><aka><uid>3</uid><type>a.k.a.</type><category>strong</category><lastName>HIKVISION</lastName></aka></akaList>`;

describe('readOfacXml', () => {
  it('reads names, kinds, addresses and programs of an SDN entry', async () => {
    const { entries, lists, warnings } = await readXml(sdnList([BANK, PERSON]));
    expect(lists).toEqual([{ id: 'us-ofac-sdn', entries: 2, asOf: '2026-11-20', isDateStated: true }]);
    expect(warnings).toEqual([]);
    expect(entries[0]).toMatchObject({
      list: 'us-ofac-sdn',
      key: 'ofac:306',
      publisherId: 'ofac:306',
      type: 'organisation',
      names: [
        { text: 'BANCO ALPHA', kind: 'primary' },
        { text: 'BA', kind: 'weak-alias' },
        { text: 'BANK OF BETA', kind: 'former' },
      ],
      // Branches in two countries tell of no seat.
      country: null,
      addresses: [
        { text: 'Zweierstrasse 35, Zurich, CH-8022, Switzerland', country: 'CH' },
        { text: 'Madrid, Spain', country: 'ES' },
      ],
      effective: null,
      published: null,
      citesNotice: false,
    });
    expect(entries[0]?.citations[0]?.text).toContain('cites no notice');
    expect(entries[1]).toMatchObject({
      type: 'person',
      names: [{ text: 'ALPHA, Lazaro R.' }, { text: 'BETA, Lazaro', kind: 'alias' }],
      country: 'CU',
      restriction: expect.stringMatching(/; programs: SDGT, IFSR\.$/),
    });
    expect(entries[0]?.record.aka?.split('\n')[0]).toBe('uid 219; type a.k.a.; category weak; lastName BA');
  });

  it('tells the consolidated file apart and takes its own dates from it', async () => {
    const { entries, lists } = await readXml(sdnList([CMIC]));
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ list: 'us-ofac-ns-cmic', effective: '2021-08-02', published: '2021-06-03' });
    expect(lists.map(({ id }) => id).sort()).toEqual([
      'us-ofac-cap',
      'us-ofac-fse',
      'us-ofac-mbs',
      'us-ofac-ns-cmic',
      'us-ofac-plc',
      'us-ofac-ssi',
    ]);
  });

  it('puts one party on two non-SDN lists where its programs and remarks do', async () => {
    const both = `<uid>17014</uid><lastName>ALPHA BANK</lastName><sdnType>Entity</sdnType><remarks>Executive Order 13662 Directive Determination - Subject to Directive 1; Executive Order 14024 Directive Information Subject to Directive 3; Effective Date (EO 14024 Directive 3): 26 Mar 2022.</remarks><programList><program>UKRAINE-EO13662</program><program>RUSSIA-EO14024</program></programList>`;
    const { entries } = await readXml(sdnList([both]));
    expect(entries.map(({ list, publisherId, effective }) => [list, publisherId, effective])).toEqual([
      ['us-ofac-ssi', 'ofac:17014', null],
      ['us-ofac-mbs', 'ofac:17014', '2022-03-26'],
    ]);
  });

  it('reports what it does not know and keeps it in the record', async () => {
    const odd = BANK.replace('<sdnType>Entity</sdnType>', '<sdnType>Blimp</sdnType><colour>red</colour>').replace(
      'Spain',
      'Atlantis',
    );
    const { entries, warnings } = await readXml(sdnList([odd, odd, '<uid>x</uid><lastName>NOBODY</lastName>']));
    expect(warnings).toEqual([
      { kind: 'unknown-field', where: 'OFAC sdnEntry colour', count: 2, examples: ['red'] },
      { kind: 'unread-value', where: 'sdnType', count: 2, examples: ['Blimp'] },
      { kind: 'unread-value', where: 'address country', count: 2, examples: ['Atlantis'] },
      { kind: 'unread-row', where: 'OFAC', count: 2, examples: ['x | NOBODY', 'a second entry 306'] },
    ]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ type: 'unknown', record: { colour: 'red' } });
  });

  it.each([
    ['another count than it says', sdnList([BANK], 5), 'NOT_PLAUSIBLE'],
    ['no count', '<sdnList><sdnEntry><uid>1</uid></sdnEntry></sdnList>', 'BAD_FORMAT'],
    ['another root', '<html><body/></html>', 'BAD_FORMAT'],
    ['a stranger beside the entries', '<sdnList><notice>new</notice></sdnList>', 'BAD_FORMAT'],
    ['a DOCTYPE', sdnList([BANK]).replace('?>', '?><!DOCTYPE sdnList>'), 'BAD_FORMAT'],
    ['no entries', sdnList([]), 'BAD_FORMAT'],
    ['an entry of 30,000 parts', sdnList([`${BANK}${'<a/>'.repeat(30_000)}`]), 'BAD_FORMAT'],
  ])('refuses %s', async (_, xml, code) => {
    await expect(readXml(xml)).rejects.toMatchObject({
      name: 'UpdateError',
      code,
    });
  });

  it('refuses a cut at every byte and comes to the same in every division', async () => {
    const whole = sdnList([BANK, PERSON]);
    for (let size = 0; size < whole.length; size++) {
      await expect(readXml(whole.slice(0, size)), `cut at ${size}`).rejects.toMatchObject({ code: 'CUT_OFF' });
    }
    const full = await readXml(whole);
    for (const sizes of [[1], [3, 0, 5], [64]]) expect(await readXml(whole, sizes)).toEqual(full);
  });
});

const CSV = [
  '36,"ALPHA AIRLINES",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ',
  `306,"BANCO ALPHA",-0- ,"CUBA] [SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Tax ID No. 5; a.k.a. 'BA'; a.k.a. 'ABU-'UMAR'; f.k.a. 'OLD BANK'."`,
  '521,"ALPHA, Lazaro R.","individual","CUBA","Director",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 1954."',
  '4632,"ALPHA STAR","vessel","CUBA",-0- ,"CL2192","General Cargo","8,000","5,000","Cuba","Alpha Lines",-0- ',
  '\u001a',
].join('\r\n');

describe('readOfacCsv', () => {
  it('reads primary rows with their programs and the weak aliases in the remarks', async () => {
    const { entries, lists, warnings } = await readCsv(CSV);
    expect(lists).toEqual([{ id: 'us-ofac-sdn', entries: 4, asOf: '2026-11-23', isDateStated: false }]);
    expect(warnings).toEqual([]);
    expect(entries.map(({ type }) => type)).toEqual(['organisation', 'organisation', 'person', 'vessel']);
    expect(entries[1]).toMatchObject({
      key: 'ofac:306',
      publisherId: 'ofac:306',
      names: [
        { text: 'BANCO ALPHA', kind: 'primary' },
        { text: 'BA', kind: 'weak-alias' },
        { text: "ABU-'UMAR", kind: 'weak-alias' },
        { text: 'OLD BANK', kind: 'weak-alias' },
      ],
      restriction: expect.stringMatching(/; programs: CUBA, SDGT\.$/),
      record: { ent_num: '306', Program: 'CUBA] [SDGT', Title: '-0- ' },
    });
  });

  it.each([
    ['no end mark', CSV.slice(0, -1), 'CUT_OFF'],
    ['an open quote', '36,"ALPHA', 'CUT_OFF'],
    [
      'a row after the end mark',
      `${CSV}\r\n37,"BETA",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n`,
      'BAD_FORMAT',
    ],
    ['eleven columns', '36,"ALPHA",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\u001a', 'BAD_FORMAT'],
    ['a web page', '<html>\n<body>\n<p>Log in, please</p>\n</body></html>', 'BAD_FORMAT'],
    ['nothing', '', 'CUT_OFF'],
    ['the end mark alone', '\u001a', 'BAD_FORMAT'],
  ])('refuses %s', async (_, csv, code) => {
    await expect(readCsv(csv)).rejects.toMatchObject({ name: 'UpdateError', code });
  });

  it('refuses a cut at every byte and comes to the same in every division', async () => {
    for (let size = 0; size < CSV.length; size++) {
      await expect(readCsv(CSV.slice(0, size)), `cut at ${size}`).rejects.toMatchObject({ code: 'CUT_OFF' });
    }
    const full = await readCsv(CSV);
    for (const sizes of [[1], [3, 0, 5], [64]]) expect(await readCsv(CSV, sizes)).toEqual(full);
  });
});
