import { CsvError, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusal } from '../../test/sources/edition-reading.ts';
import { CsvRows } from './csv-rows.ts';

/** Rows of the text in pieces of the size; a row without line end at the end is one as well. */
function rowsOf(text: string, size = text.length || 1): string[][] {
  const reader = new CsvRows();
  const rows: string[][] = [];
  for (let at = 0; at < text.length; at += size) rows.push(...reader.push(text.slice(at, at + size)));
  const last = reader.end();
  return last === null ? rows : [...rows, last];
}

const refused = (text: string, size?: number) => refusal(async () => rowsOf(text, size));

describe('rows of CSV text', () => {
  it.each([
    [
      'plain cells',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['quotes, commas and line ends within quotes', '"a,""b""\nc",d\n', [['a,"b"\nc', 'd']]],
    ['empty cells', ',"",\n', [['', '', '']]],
    [
      'CRLF',
      'a,b\r\n"c",d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['an empty line', 'a\n\nb\n', [['a'], [''], ['b']]],
    ['no line end at the end', 'a,b', [['a', 'b']]],
    ['a comma at the end', 'a,', [['a', '']]],
    ['nothing', '', []],
  ])('reads %s', (_what, text, rows) => {
    for (const size of [1, 2, 3, 100]) expect(rowsOf(text, size)).toEqual(rows);
  });

  it.each([
    ['a quote within a plain cell', 'a"b,c\n'],
    ['text after a closing quote', '"a"b,c\n'],
    ['a blank after a closing quote', '"a" ,c\n'],
    ['a lone carriage return', 'a\rb\n'],
    ['a row beyond all measure', `${'a,'.repeat(600_000)}\n`],
    ['a cell beyond all measure', `"${'a'.repeat(1_100_000)}"\n`],
  ])('refuses %s', async (_what, text) => {
    expect(await refused(text)).toBe('BAD_FORMAT');
    expect(await refused(text, 65_536)).toBe('BAD_FORMAT');
  });

  it('tells an end within quotes as a cut', async () => expect(await refused('a,"b\n')).toBe('CUT_OFF'));

  it('gives back what was written', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', 'ß', '海') }), {
            minLength: 1,
            maxLength: 4,
          }),
        ),
        fc.integer({ min: 1, max: 7 }),
        (rows, size) => {
          const text = rows
            .map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`)
            .join('');
          expect(rowsOf(text, size)).toEqual(rows);
        },
      ),
    ));

  it('agrees with csv-parse on any text, or refuses it', () => {
    let read = 0;
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', '"', ',', '\n', '\r\n', ' '), maxLength: 20 }),
        (text) => {
          const options = { relax_column_count: true, record_delimiter: ['\n', '\r\n'] };
          let expected: string[][] | null = null;
          try {
            expected = parse(text, options);
          } catch (error) {
            if (!(error instanceof CsvError)) throw error;
          }
          let ours: string[][] | null = null;
          try {
            ours = rowsOf(text);
          } catch {
            ours = null;
          }
          if (ours !== null) {
            expect(ours).toEqual(expected);
            read++;
          } else expect(expected).toBeNull();
        },
      ),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(500);
  });
});
