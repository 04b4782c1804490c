import { describe, expect, it } from 'vitest';
import { looksOf, readRows } from '../../test/tables/read-rows.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
/** "公司名称,国家\n杭州海康威视数字技术股份有限公司,CN\n浙江大华技术股份有限公司,CN\n" in GB 18030. */
const GB = Uint8Array.from([
  0xb9, 0xab, 0xcb, 0xbe, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xb9, 0xfa, 0xbc, 0xd2, 0x0a, 0xba, 0xa3, 0xbf, 0xb5, 0xcd,
  0xfe, 0xca, 0xd3, 0x2c, 0x43, 0x4e, 0x0a, 0xb4, 0xf3, 0xbb, 0xaa, 0x2c, 0x43, 0x4e, 0x0a,
]);

describe('how a table of text is written', () => {
  it.each([
    ['commas', 'Company,Country\nAlpha,DE\n', { delimiter: ',', encoding: 'utf-8' }],
    ['semicolons', 'Firma;Land\nAlpha;DE\n', { delimiter: ';' }],
    ['tabs', 'Alpha\tDE\nBeta\tCN\n', { delimiter: '\t' }],
    ['one name a line', 'Alpha GmbH\nBeta Company Ltd\n', { delimiter: null }],
    ['one name a line, with commas', 'Acme, Inc.\nBeta Co., Ltd.\nGamma\n', { delimiter: null }],
    ['one name a line, with commas and no blank', 'Beta Co.,Ltd.\nGamma Optics Co.,LTD\nDelta\n', { delimiter: null }],
    ['one name a line, with quotes', 'Acme "Best" Ltd\nBeta\n', { delimiter: null }],
    ['a header with commas in names', 'name,country\n"Acme, Inc.",US\n', { delimiter: ',' }],
  ])('%s', (_, text, form) => {
    expect(looksOf(utf8(text)).form).toMatchObject(form);
  });

  it.each([
    ['UTF-8 with a mark', utf8('\uFEFFName;Land\nMüller;DE\n'), 'utf-8', 'Müller'],
    ['UTF-16', new Uint8Array(Buffer.from('\uFEFFName;Land\nMüller;DE\n', 'utf16le')), 'utf-16le', 'Müller'],
    [
      'Western Windows',
      latin('Name;Land\nMüller & Söhne;DE\nÉtablissements Lefèvre;FR\n'),
      'windows-1252',
      'Müller & Söhne',
    ],
    ['Chinese', GB, 'gb18030', '海康威视'],
  ])('%s', (_, bytes, encoding, name) => {
    expect(looksOf(bytes).form).toMatchObject({ encoding });
    expect(readRows(bytes)[1]?.[0]).toBe(name);
  });

  it('can be corrected: the same bytes under another encoding and delimiter', () => {
    const bytes = utf8('a;b,c\n');
    expect(readRows(bytes, { kind: 'text', encoding: 'utf-8', delimiter: ';' })).toEqual([['a', 'b,c']]);
    expect(readRows(bytes, { kind: 'text', encoding: 'utf-8', delimiter: null })).toEqual([['a;b,c']]);
    expect(readRows(GB, { kind: 'text', encoding: 'windows-1252', delimiter: ',' })[0]?.[0]).toBe('¹«Ë¾Ãû³Æ');
  });

  it('quotes in cells copied out of a spreadsheet are characters like others', () => {
    expect(readRows(utf8('Acme "Best" Ltd\tUS\n"Best" Ltd\tUS\n"Two\nlines"\tDE\n'))).toEqual([
      ['Acme "Best" Ltd', 'US'],
      ['"Best" Ltd', 'US'],
      ['Two\nlines', 'DE'],
    ]);
  });
});

describe('which column is which', () => {
  it.each([
    ['a header', 'id,Company name,Country\n1,Alpha,DE\n', { hasHeader: true, name: 1, country: 2 }],
    ['a header in German', 'Lieferant;Land\nAlpha;DE\n', { hasHeader: true, name: 0, country: 1 }],
    ['no header', '1,Alpha Optics,DE\n2,Beta Company,CN\n', { hasHeader: false, name: 1, country: 2 }],
    ['states are no countries', 'Company,State\nAlpha,CA\nBeta,IN\n', { hasHeader: true, name: 0, country: null }],
    ['codes of no country', 'Alpha Optics,XX\nBeta Company,ZZ\n', { hasHeader: false, name: 0, country: null }],
    [
      'names alone, the first with a word of headings',
      'Alpha Company\nBeta\n',
      { hasHeader: false, name: 0, country: null },
    ],
    ['a heading alone', 'Supplier name\nAlpha\n', { hasHeader: true, name: 0, country: null }],
  ])('%s', (_, text, guess) => {
    expect(looksOf(utf8(text)).guess).toEqual(guess);
  });
});
