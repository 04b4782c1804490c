import type { XmlListener } from '../../formats/xml-pieces.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { isIsoDate } from '../../model/iso-date.ts';
import { UpdateError } from '../../model/update-failure.ts';
import { type Supplement, supplementOf } from './supplements.ts';

/** A cell longer than this is no cell: the longest of the Entity List has some 5,000 characters. */
const MOST_IN_A_CELL = 50_000;
const MOST_CELLS = 20;

/** A row of a supplement's table; lines within a cell are parted by line feeds, footnote marks are taken out. */
export type Row = {
  supplement: Supplement;
  /** Whether it heads the columns. */
  isHeading: boolean;
  cells: readonly string[];
  /** Numbers of the footnotes that each cell is marked with by a superscript. */
  marks: readonly (readonly string[])[];
  /** The cells with their marks where they stand, as printed. */
  printed: readonly string[];
};

type Cell = { words: string; printed: string; marks: string[] };

/** Blanks of every kind as one; line feeds stay. */
function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "Dec. 29, 2022(fm)" as a day; null where it is none. */
function amendmentDay(text: string): IsoDate | null {
  const parts = /^\s*([a-z]{3})[a-z]{0,6}\.?\s+(\d{1,2}),?\s+(\d{4})/i.exec(text);
  const month = MONTHS.indexOf((parts?.[1] ?? '').toLowerCase()) + 1;
  const date = `${parts?.[3]}-${String(month).padStart(2, '0')}-${parts?.[2]?.padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}

/** The day in the `hierarchy_metadata` of the versioner's elements: `{"path":"/on/2026-11-20/title-15/…"}`. */
function metadataDay(metadata: string | undefined): IsoDate | null {
  const date = /\/on\/(\d{4}-\d{2}-\d{2})\//.exec(metadata ?? '')?.[1];
  return date !== undefined && isIsoDate(date) ? date : null;
}

/**
 * Hears an eCFR file, a whole title or one appendix of it, and keeps the rows of the tables in the supplements that are
 * lists; everything else passes by.
 */
export class TableListener implements XmlListener {
  /** Rows heard and not taken yet. */
  readonly rows: Row[] = [];
  /** Supplements met so far, each with the day its text was current where the file says. */
  readonly met = new Map<Supplement, IsoDate | null>();
  /** Headings that name a supplement of Part 744 by a number of ours and not by its words. */
  readonly strangers: string[] = [];
  #path: string[] = [];
  #day: IsoDate | null = null;
  /** Depth of the appendix being read, 0 outside. */
  #appendix = 0;
  #supplement: Supplement | null = null;
  /** Gathers a heading or a date; null when nothing is gathered. */
  #heading: string | null = null;
  #row: { cells: Cell[]; isHeading: boolean } | null = null;
  #cell: Cell | null = null;
  /** Depth of a superscript, 0 outside. */
  #mark = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#path.push(name);
    this.#day = metadataDay(attributes.hierarchy_metadata) ?? this.#day;
    if (attributes.TYPE === 'APPENDIX') {
      this.#appendix = this.#path.length;
      this.#supplement = null;
    }
    const isDate = name === 'AMDDATE' && /^(ECFRBRWS|ECFR)$/.test(this.#path.at(-2) ?? '');
    if (isDate || (name === 'HEAD' && this.#path.length === this.#appendix + 1)) this.#heading = '';
    if (this.#supplement) this.#openInTable(name);
  }

  text(text: string): void {
    if (this.#heading !== null) this.#heading = this.#grown(this.#heading, text);
    const cell = this.#cell;
    if (!cell) return;
    const words = text.replaceAll('\n', ' ');
    cell.printed = this.#grown(cell.printed, words);
    if (this.#mark > 0) cell.marks.push(words.trim());
    else cell.words += words;
  }

  close(name: string): void {
    const depth = this.#path.length;
    if (this.#heading !== null && (name === 'HEAD' || name === 'AMDDATE')) this.#closeHeading(name, this.#heading);
    if (this.#supplement) this.#closeInTable(name, depth);
    if (depth === this.#appendix) {
      this.#appendix = 0;
      this.#supplement = null;
    }
    this.#path.pop();
  }

  #grown(text: string, by: string): string {
    if (text.length + by.length > MOST_IN_A_CELL) {
      throw new UpdateError('BAD_FORMAT', `eCFR: a cell of more than ${MOST_IN_A_CELL} characters`);
    }
    return text + by;
  }

  #closeHeading(name: string, text: string): void {
    this.#heading = null;
    if (name === 'AMDDATE') {
      this.#day = amendmentDay(text) ?? this.#day;
      return;
    }
    this.#supplement = supplementOf(text);
    if (this.#supplement) this.met.set(this.#supplement, this.#day);
    else if (/Supplement\s+No\.?\s*[467]\s+to\s+Part\s+744\b/i.test(text)) this.strangers.push(text.trim());
  }

  #openInTable(name: string): void {
    const cell = this.#cell;
    if (name === 'TR') this.#row = { cells: [], isHeading: true };
    else if ((name === 'TD' || name === 'TH') && this.#row) {
      if (this.#row.cells.length >= MOST_CELLS) throw new UpdateError('BAD_FORMAT', 'eCFR: a row of too many cells');
      if (name === 'TD') this.#row.isHeading = false;
      this.#cell = { words: '', printed: '', marks: [] };
      this.#row.cells.push(this.#cell);
    } else if (cell && /^(br|p|fp|fp-1|li|div)$/i.test(name)) {
      cell.words = this.#grown(cell.words, '\n');
      cell.printed += '\n';
    } else if (cell && /^(sup|su|ftref)$/i.test(name)) this.#mark ||= this.#path.length;
  }

  #closeInTable(name: string, depth: number): void {
    if (depth === this.#mark) this.#mark = 0;
    if (name === 'TD' || name === 'TH') this.#cell = null;
    const row = this.#row;
    if (name !== 'TR' || !row || !this.#supplement) return;
    this.#row = null;
    this.rows.push({
      supplement: this.#supplement,
      isHeading: row.isHeading,
      cells: row.cells.map(({ words }) => tidy(words)),
      marks: row.cells.map(({ marks }) => marks.filter((mark) => mark !== '')),
      printed: row.cells.map(({ printed }) => tidy(printed)),
    });
  }
}
