import { atOnce } from '../../src/match/at-once.ts';
import { UpdateError } from '../../src/model/update-failure.ts';
import { NameRows } from '../../src/tables/name-rows.ts';
import { guessForm, openTable, rowsOf } from '../../src/tables/open-table.ts';
import { makeWorkbook } from '../tables/make-workbook.ts';

/** What became of one hostile file: its size, the seconds it took, and why it was refused. */
export type HostileFigures = { what: string; megabytes: number; seconds: number; refused: string | null };

const utf8 = (text: string) => new TextEncoder().encode(text);
const row = '<row>'.concat('<c t="str"><v>abcdefgh</v></c>'.repeat(20), '</row>');

const FILES: readonly (readonly [what: string, make: () => Uint8Array])[] = [
  ['200 MB of CSV', () => utf8('name,country\n'.concat('Alpha Optics Company Limited,CN\n'.repeat(6_300_000)))],
  [
    '60 MB of CSV, 1,900,000 rows',
    () => utf8('name,country\n'.concat('Alpha Optics Company Limited,CN\n'.repeat(1_870_000))),
  ],
  ['60 MB in one cell', () => utf8('name\n"'.concat('x'.repeat(60_000_000)))],
  ['1,000,000 columns', () => utf8(`name\nAlpha\n${','.repeat(999_999)}\n`)],
  [
    'bomb: 200 MB of texts',
    () => makeWorkbook({ S: row }, { strings: '<si><t>aaaaaaaaaa</t></si>'.repeat(7_700_000) }),
  ],
  ['bomb: 200 MB of cells', () => makeWorkbook({ S: row.repeat(320_000) })],
  [
    'bomb: 200 MB of nothing',
    () => makeWorkbook({ S: row }, { files: { 'xl/sharedStrings.xml': new Uint8Array(200_000_000) } }),
  ],
];

/** Reads hostile files of full size as the desk does, one after the other. */
export function* readHostileFiles(): Generator<HostileFigures> {
  for (const [what, make] of FILES) {
    const bytes = make();
    const begun = performance.now();
    let refused: string | null = null;
    try {
      const table = atOnce(openTable(bytes));
      const reader = new NameRows({ hasHeader: true, name: 0, country: null });
      for (const some of rowsOf(table, guessForm(table))) reader.take(some);
    } catch (error) {
      if (!(error instanceof UpdateError)) throw error;
      refused = error.message;
    }
    yield { what, megabytes: bytes.length / 1e6, seconds: (performance.now() - begun) / 1000, refused };
  }
}
