import { describe, expect, it } from 'vitest';
import { bytesOf, inChunks, readAll } from '../../../test/sources/read-all.ts';
import type { TableMapping } from '../../model/table-mapping.ts';
import { lookAtTable } from './look-at-table.ts';
import { readOwnTable } from './read-own-table.ts';

const NONE: TableMapping = { name: null, aliases: null, note: null, citation: null, country: null };

function read(bytes: Uint8Array | string, mapping: Partial<TableMapping>, sizes?: readonly number[]) {
  const own = { mapping: { ...NONE, ...mapping }, listId: 'own-watch', listName: 'Watch list', readOn: '2026-11-23' };
  return readAll(readOwnTable(inChunks(typeof bytes === 'string' ? bytesOf(bytes) : bytes, sizes), own));
}

const TABLE = [
  'Supplier;Also known as;Country;Remarks;Source',
  'Alpha Optics GmbH;Alpha; AlphaOptik ;Germany;Late deliveries;"Audit 2026; page 4"',
  '"Beta ""Star"" Ltd";"Beta; BS";CN;;https://example.test/beta',
  ';nobody;;;',
  '"=HYPERLINK(""x"")";;;;',
].join('\r\n');

function utf16(text: string, isLittle: boolean, withMark: boolean): Uint8Array {
  const bytes = Buffer.from(withMark ? `\uFEFF${text}` : text, 'utf16le');
  return isLittle ? bytes : bytes.swap16();
}

describe('lookAtTable', () => {
  it('tells delimiter, header, encoding, first rows and which column is which', () => {
    const look = lookAtTable(bytesOf('Company,Aliases,Country,Note,Citation\nAlpha,"A; B",DE,,Audit\nBeta,,CN,x,\n'));
    expect(look).toEqual({
      header: ['Company', 'Aliases', 'Country', 'Note', 'Citation'],
      hasHeader: true,
      delimiter: ',',
      encoding: 'UTF-8',
      rows: [
        ['Alpha', 'A; B', 'DE', '', 'Audit'],
        ['Beta', '', 'CN', 'x', ''],
      ],
      guess: { name: 0, aliases: 1, country: 2, note: 3, citation: 4 },
    });
  });

  it('guesses names and countries where no header says them', () => {
    const look = lookAtTable(bytesOf('1\tDE\tAlpha Optics GmbH\n2\tCN\tBeta Ltd\n3\tFR\tGamma SA\n'));
    expect(look).toMatchObject({
      header: ['Column 1', 'Column 2', 'Column 3'],
      hasHeader: false,
      delimiter: '\t',
      guess: { name: 2, country: 1, aliases: null },
    });
    expect(look.rows[0]).toEqual(['1', 'DE', 'Alpha Optics GmbH']);
  });

  it.each([
    ['UTF-8', bytesOf('Name;Land\nMüller & Söhne;DE\n')],
    ['UTF-8', bytesOf('\uFEFFName;Land\nMüller & Söhne;DE\n')],
    ['UTF-16', utf16('Name;Land\nMüller & Söhne;DE\n', true, true)],
    ['UTF-16', utf16('Name;Land\nMüller & Söhne;DE\n', false, true)],
    ['UTF-16', utf16('Name;Land\nMüller & Söhne;DE\n', true, false)],
    ['Windows-1252', new Uint8Array(Buffer.from('Name;Land\nMüller & Söhne;DE\n', 'latin1'))],
  ])('reads %s, and the reader comes to the same names', async (encoding, bytes) => {
    const look = lookAtTable(bytes);
    expect(look).toMatchObject({
      encoding,
      delimiter: ';',
      header: ['Name', 'Land'],
      rows: [['Müller & Söhne', 'DE']],
    });
    for (const sizes of [[65_536], [1]]) {
      const { entries } = await read(bytes, look.guess, sizes);
      expect(entries.map(({ names, country }) => [names[0]?.text, country])).toEqual([['Müller & Söhne', 'DE']]);
    }
  });

  it.each([
    ['a workbook', Buffer.from('PK\u0003\u0004xl/workbook.xml', 'latin1'), 'UNKNOWN_FORMAT'],
    ['a PDF', Buffer.from('%PDF-1.7\n', 'latin1'), 'UNKNOWN_FORMAT'],
    ['binary data', Uint8Array.from({ length: 300 }, (_, at) => (at * 7) % 256), 'BAD_ENCODING'],
    ['nothing', new Uint8Array(), 'BAD_FORMAT'],
    ['blank lines', bytesOf('\n\n  \n'), 'BAD_FORMAT'],
    ['a million columns', bytesOf(','.repeat(1_000_000)), 'BAD_FORMAT'],
    ['2,000 columns', bytesOf(`${'a,'.repeat(2_000)}\nb\n`), 'BAD_FORMAT'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(() => lookAtTable(bytes)).toThrow(expect.objectContaining({ name: 'UpdateError', code }));
    await expect(read(bytes, { name: 0 })).rejects.toMatchObject({ name: 'UpdateError', code });
  });
});

describe('readOwnTable', () => {
  const mapping = { name: 0, aliases: 1, country: 2, note: 3, citation: 4 };

  it('makes entries that are the organisation’s and no official ones', async () => {
    const table = TABLE.replace('Alpha; AlphaOptik ;', '"Alpha; AlphaOptik ";');
    const { entries, lists, warnings } = await read(table, mapping);
    expect(lists).toEqual([{ id: 'own-watch', entries: 3, asOf: '2026-11-23', isDateStated: false }]);
    expect(entries[0]).toEqual({
      list: 'own-watch',
      key: 'alpha optics gmbh|de',
      publisherId: null,
      type: 'unknown',
      names: [
        { text: 'Alpha Optics GmbH', kind: 'primary' },
        { text: 'Alpha', kind: 'alias' },
        { text: 'AlphaOptik', kind: 'alias' },
      ],
      country: 'DE',
      addresses: [],
      effective: null,
      published: null,
      until: null,
      restriction: 'Listed by your organisation in “Watch list”; this is no official list.',
      citations: [{ text: 'Your organisation’s list “Watch list”, row 2: Audit 2026; page 4', url: '' }],
      citesNotice: true,
      note: 'Late deliveries',
      record: {
        Supplier: 'Alpha Optics GmbH',
        'Also known as': 'Alpha; AlphaOptik ',
        Country: 'Germany',
        Remarks: 'Late deliveries',
        Source: 'Audit 2026; page 4',
      },
    });
    expect(warnings).toEqual([
      { kind: 'unread-row', where: 'own-watch', count: 1, examples: ['row 4: , nobody, , , '] },
    ]);
  });

  it('gives no citation an address, even where the table holds one', async () => {
    const { entries } = await read('Name,Source\nBeta Ltd,https://www.federalregister.gov/citation/84-FR-54004\n', {
      name: 0,
      citation: 1,
    });
    expect(entries[0]?.citations).toEqual([
      {
        text: 'Your organisation’s list “Watch list”, row 2: https://www.federalregister.gov/citation/84-FR-54004',
        url: '',
      },
    ]);
  });

  it('keeps cells that look like formulas as text', async () => {
    const { entries } = await read('Name,Note\n"=1+1 Trading",=cmd|x\n@Beta,-3\n', { name: 0, note: 1 });
    expect(entries.map(({ names, note }) => [names[0]?.text, note])).toEqual([
      ['=1+1 Trading', '=cmd|x'],
      ['@Beta', '-3'],
    ]);
  });

  it('keeps names that come twice apart, and columns called __proto__ harmless', async () => {
    const { entries } = await read('Name,__proto__,Name\nAlpha,a,b\nAlpha,c,d\n', { name: 0 });
    expect(entries.map(({ key }) => key)).toEqual(['alpha|', 'alpha||2']);
    expect(Object.entries(entries[0]?.record ?? {})).toEqual([
      ['Name', 'Alpha'],
      ['__proto__', 'a'],
      ['Name (3)', 'b'],
    ]);
    expect(Object.getPrototypeOf(entries[0]?.record)).toBe(Object.prototype);
  });

  it.each([
    ['no column for the name', TABLE, {}, 'BAD_FORMAT'],
    ['a column without names', 'Name,Note\n,x\n', { name: 0 }, 'NOT_PLAUSIBLE'],
    ['more rows than a list has', 'Name\n'.padEnd(5).concat('A1\n'.repeat(500_001)), { name: 0 }, 'TOO_LARGE'],
    ['a row of 2,000 columns', `Name,Note\nAlpha,x\n${'a,'.repeat(2_000)}\n`, { name: 0 }, 'BAD_FORMAT'],
  ])('refuses %s', async (_, table, columns, code) => {
    await expect(read(table, columns)).rejects.toMatchObject({ name: 'UpdateError', code });
  });

  it('refuses an open quote far into the file as cut, and more than 200 MB', async () => {
    const rows = 'Alpha Optics,1\n'.repeat(10_000);
    await expect(read(`Name,Note\n${rows}"open`, { name: 0 })).rejects.toMatchObject({ code: 'CUT_OFF' });
    const megabyte = bytesOf(`Alpha Optics,${'x'.repeat(99_986)}\n`.repeat(10));
    async function* endless() {
      yield bytesOf('Name,Note\n');
      for (;;) yield megabyte;
    }
    const own = { mapping: { ...NONE, name: 0 }, listId: 'own-a', listName: 'A', readOn: '2026-11-23' };
    const reading = readOwnTable(endless(), own);
    await expect(
      (async () => {
        for await (const _ of reading);
      })(),
    ).rejects.toMatchObject({ code: 'TOO_LARGE' });
  }, 60_000);
});
