import type { TableLook } from '../model/table-mapping.ts';
import { UpdateError } from '../model/update-failure.ts';
import { checkRow } from './check-row.ts';
import { isNameHeading } from './name-heading.ts';
import { HEAD_BYTES, readForm, rowReader } from './read-form.ts';
import { guessEncoding, TableDecoder, type TableEncoding } from './table-encoding.ts';

/** How a table of text is written. */
export type TextForm = {
  kind: 'text';
  encoding: TableEncoding;
  /** Null where every line is one cell. */
  delimiter: TableLook['delimiter'] | null;
};

/** A comma before a blank or a legal form stands in a name ("Acme, Inc.", "Acme Co.,Ltd."), not between cells. */
const COMMA_OF_NAME = /,(?= |(?:co|corp|inc|limited|llc|llp|lp|ltd|s\.?a|s\.?l|gmbh|bv|plc)\b)/gi;

/** The share of such commas from which on all are taken for them. */
const COMMAS_OF_NAMES = 0.9;

/** Whether the text is one name a line, as far as its start tells. */
function isOfLines(text: string): boolean {
  const lines = text.split(/\r\n?|\n/, 200).filter((line) => line.trim() !== '');
  if (lines.some((line) => /[\t;|]/.test(line)) || lines.some((line) => line.startsWith('"'))) return false;
  const commas = lines.reduce((count, line) => count + line.split(',').length - 1, 0);
  const ofNames = lines.reduce((count, line) => count + (line.match(COMMA_OF_NAME)?.length ?? 0), 0);
  const head = (lines[0] ?? '').split(',');
  const hasHeader = head.length > 1 && head.some(isNameHeading);
  return commas === 0 || (ofNames >= commas * COMMAS_OF_NAMES && !hasHeader);
}

/**
 * How the table that starts with these bytes is written, by its looks.
 * @param head the first {@link HEAD_BYTES} of the file, or all of it where it is shorter
 * @throws UpdateError for what is no text, or a text whose rows cannot be told
 */
export function guessTextForm(head: Uint8Array): TextForm {
  const start = head.subarray(0, HEAD_BYTES);
  const encoding = guessEncoding(start);
  const text = new TextDecoder(encoding).decode(start, { stream: true });
  if (text.trim() !== '' && isOfLines(text)) return { kind: 'text', encoding, delimiter: null };
  return { kind: 'text', encoding, delimiter: readForm(start).delimiter };
}

/** Lines out of text that comes in pieces. */
class Lines {
  #rest = '';

  /** What is no line yet. */
  get rest(): string {
    return this.#rest;
  }

  push(text: string): string[][] {
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    return lines.map((line) => [line]);
  }

  end(): string[] | null {
    const last = this.#rest.replace(/\r$/, '');
    return last === '' ? null : [last];
  }
}

/**
 * The rows of a table of text, some at a time, as they are written; between two steps others may have their turn.
 * @throws UpdateError
 */
export function* textRows(bytes: Uint8Array, { encoding, delimiter }: TextForm): Generator<readonly string[][]> {
  if (bytes.length === 0) throw new UpdateError('BAD_FORMAT', 'the table is empty');
  const decoder = new TableDecoder(encoding);
  const reader = delimiter === null ? new Lines() : rowReader(delimiter);
  let read = 0;
  const checked = (rows: string[][]) => rows.map((row) => checkRow(row, ++read));
  for (const text of decoder.push(bytes)) {
    yield checked(reader.push(text));
    if (reader instanceof Lines) checkRow([reader.rest], read + 1);
  }
  decoder.end();
  const last = reader.end();
  if (last) yield checked([last]);
}
