import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeWorkbook, textRowsXml } from '../../test/tables/make-workbook.ts';
import { readRows, refusalOf } from '../../test/tables/read-rows.ts';
import { NameRows } from './name-rows.ts';
import { MOST_TABLE_BYTES, MOST_TABLE_ROWS } from './table-limits.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const sheet = (rows: string, extras = {}) => makeWorkbook({ Names: rows }, extras);

/** A zip with one field of its directory set: what a zip says of a file need not be so. */
function lying(zip: Uint8Array, name: string, field: number, value: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const wanted = strToU8(name);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const found = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
    if (Buffer.compare(found, wanted) === 0) view.setUint32(at + field, value, true);
  }
  return bytes;
}

describe('hostile text', () => {
  it.each([
    ['1,000,000 columns', utf8(`name${',x'.repeat(499_000)}\n`), /its first row is longer than 65536 bytes/],
    [
      '1,000,000 columns further down',
      utf8(`name,b\n${'Alpha,1\n'.repeat(20_000)}${',x'.repeat(400_000)}\n`),
      /row 20002 has 400001 columns; at most 1000/,
    ],
    ['a row beyond all measure', utf8(`name${',x'.repeat(999_999)}\n`), /its first row is longer than 65536 bytes/],
    ['a cell beyond all measure', utf8(`name,b\n${'x'.repeat(40_000)},1\n`), /row 2 has a cell of more than 32767/],
    ['a line beyond all measure', utf8('x'.repeat(200_000)), /more than 32767 characters/],
    [
      'a quote that is never closed',
      utf8(`name,country\n"Alpha,DE\n${'Beta,DE\n'.repeat(20)}`),
      /quotes are left open/,
    ],
    [
      'a quote never closed far down',
      utf8(`name,country\n${'Beta,DE\n'.repeat(20_000)}"Alpha,DE\n`),
      /^CUT_OFF: ends within quotes/,
    ],
    ['a NUL', utf8('name\nAl\0pha\n'), /bytes that no text has/],
    ['a NUL far down', utf8(`name\n${'Alpha\n'.repeat(20_000)}Be\0ta\n`), /a NUL before byte/],
    [
      'bytes of another encoding far down',
      new Uint8Array([...utf8(`name\n${'Alpha\n'.repeat(20_000)}`), 0xff, 0xfe, 0x0a]),
      /no utf-8 between/,
    ],
    ['a cut character', new Uint8Array([...utf8('name\nAlpha'), 0xe6, 0xb5]), /ends within a character/],
    ['nothing', new Uint8Array(), /empty/],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /a picture/],
    ['an old or locked workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /old workbook/],
  ])('%s is refused', (_, bytes, words) => {
    expect(refusalOf(bytes)).toMatch(words);
  });

  it('of more bytes than are read is refused unread', () => {
    expect(refusalOf(new Uint8Array(MOST_TABLE_BYTES + 1))).toMatch(/TOO_LARGE: the file has 64000001 bytes/);
  });

  it('more rows than are looked up are refused', () => {
    const reader = new NameRows({ hasHeader: false, name: 0, country: null });
    reader.take(Array.from({ length: MOST_TABLE_ROWS }, () => ['Alpha']));
    expect(() => reader.take([['Beta']])).toThrow(/more than 100000 rows/);
  });

  it('formulas, and headers that are names of objects, are text like any other', () => {
    const rows = readRows(utf8('__proto__,constructor,name\n=HYPERLINK("x"),@SUM(1),+1\n'.replace('("x")', '(x)')));
    expect(rows[1]).toEqual(['=HYPERLINK(x)', '@SUM(1)', '+1']);
    const reader = new NameRows({ hasHeader: true, name: 2, country: 0 });
    expect(reader.take(rows)).toEqual([{ row: 1, id: 1, name: '+1' }]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('hostile workbooks', () => {
  const names = textRowsXml([['Name'], ['Alpha']]);

  it('a bomb is counted while it is unpacked, and refused by the size it states', () => {
    const bomb = sheet(names, { files: { 'xl/sharedStrings.xml': new Uint8Array(130_000_000) } });
    expect(bomb.length).toBeLessThan(400_000);
    expect(refusalOf(bomb)).toMatch(/^TOO_LARGE/);
    // What states to be small is found out all the same.
    expect(refusalOf(lying(bomb, 'xl/sharedStrings.xml', 24, 1000))).toMatch(/^(?:TOO_LARGE|BAD_FORMAT|BAD_ENCODING)/);
  });

  it.each([
    [
      'a bomb within a bomb is never unpacked',
      sheet(names, { files: { 'xl/media/inner.zip': zipSync({ a: new Uint8Array(9_000_000) }) } }),
      null,
    ],
    [
      'a part that states another size',
      lying(sheet(names), 'xl/worksheets/sheet1.xml', 24, 7),
      /sum or length does not fit/,
    ],
    [
      'a part that states another sum',
      lying(sheet(names), 'xl/worksheets/sheet1.xml', 16, 7),
      /sum or length does not fit/,
    ],
    [
      'parts that lie on one another',
      lying(sheet(names), 'xl/worksheets/sheet1.xml', 42, 0),
      /damaged|BAD_FORMAT|CUT_OFF|XML/,
    ],
    [
      'a part beyond the end',
      lying(sheet(names), 'xl/worksheets/sheet1.xml', 42, 0x7fffffff),
      /not where it should be/,
    ],
    ['a cut file', sheet(names).subarray(0, -30), /no directory at its end/],
    ['another packed file', zipSync({ 'content.xml': strToU8('<x/>') }), /no workbook of the form XLSX/],
    ['a locked part', lying(sheet(names), 'xl/workbook.xml', 8, 1 | (8 << 16)), /encrypted/],
    ['a sheet without file', makeWorkbook({}, {}), /no sheet of cells/],
    [
      'a billion laughs',
      sheet('', {
        files: {
          'xl/worksheets/sheet1.xml': strToU8(
            '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>',
          ),
        },
      }),
      /DOCTYPE/,
    ],
    ['an entity that nothing defines', sheet('<row><c t="str"><v>&boom;</v></c></row>'), /XML/],
    ['an open tag', sheet('<row><c><v>1</v>'), /XML/],
    ['depth without end', sheet('<a>'.repeat(5000)), /nested more than/],
    [
      'a text that is not there',
      sheet('<row><c t="s"><v>9</v></c></row>', { strings: '<si><t>a</t></si>' }),
      /names a text that the workbook lacks/,
    ],
    [
      '1,000,000 columns',
      sheet(`<row>${'<c t="str"><v>x</v></c>'.repeat(20_000)}</row>`),
      /cell in column 1001; at most 1000/,
    ],
    ['1,000,000 empty columns', sheet(`<row>${'<c/>'.repeat(20_000)}</row>`), /more than 16384 columns/],
    ['a cell in column 300,000,000', sheet('<row><c r="ZZZZZZ1" t="str"><v>x</v></c></row>'), /at most 1000 are read/],
    ['a cell beyond all measure', sheet(textRowsXml([['x'.repeat(40_000)]])), /more than 32767 characters/],
    ['a prototype for a text', sheet('<row><c t="s"><v>__proto__</v></c></row>', { strings: '' }), /lacks/],
  ])('%s', (_, bytes, words) => {
    const refused = refusalOf(bytes);
    if (words === null) expect(refused).toBeNull();
    else expect(refused).toMatch(words);
  });

  it('two files of one name are refused', () => {
    const twice = zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'xl/workbooK.xml': strToU8('<b/>') });
    const text = Buffer.from(twice).toString('latin1').replaceAll('workbooK', 'workbook');
    expect(refusalOf(new Uint8Array(Buffer.from(text, 'latin1')))).toMatch(/two files xl\/workbook.xml/);
  });

  it('a formula is what it last came to, and is never run', () => {
    const bytes = sheet(
      '<row><c t="str"><f>HYPERLINK("https://x.test")</f><v>Alpha</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    );
    expect(readRows(bytes)).toEqual([['Alpha', '#DIV/0!']]);
  });
});
