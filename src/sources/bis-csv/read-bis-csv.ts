import { CsvRows } from '../../formats/csv-rows.ts';
import type { SourceEntry } from '../../model/source-entry.ts';
import { UpdateError } from '../../model/update-failure.ts';
import { CslEdition } from '../csl/csl-edition.ts';
import { cslList } from '../csl/csl-list.ts';
import type { CslRecord } from '../csl/csl-record.ts';
import { decodeText } from '../decode-text.ts';
import type { ReadOptions, ReadSummary } from '../edition-reader.ts';
import { WarningLog } from '../warnings.ts';
import { ADDRESS_COLUMNS, type BisHeader, type BisRow, groupKey, readBisHeader, readBisRow } from './bis-rows.ts';

const BATCH = 200;
/** The Entity List has about 3,400 entries. */
const MOST_GROUPS = 50_000;

/** Rows of one entry: the first, and what others add, each once. */
type Group = { first: BisRow; addresses: Map<string, { text: string; country: string | null }>; aliases: Set<string> };

/** "11/21/2011" as a day; anything else as it is, for the record's reader to judge. */
function americanDay(text: string): string {
  const [, month = '', day = '', year = ''] = /^\s?(\d{1,2})\/(\d{1,2})\/(\d{4})\s?$/.exec(text) ?? [];
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function addTo(group: Group, row: BisRow): void {
  const text = ADDRESS_COLUMNS.map((column) => row[column]?.trim() ?? '')
    .filter(Boolean)
    .join(', ');
  const country = row['Country']?.trim() ?? null;
  if (text !== '' || country !== null) group.addresses.set(JSON.stringify([text, country]), { text, country });
  const alias = row['Alternate Name']?.trim();
  if (alias) group.aliases.add(alias);
}

/** The rows as published: the first one, and each further address and name under its column and number. */
function publishedOf({ first, addresses, aliases }: Group): Record<string, string> {
  const further = (column: string, values: readonly string[]) =>
    values.slice(1).map((value, index): [string, string] => [`${column} (${index + 2})`, value]);
  return {
    ...first,
    ...Object.fromEntries([
      ...further(
        'Address',
        [...addresses.values()].map(({ text, country }) => [text, country].filter(Boolean).join(', ')),
      ),
      ...further('Alternate Name', [...aliases]),
    ]),
  };
}

/** The group as a record of the Consolidated Screening List, which is made from these very tables. */
function recordOf(group: Group): CslRecord {
  const { first } = group;
  const fields = {
    source: `(${first['Source List'] ?? ''})`,
    name: first['Name'],
    federal_register_notice: first['Federal Register Notice'],
    start_date: first['Effective Date'] && americanDay(first['Effective Date']),
    end_date: first['Date Lifted/Waived/Expired'] && americanDay(first['Date Lifted/Waived/Expired']),
    license_requirement: first['License Requirement'],
    license_policy: first['License Policy'],
    remarks: first['Remarks/Notes'],
  };
  return {
    published: Object.fromEntries(
      Object.entries(fields).filter((field): field is [string, string] => Boolean(field[1])),
    ),
    aliases: [...group.aliases],
    addresses: [...group.addresses.values()],
  };
}

async function readGroups(chunks: AsyncIterable<Uint8Array>, warnings: WarningLog): Promise<Map<string, Group>> {
  const groups = new Map<string, Group>();
  const rows = new CsvRows();
  let header: BisHeader | null = null;
  let number = 0;
  for await (const text of decodeText(chunks)) {
    for (const cells of rows.push(text)) {
      number++;
      if (header === null) {
        header = readBisHeader(cells, warnings);
        continue;
      }
      const row = readBisRow(header, cells, number);
      if (row === null) continue;
      const key = groupKey(row);
      const group = groups.get(key) ?? { first: row, addresses: new Map(), aliases: new Set() };
      addTo(group, row);
      groups.set(key, group);
      if (groups.size > MOST_GROUPS) throw new UpdateError('TOO_LARGE', `more than ${MOST_GROUPS} entries`);
    }
  }
  if (rows.end() !== null || header === null) throw new UpdateError('CUT_OFF', `ends within row ${number + 1}`);
  return groups;
}

/**
 * Reads BIS's own tables of the Entity List and the Military End-User List (31 named columns, a row for each address and
 * each other name, American dates) and of the Unverified List (country, name, address): rows that differ only in address
 * and other name are one entry, wherever they stand. Like every CSV it has no end mark; see `readCslCsv`.
 * @throws UpdateError
 */
export async function* readBisCsv(
  chunks: AsyncIterable<Uint8Array>,
  { readOn }: ReadOptions,
): AsyncGenerator<readonly SourceEntry[], ReadSummary> {
  const warnings = new WarningLog();
  const groups = await readGroups(chunks, warnings);
  const edition = new CslEdition(warnings);
  let batch: SourceEntry[] = [];
  for (const group of groups.values()) {
    const record = recordOf(group);
    const list = cslList(record.published['source'] ?? '');
    if (list === null) warnings.add('unknown-list', group.first['Source List'] ?? '', group.first['Name'] ?? '');
    else edition.take(record);
    // The record shown is that of BIS's table, not the one made from it.
    batch.push(...[...edition.ready(), ...edition.rest()].map((entry) => ({ ...entry, record: publishedOf(group) })));
    if (batch.length >= BATCH) {
      yield batch;
      batch = [];
    }
  }
  yield batch;
  return { lists: edition.lists(readOn, new Map()), warnings: warnings.list() };
}
