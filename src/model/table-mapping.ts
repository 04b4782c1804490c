/** What a table of the user's holds, by header, and which column is which by our guess. */
export type TableLook = {
  /** The first row where it names the columns, else "Column 1" and so on. */
  header: readonly string[];
  /** Whether the first row names the columns. */
  hasHeader: boolean;
  /** What parts the cells. */
  delimiter: ',' | ';' | '\t' | '|';
  encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252' | 'GB18030';
  /** The first rows, at most 10, cells cut at 200 characters. */
  rows: readonly (readonly string[])[];
  guess: TableMapping;
};

/** Which column of a table is which: indices into the header; `null` where no column is. */
export type TableMapping = {
  name: number | null;
  /** Aliases, parted by ";" within a cell. */
  aliases: number | null;
  note: number | null;
  citation: number | null;
  country: number | null;
};
