import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';

/** A row of a table by column; `row` counts the rows of data from 1. */
export type TableRow = { row: number; cells: Readonly<Record<string, string>> };

/** What a file is wrong with, in words for the person who named it. */
export class TableError extends Error {}

/** Which of the usual separators the header line uses. */
function separatorOf(text: string): string {
  const header = text.slice(0, text.search(/\r|\n|$/)).replaceAll(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((one) => ({ one, count: header.split(one).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).one;
}

function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new TableError(code === 'ENOENT' ? `${file}: no such file` : `${file}: cannot be read (${code})`);
  }
  try {
    // Takes a byte order mark off.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TableError(`${file}: not UTF-8; save it as "CSV UTF-8"`);
  }
}

/**
 * Reads a CSV file with a header line (RFC 4180; comma, semicolon or tab). A file that is cut off, has a stray quote
 * or a row of another length is refused with the line, and so is one without a column in `needed`.
 */
export function readTable(file: string, needed: readonly string[]): TableRow[] {
  const text = readText(file);
  let header: string[] = [];
  let rows: Record<string, string>[];
  try {
    rows = parse<Record<string, string>>(text, {
      delimiter: separatorOf(text),
      skip_empty_lines: true,
      columns: (names: string[]) => {
        header = names.map((name) => name.trim());
        return header;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) throw new TableError(`${file}: ${error.message}`);
    throw error;
  }
  if (header.length === 0) throw new TableError(`${file}: empty`);
  const missing = needed.find((column) => !header.includes(column));
  if (missing !== undefined) {
    throw new TableError(`${file}: no column "${missing}"; it has ${header.map((one) => `"${one}"`).join(', ')}`);
  }
  const twice = header.find((column, at) => header.indexOf(column) < at);
  if (twice !== undefined) throw new TableError(`${file}: two columns "${twice}"`);
  return rows.map((cells, at) => ({ row: at + 1, cells }));
}
