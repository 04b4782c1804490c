import type { XmlListener } from '../../formats/xml-pieces.ts';
import { UpdateError } from '../../model/update-failure.ts';
import { checkRow } from '../check-row.ts';
import { MOST_COLUMNS } from '../read-form.ts';
import { dayText, numberText, unescaped } from './cell-text.ts';
import type { Workbook } from './open-workbook.ts';
import { localName, readPart } from './read-part.ts';

/** Cells of one row, empty ones too: no office program has more columns. */
const MOST_CELLS = 16_384;

/** The column of a cell by its address: "B3" is 1; null where it has none. */
function columnOf(address: string | undefined): number | null {
  const letters = /^([A-Z]{1,7})\d*$/.exec(address ?? '')?.[1];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Hears the rows of a sheet; a formula counts as what it last came to. */
class SheetRows implements XmlListener {
  readonly #book: Workbook;
  /** Rows that are whole. */
  rows: string[][] = [];
  #row: string[] = [];
  #rowNumber = 0;
  #cells = 0;
  #column = -1;
  #type = 'n';
  #style = 0;
  #text = '';
  #isText = false;
  #isSpoken = false;

  constructor(book: Workbook) {
    this.#book = book;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const tag = localName(name);
    if (tag === 'row') {
      this.#row = [];
      this.#rowNumber++;
      this.#cells = 0;
      this.#column = -1;
    } else if (tag === 'c') {
      if (++this.#cells > MOST_CELLS) {
        throw new UpdateError('BAD_FORMAT', `row ${this.#rowNumber} has more than ${MOST_CELLS} columns`);
      }
      this.#column = columnOf(attributes['r']) ?? this.#column + 1;
      this.#type = attributes['t'] ?? 'n';
      this.#style = Number(attributes['s'] ?? 0);
      this.#text = '';
    } else if (tag === 'rPh') this.#isSpoken = true;
    this.#isText = (tag === 'v' || tag === 't') && !this.#isSpoken;
  }

  text(words: string): void {
    if (this.#isText) this.#text += words;
  }

  close(name: string): void {
    const tag = localName(name);
    this.#isText = false;
    if (tag === 'rPh') this.#isSpoken = false;
    else if (tag === 'c') this.#endCell();
    else if (tag === 'row') {
      // Holes are cells without text.
      this.rows.push(
        checkRow(
          Array.from(this.#row, (cell) => cell ?? ''),
          this.#rowNumber,
        ),
      );
    }
  }

  #endCell(): void {
    const text = this.#cellText();
    if (text === '') return;
    if (this.#column >= MOST_COLUMNS) {
      throw new UpdateError(
        'BAD_FORMAT',
        `row ${this.#rowNumber} has a cell in column ${this.#column + 1}; at most ${MOST_COLUMNS} are read`,
      );
    }
    this.#row[this.#column] = text;
  }

  #cellText(): string {
    const { strings, dayFormats, is1904 } = this.#book;
    const text = this.#text;
    switch (this.#type) {
      case 's': {
        const named = strings[Number(text)];
        if (named === undefined && text !== '') {
          throw new UpdateError('BAD_FORMAT', `row ${this.#rowNumber} names a text that the workbook lacks`);
        }
        return named ?? '';
      }
      case 'inlineStr':
      case 'str':
        return unescaped(text);
      case 'b':
        return text === '1' ? 'TRUE' : text === '' ? '' : 'FALSE';
      case 'n':
        return dayFormats.has(this.#style) && text !== '' ? dayText(text, is1904) : numberText(text);
      default:
        return text;
    }
  }
}

/**
 * The rows of a sheet, some at a time, each cell as its text; between two steps others may have their turn.
 * @throws UpdateError
 */
export function* sheetRows(book: Workbook, sheet: number): Generator<readonly string[][]> {
  const { path } = book.sheets[sheet] ?? {};
  if (path === undefined) throw new UpdateError('BAD_FORMAT', 'the workbook has no such sheet');
  const listener = new SheetRows(book);
  for (const _ of readPart(book.parts, path, listener)) {
    yield listener.rows;
    listener.rows = [];
  }
  yield listener.rows;
}
