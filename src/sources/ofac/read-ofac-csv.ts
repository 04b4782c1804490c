import { CsvRows } from '../../formats/csv-rows.ts';
import type { EntityName } from '../../model/entity-name.ts';
import type { PartyType, SourceEntry } from '../../model/source-entry.ts';
import { UpdateError } from '../../model/update-failure.ts';
import { decodeText } from '../decode-text.ts';
import type { ReadOptions, ReadSummary } from '../edition-reader.ts';
import { nameKey } from '../entry-key.ts';
import { WarningLog } from '../warnings.ts';
import { OfacEdition } from './edition.ts';
import { nameKindOf, type OfacParty } from './party.ts';

/** The columns of SDN.CSV and CONS_PRIM.CSV, which have no header. */
const COLUMNS = [
  'ent_num',
  'SDN_Name',
  'SDN_Type',
  'Program',
  'Title',
  'Call_Sign',
  'Vess_type',
  'Tonnage',
  'GRT',
  'Vess_flag',
  'Vess_owner',
  'Remarks',
] as const;

/** The last line of a whole file: Ctrl-Z, the end mark of DOS. */
const END_MARK = '\u001a';

const TYPES: Readonly<Record<string, PartyType>> = {
  '-0-': 'organisation',
  individual: 'person',
  vessel: 'vessel',
  aircraft: 'aircraft',
};

/** "-0- " stands for nothing. */
function cellValue(cell: string | undefined): string {
  const value = (cell ?? '').trim();
  return value === '-0-' ? '' : value;
}

/** "DOB 1951; POB Umm Tuba." in parts, without the full stop at the end. */
function remarksOf(cell: string): string[] {
  return cell
    .split(';')
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter((part) => part !== '' && part !== '-');
}

/**
 * Names given in the remarks. OFAC prints its weak aliases there ("a.k.a. 'BNC'"; the strong ones are in ALT.CSV), and the
 * name under which a company's securities are issued.
 */
function namesInRemarks(remarks: readonly string[]): EntityName[] {
  return remarks.flatMap((remark): EntityName[] => {
    const alias = /^(?:alt\. )?([afn]\.k\.a\.) '(.+?)'?$/.exec(remark);
    if (alias?.[2]) return [{ text: alias[2], kind: nameKindOf(alias[1] ?? '', true) }];
    const issuer = /^(?:alt\. )?Issuer Name (.+)$/.exec(remark);
    return issuer?.[1] ? [{ text: issuer[1], kind: 'alias' }] : [];
  });
}

function partyOf(row: readonly string[], warnings: WarningLog): OfacParty | null {
  const [number, name, type, program] = row.map(cellValue);
  if (!number || !/^\d{1,9}$/.test(number) || !name) {
    warnings.add('unread-row', 'OFAC', row.join(', '));
    return null;
  }
  if (row.length !== COLUMNS.length) {
    throw new UpdateError('BAD_FORMAT', `OFAC: entry ${number} has ${row.length} columns, not ${COLUMNS.length}`);
  }
  const known = TYPES[(row[2] ?? '').trim()];
  if (known === undefined) warnings.add('unread-value', 'SDN_Type', type);
  const remarks = remarksOf(cellValue(row[11]));
  const seen = new Set<string>();
  const names = [{ text: name, kind: 'primary' as const }, ...namesInRemarks(remarks)].filter(
    ({ text }) => !seen.has(nameKey(text)) && seen.add(nameKey(text)),
  );
  return {
    number,
    type: known ?? 'unknown',
    names,
    programs: (program ?? '').split('] [').filter((tag) => tag !== ''),
    remarks,
    addresses: [],
    record: Object.fromEntries(COLUMNS.map((column, at) => [column, row[at] ?? ''])),
  };
}

/**
 * Reads SDN.CSV or CONS_PRIM.CSV as OFAC publishes them: no header, twelve columns, a last line of 0x1A, without which the
 * file counts as cut. Copies that put a header above or commas behind the mark are read too, and the header is reported.
 * Addresses and strong aliases stand in ADD.CSV and ALT.CSV beside it: the XML file has everything in one.
 * @throws UpdateError
 */
export async function* readOfacCsv(
  chunks: AsyncIterable<Uint8Array>,
  { readOn }: ReadOptions,
): AsyncGenerator<readonly SourceEntry[], ReadSummary> {
  const warnings = new WarningLog();
  const edition = new OfacEdition(warnings);
  const rows = new CsvRows();
  let isEnded = false;
  let count = 0;
  const take = (batch: readonly (readonly string[])[]): SourceEntry[] => {
    const parties: OfacParty[] = [];
    for (const row of batch) {
      if (row.length === 1 && row[0] === '') continue;
      if (isEnded) throw new UpdateError('BAD_FORMAT', 'OFAC: a row after the end mark');
      if (row[0] === END_MARK) {
        isEnded = true;
        continue;
      }
      const party = partyOf(row, warnings);
      count++;
      // The first rows of anything else would only be counted as unread, one by one.
      if (party === null && count === 2 && edition.parties === 0 && parties.length === 0) {
        throw new UpdateError('BAD_FORMAT', 'OFAC: rows without the number of an entry');
      }
      if (party) parties.push(party);
    }
    return edition.take(parties);
  };
  for await (const text of decodeText(chunks)) {
    const entries = take(rows.push(text));
    if (entries.length > 0) yield entries;
  }
  const last = rows.end();
  if (last) {
    if (last[0] !== END_MARK) throw new UpdateError('CUT_OFF', 'OFAC: ends within a row, without its end mark');
    take([last]);
  }
  if (!isEnded) throw new UpdateError('CUT_OFF', `OFAC: ends after ${edition.parties} entries without its end mark`);
  return { lists: edition.lists(null, readOn), warnings: warnings.list() };
}
