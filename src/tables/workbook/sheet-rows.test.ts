import { expect, test } from 'vitest';
import { makeWorkbook, textRowsXml } from '../../../test/tables/make-workbook.ts';
import { looksOf, readRows } from '../../../test/tables/read-rows.ts';
import { atOnce } from '../../match/at-once.ts';
import { openTable } from '../open-table.ts';

test('every kind of cell is its text', () => {
  const strings =
    '<si><t>Alpha &amp; Co</t></si><si><r><rPr><b/></rPr><t>海康</t></r><r><t xml:space="preserve"> 威视</t></r><rPh sb="0" eb="2"><t>ハイ</t></rPh></si><si><t>two_x000A_lines</t></si>';
  const styles =
    '<numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/><numFmt numFmtId="171" formatCode="0.00&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="22"/></cellXfs>';
  const row = [
    '<c r="A1" t="s"><v>0</v></c>',
    '<c r="B1" t="s"><v>1</v></c>',
    '<c r="C1" t="s"><v>2</v></c>',
    '<c r="D1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>',
    '<c r="E1"><v>3.6000000000000001</v></c>',
    '<c r="F1" s="1"><v>46349</v></c>',
    '<c r="G1" s="2"><v>46349</v></c>',
    '<c r="H1" s="3"><v>2.5</v></c>',
    '<c r="I1" s="4"><v>46349.395833333336</v></c>',
    '<c r="K1" t="b"><v>1</v></c>',
    '<c r="L1" t="e"><v>#N/A</v></c>',
    '<c r="M1"><v>1E+20</v></c>',
    '<c r="N1" t="str"><v> kept </v></c>',
  ].join('');
  const cells = ['Alpha & Co', '海康 威视', 'two\nlines', 'inline', '3.6', '2026-11-23', '2026-11-23', '2.5'];
  const expected = [...cells, '2026-11-23 09:30', '', 'TRUE', '#N/A', '100000000000000000000', ' kept '];
  expect(readRows(makeWorkbook({ S: `<row r="1">${row}</row>` }, { strings, styles }))).toEqual([expected]);
});

test('the calendar from 1904, and the day that 1900 had not', () => {
  const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
  const row = (...days: number[]) => `<row>${days.map((day) => `<c><v>${day}</v></c>`).join('')}</row>`;
  const of1904 = makeWorkbook({ S: row(0, 44887) }, { styles, properties: '<workbookPr date1904="1"/>' });
  expect(readRows(of1904)).toEqual([['1904-01-01', '2026-11-23']]);
  expect(readRows(makeWorkbook({ S: row(1, 59, 61, -1) }, { styles }))).toEqual([
    ['1900-01-01', '1900-02-28', '1900-03-01', '-1'],
  ]);
});

test('the first sheet that is shown is read, others can be chosen; prefixes and merged cells make no difference', () => {
  const bytes = makeWorkbook({
    '~old': textRowsXml([['hidden']]),
    Names:
      '<x:row><x:c r="B2" t="str"><x:v>Alpha</x:v></x:c><x:c r="C2"/></x:row></sheetData><mergeCells><mergeCell ref="B2:C2"/></mergeCells><sheetData>'.replaceAll(
        'x:',
        '',
      ),
    More: textRowsXml([['Beta']]),
  });
  expect(atOnce(openTable(bytes)).book?.sheets.map(({ name }) => name)).toEqual(['Names', 'More', '~old']);
  expect(readRows(bytes)).toEqual([['', 'Alpha']]);
  expect(readRows(bytes, { kind: 'workbook', sheet: 1 })).toEqual([['Beta']]);
  expect(readRows(bytes, { kind: 'workbook', sheet: 2 })).toEqual([['hidden']]);
  expect(() => readRows(bytes, { kind: 'workbook', sheet: 3 })).toThrow(/no such sheet/);
});

test('columns are guessed as in text', () => {
  const bytes = makeWorkbook({
    S: textRowsXml([
      ['Nr', 'Supplier', 'Country'],
      ['1', 'Alpha Optics', 'CN'],
    ]),
  });
  expect(looksOf(bytes)).toMatchObject({ width: 3, guess: { hasHeader: true, name: 1, country: 2 } });
});
