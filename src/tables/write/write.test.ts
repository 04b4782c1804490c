import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRows } from '../../../test/tables/read-rows.ts';
import { harmlessCell } from './harmless-cell.ts';
import { writeCsv } from './write-csv.ts';
import { writeHtml } from './write-html.ts';

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '\u200b=1',
  '\ufeff=1',
])('%j would be run, and is not', (text) => {
  expect(harmlessCell(text)).toMatch(/^'/);
  expect(harmlessCell(text).replaceAll("'", '')).toBe(text);
  expect(writeCsv([[text]])).toContain("'");
});

test.each([
  ['Acme;=HYPERLINK("http://x");y', 'Acme;\'=HYPERLINK("http://x");y'],
  ['Acme\n=cmd|x', "Acme\n'=cmd|x"],
  ['Acme\t+1', "Acme\t'+1"],
  ['Acme;"=1"', 'Acme;\'"=1"'],
  ['Acme; ＝1;@x', "Acme;' ＝1;'@x"],
])('%j would be run where other signs part the cells, and is not', (text, kept) => {
  expect(harmlessCell(text)).toBe(kept);
  const asSemicolons = writeCsv([['1', text]]).split(/[;\t\r\n]/);
  expect(asSemicolons.some((cell) => /^[\s"]*[=+\-@＝＋－＠]/u.test(cell))).toBe(false);
});

test.each(['Alpha', 'Alpha; Beta\nGamma', '3M', "d'Or", '海康威视', 'A=B', '', '1-2', '(+49) 30'])(
  '%j is left as it is',
  (text) => {
    expect(harmlessCell(text)).toBe(text);
  },
);

test('what is written is read again, by others and by us', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' ', 'ß', '海', '\t', '=') });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      const text = writeCsv(rows);
      expect(text.startsWith('\uFEFF')).toBe(true);
      const kept = rows.map((row) => row.map(harmlessCell));
      expect(parse(text, { bom: true })).toEqual(kept);
      const bytes = new TextEncoder().encode(text);
      const filled = kept.filter((row) => row.some((one) => one.trim() !== ''));
      if (filled.length > 0)
        expect(readRows(bytes, { kind: 'text', encoding: 'utf-8', delimiter: ',' })).toEqual(filled);
    }),
  );
});

test('a page runs nothing of what stands in its cells', () => {
  const html = writeHtml({
    lang: 'en',
    title: '<b>&',
    lines: ['"x"'],
    head: ['name'],
    rows: [['<script>alert(1)</script>'], [null], [1]],
  });
  expect(html).not.toContain('<script');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/(?:src|href)=/);
});
