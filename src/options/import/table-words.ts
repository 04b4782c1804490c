import type { TableLook, TableMapping } from '../../model/table-mapping.ts';
import { words } from '../../words/words.ts';

/** The header of a column, or its number where it has none. */
export function columnName(header: string, index: number): string {
  return header.trim() === '' ? words().lists.importing.table.column(index + 1) : header;
}

/** A name for the list, out of the file's. */
export function listNameFor(fileName: string): string {
  const name = fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '').replaceAll('_', ' ');
  return name.trim().slice(0, 100) || words().lists.importing.table.ownList;
}

/** Why a table cannot be read as it is mapped, in a sentence; null when it can. */
export function mappingProblem(mapping: TableMapping, listName: string): string | null {
  const { table } = words().lists.importing;
  if (listName.trim() === '') return table.nameless;
  if (mapping.name === null) return table.noNames;
  const chosen = Object.values(mapping).filter((column) => column !== null);
  if (new Set(chosen).size < chosen.length) return table.twice;
  return null;
}

/** How a table was read: "UTF-8, cells parted by commas, the first row names the columns". */
export function tableWords({
  encoding,
  delimiter,
  hasHeader,
}: Pick<TableLook, 'encoding' | 'delimiter' | 'hasHeader'>): string {
  const { table } = words().lists.importing;
  return (hasHeader ? table.withHeader : table.withoutHeader)(encoding, table.delimiters[delimiter]);
}
