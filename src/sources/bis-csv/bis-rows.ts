import { UpdateError } from '../../model/update-failure.ts';
import type { WarningLog } from '../warnings.ts';

/** Columns of an address, in the order of its line, and of another name: rows of one entry differ only in these. */
export const ADDRESS_COLUMNS = ['Address', 'City', 'State/Province', 'Postal Code'] as const;
const VARYING = new Set<string>([
  ...ADDRESS_COLUMNS,
  'Country',
  'Address Number',
  'Address Remarks',
  'Alternate Number',
  'Alternate Type',
  'Alternate Name',
  'Alternate Remarks',
]);

const COLUMNS = [
  'Source List',
  'Entity Number',
  'SDN Type',
  'Programs',
  'Name',
  'Title',
  ...ADDRESS_COLUMNS,
  'Country',
  'Federal Register Notice',
  'Effective Date',
  'Date Lifted/Waived/Expired',
  'Standard Order',
  'License Requirement',
  'License Policy',
  'Call Sign',
  'Vessel Type',
  'Gross Tonnage',
  'Gross Register Tonnage',
  'Vessel Flag',
  'Vessel Owner',
  'Remarks/Notes',
  'Address Number',
  'Address Remarks',
  'Alternate Number',
  'Alternate Type',
  'Alternate Name',
  'Alternate Remarks',
  'Web Link',
];
const NEEDED = [
  'Source List',
  'Name',
  'Address',
  'Country',
  'Federal Register Notice',
  'Effective Date',
  'Alternate Name',
];

/** The three columns of the Unverified List's own table. */
const UVL_COLUMNS: Readonly<Record<string, string>> = { COUNTRY: 'Country', NAME: 'Name', ADDRESS: 'Address' };

/** A row by column, without empty cells; columns by the names of the larger table. */
export type BisRow = Readonly<Record<string, string>>;

/** Columns by place; those without a name are only fillings. */
export type BisHeader = { columns: readonly string[]; isUvl: boolean };

/** @throws UpdateError BAD_FORMAT where a column that entries are read from is missing */
export function readBisHeader(cells: readonly string[], warnings: WarningLog): BisHeader {
  const names = cells.map((cell) => cell.trim());
  const isUvl = names[0] === 'COUNTRY';
  const columns = isUvl ? names.map((name) => UVL_COLUMNS[name] ?? name) : names;
  const missing = (isUvl ? Object.values(UVL_COLUMNS) : NEEDED).find((name) => !columns.includes(name));
  if (missing !== undefined) throw new UpdateError('BAD_FORMAT', `no column “${missing}”`);
  const known = new Set(COLUMNS);
  for (const [place, name] of columns.entries()) {
    if (name === '') continue;
    if (columns.indexOf(name) !== place) throw new UpdateError('BAD_FORMAT', `two columns “${name.slice(0, 50)}”`);
    if (!known.has(name)) warnings.add('unknown-field', name, 'a column of the file');
  }
  return { columns, isUvl };
}

/**
 * A row by column; null for one of empty cells, which the tables end sections with. Fillings at the end may be there or not.
 * @throws UpdateError BAD_FORMAT for a row of another length
 */
export function readBisRow({ columns, isUvl }: BisHeader, cells: readonly string[], row: number): BisRow | null {
  const named = columns.findLastIndex((name) => name !== '') + 1;
  const isOver = cells.some((cell, place) => cell.trim() !== '' && !columns[place]);
  if (cells.length < named || isOver) {
    if (cells.every((cell) => cell.trim() === '')) return null;
    throw new UpdateError('BAD_FORMAT', `row ${row} has ${cells.length} cells, the header ${named}`);
  }
  const filled = cells
    .map((cell, place) => [columns[place] ?? '', cell] as const)
    .filter(([, cell]) => cell.trim() !== '');
  if (filled.length === 0) return null;
  return Object.fromEntries([...(isUvl ? [['Source List', 'UVL'] as const] : []), ...filled]);
}

/** What rows of one entry have in common, as a key. */
export function groupKey(row: BisRow): string {
  return JSON.stringify(Object.entries(row).filter(([column]) => !VARYING.has(column)));
}
