import { describe, expect, it } from 'vitest';
import { inChunks, readAll, refusal } from '../../../test/sources/edition-reading.ts';
import { readBisCsv } from './read-bis-csv.ts';

const HEADER =
  'Source List,Entity Number,SDN Type,Programs,Name,Title,Address,City,State/Province,Postal Code,Country,Federal Register Notice,Effective Date,Date Lifted/Waived/Expired,Standard Order,License Requirement,License Policy,Call Sign,Vessel Type,Gross Tonnage,Gross Register Tonnage,Vessel Flag,Vessel Owner,Remarks/Notes,Address Number,Address Remarks,Alternate Number,Alternate Type,Alternate Name,Alternate Remarks,Web Link';

type Cells = {
  list?: string;
  name?: string;
  address?: string;
  city?: string;
  country?: string;
  notice?: string;
  day?: string;
  alias?: string;
};

/** A row as BIS writes it: "EL,,,,Name,,Address,City,,,Country,Notice,Day,,,Requirement,Policy,…,Alias,,Link". */
function row({
  list = 'EL',
  name = 'Nova Works',
  address = '',
  city = '',
  country = 'Afghanistan',
  notice = '76 FR 71867',
  day = '11/21/2011',
  alias = '',
}: Cells): string {
  const quoted = (text: string): string => (text.includes(',') ? `"${text}"` : text);
  return `${[list, '', '', '', name, '', quoted(address), city, '', '', country, notice, day, '', '', 'For all items subject to the EAR. (See §744.11 of the EAR).', 'Presumption of denial.', '', '', '', '', '', '', '', '', '', '', '', quoted(alias), '', 'http://www.bis.doc.gov/entities/default.htm'].join(',')}\n`;
}
const read = (...rows: string[]) => readAll(readBisCsv, inChunks([`${HEADER},,,,,\n`, ...rows].join('')));

describe('BIS’s own tables', () => {
  it('join the rows of an entry: one for each address and each other name', async () => {
    const { entries, lists, warnings } = await read(
      row({ address: 'Block 21, Apt. 45', city: 'Kabul', alias: 'Nova One' }),
      row({ address: 'Block 21, Apt. 45', city: 'Kabul', alias: 'Nova, Two' }),
      row({ name: 'Stella Works', notice: '78 FR 75485 ', day: '1/2/2013', country: 'Turkey', city: 'Istanbul' }),
      row({ address: 'City Plaza', city: 'Kabul', alias: 'Nova One' }),
      row({ address: 'City Plaza', city: 'Kabul', alias: 'Nova, Two' }),
    );
    expect(entries).toHaveLength(2);
    expect(entries[0]).toMatchObject({
      list: 'us-bis-el',
      key: 'nova works|af',
      names: [{ text: 'Nova Works', kind: 'primary' }, { text: 'Nova One' }, { text: 'Nova, Two' }],
      country: 'AF',
      addresses: [
        { text: 'Block 21, Apt. 45, Kabul', country: 'AF' },
        { text: 'City Plaza, Kabul', country: 'AF' },
      ],
      published: '2011-11-21',
      citations: [{ text: '76 FR 71867 (21 Nov 2011)' }],
    });
    expect(entries[0]?.record).toMatchObject({
      'Source List': 'EL',
      'Effective Date': '11/21/2011',
      Address: 'Block 21, Apt. 45',
      'Address (2)': 'City Plaza, Kabul, Afghanistan',
      'Alternate Name': 'Nova One',
      'Alternate Name (2)': 'Nova, Two',
    });
    expect(entries[1]).toMatchObject({
      published: '2013-01-02',
      citations: [{ text: '78 FR 75485 (2 Jan 2013)' }],
      country: 'TR',
    });
    expect(lists.map(({ id, entries: count }) => [id, count])).toEqual([['us-bis-el', 2]]);
    expect(warnings).toEqual([]);
  });

  it('keep entries apart whose notice or day differs, and know the Military End-User List', async () => {
    const { entries } = await read(
      row({ list: 'MEU' }),
      row({ list: 'MEU', notice: '76 FR 10001' }),
      row({ list: 'MEU', day: '11/22/2011' }),
    );
    expect(entries.map(({ list, key }) => [list, key])).toEqual([
      ['us-bis-meu', 'nova works|af'],
      ['us-bis-meu', 'nova works|af|2'],
      ['us-bis-meu', 'nova works|af|3'],
    ]);
  });

  it('read the three columns of the Unverified List', async () => {
    const { entries } = await readAll(
      readBisCsv,
      inChunks(
        'COUNTRY,NAME,ADDRESS,,,\nRussia,"T2 Works, a.k.a. T2W, a.k.a. Works of Training","Street 20, Moscow",,,\n,,,,,\nRussia,"T2 Works, a.k.a. T2W, a.k.a. Works of Training","Street 24"\n',
      ),
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      list: 'us-bis-uvl',
      names: [{ text: 'T2 Works' }, { text: 'T2W' }, { text: 'Works of Training' }],
      addresses: [
        { text: 'Street 20, Moscow', country: 'RU' },
        { text: 'Street 24', country: 'RU' },
      ],
      citesNotice: false,
      published: null,
    });
  });

  it('tell what they do not understand', async () => {
    const { entries, warnings } = await read(
      row({ day: '13/45/2011', country: 'Atlantis' }),
      row({ list: 'XYZ' }),
      row({ name: '.' }),
    );
    expect(entries).toHaveLength(1);
    expect(warnings.map(({ kind, where, examples }) => [kind, where, examples[0]?.slice(0, 10)])).toEqual([
      ['unread-value', 'us-bis-el addresses', 'Atlantis'],
      ['unread-value', 'us-bis-el start_date', '2011-13-45'],
      ['unknown-list', 'XYZ', 'Nova Works'],
      ['unread-row', 'us-bis-el', '{"source":'],
    ]);
  });

  it.each([
    ['a cut within a row', `${HEADER}\n${row({}).slice(0, 60)}`, 'CUT_OFF'],
    ['a row too short', `${HEADER}\nEL,,,,Nova\n`, 'BAD_FORMAT'],
    ['a cell beyond the columns', `${HEADER}\n${row({}).trimEnd()},more\n`, 'BAD_FORMAT'],
    ['a missing column', `${HEADER.replace('Country', 'Land')}\n`, 'BAD_FORMAT'],
    ['nothing', '', 'CUT_OFF'],
  ])('refuse %s', async (_what, text, code) =>
    expect(await refusal(() => readAll(readBisCsv, inChunks(text)))).toBe(code),
  );
});
