import { UpdateError } from '../model/update-failure.ts';

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** The longest row of an official list has about 40,000 characters; beyond this a quote was left open. */
const MOST_IN_A_ROW = 1_000_000;

/** Where the next character stands. */
type Place =
  /** At the start of a cell. */
  | 'start'
  /** In a cell without quotes. */
  | 'plain'
  /** Between the quotes of a cell. */
  | 'quoted'
  /** After a quote in such a cell: the second of two, or its end. */
  | 'after-quote'
  /** After a carriage return that ends a row. */
  | 'after-return';

/**
 * Rows out of CSV text that comes in pieces (RFC 4180: LF or CRLF, quotes doubled), strictly: a quote within a plain cell,
 * text after a closing quote and a lone carriage return are refused, never guessed at. Every character is kept.
 */
export class CsvRows {
  readonly #delimiter: number;
  readonly #hasPlainQuotes: boolean;
  #place: Place = 'start';
  #cell = '';
  #row: string[] = [];
  #rowNumber = 1;
  #characters = 0;

  /**
   * @param delimiter one character
   * @param options `hasPlainQuotes`: a quote that does not enclose its whole cell is a character like others, as in tables
   *   copied out of office programs
   */
  constructor(delimiter = ',', { hasPlainQuotes = false }: { hasPlainQuotes?: boolean } = {}) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#hasPlainQuotes = hasPlainQuotes;
  }

  /**
   * The rows that this piece completes.
   * @throws UpdateError BAD_FORMAT
   */
  push(text: string): string[][] {
    const rows: string[][] = [];
    let at = 0;
    while (at < text.length) at = this.#take(text, at, rows);
    if (this.#characters + this.#cell.length > MOST_IN_A_ROW) this.#refuse('is longer than any row');
    return rows;
  }

  /**
   * The row at the end that no line end closes, or null. Whether that is a cut file is for the caller to say.
   * @throws UpdateError CUT_OFF within quotes
   */
  end(): string[] | null {
    if (this.#place === 'quoted') throw new UpdateError('CUT_OFF', `ends within quotes, in row ${this.#rowNumber}`);
    if (this.#place === 'start' && this.#row.length === 0) return null;
    if (this.#place === 'after-return') return [...this.#row];
    return [...this.#row, this.#cell];
  }

  #refuse(what: string): never {
    throw new UpdateError('BAD_FORMAT', `row ${this.#rowNumber} ${what}`);
  }

  /** Reads on from `at`; returns how far. */
  #take(text: string, at: number, rows: string[][]): number {
    switch (this.#place) {
      case 'quoted': {
        const quote = text.indexOf('"', at);
        const end = quote === -1 ? text.length : quote;
        this.#cell += text.slice(at, end);
        if (this.#characters + this.#cell.length > MOST_IN_A_ROW) this.#refuse('is longer than any row');
        if (quote === -1) return end;
        this.#place = 'after-quote';
        return end + 1;
      }
      case 'after-quote':
        if (text.charCodeAt(at) === QUOTE) {
          this.#cell += '"';
          this.#place = 'quoted';
          return at + 1;
        }
        if (this.#hasPlainQuotes && !this.#endsCell(text.charCodeAt(at))) {
          this.#cell = `"${this.#cell.replaceAll('"', '""')}"`;
          this.#place = 'plain';
          return at;
        }
        return this.#endCell(text.charCodeAt(at), at, rows, 'has text after a closing quote');
      case 'after-return':
        if (text.charCodeAt(at) !== LINE_FEED) this.#refuse('holds a lone carriage return');
        this.#endRow(rows);
        return at + 1;
      case 'start':
        if (text.charCodeAt(at) === QUOTE) {
          this.#place = 'quoted';
          return at + 1;
        }
        this.#place = 'plain';
        return at;
      case 'plain':
        return this.#takePlain(text, at, rows);
    }
  }

  #takePlain(text: string, from: number, rows: string[][]): number {
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE && !this.#hasPlainQuotes)
        this.#refuse('has a quote within a cell that does not start with one');
      if (this.#endsCell(code)) break;
    }
    this.#cell += text.slice(from, at);
    if (this.#characters + this.#cell.length > MOST_IN_A_ROW) this.#refuse('is longer than any row');
    return at === text.length ? at : this.#endCell(text.charCodeAt(at), at, rows, '');
  }

  #endsCell(code: number): boolean {
    return code === this.#delimiter || code === LINE_FEED || code === CARRIAGE_RETURN;
  }

  #endCell(code: number, at: number, rows: string[][], otherwise: string): number {
    if (!this.#endsCell(code)) this.#refuse(otherwise);
    this.#row.push(this.#cell);
    this.#characters += this.#cell.length + 1;
    this.#cell = '';
    if (code === LINE_FEED) this.#endRow(rows);
    else this.#place = code === CARRIAGE_RETURN ? 'after-return' : 'start';
    return at + 1;
  }

  #endRow(rows: string[][]): void {
    rows.push(this.#row);
    this.#row = [];
    this.#rowNumber++;
    this.#characters = 0;
    this.#place = 'start';
  }
}
