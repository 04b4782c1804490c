import { type IsoDate, isIsoDate } from '../../model/iso-date.ts';
import type { SourceEntry } from '../../model/source-entry.ts';
import { UpdateError } from '../../model/update-failure.ts';
import { decodeText } from '../decode-text.ts';
import type { ReadOptions, ReadSummary } from '../edition-reader.ts';
import { WarningLog } from '../warnings.ts';
import { CslEdition } from './csl-edition.ts';
import { cslList } from './csl-list.ts';
import { type CslRecord, KNOWN_FIELDS } from './csl-record.ts';
import { JsonRecords } from './json-records.ts';

const BATCH = 200;

const ROOT_KEYS = new Set(['results', 'search_performed_at', 'sources_used', 'offset', 'total', 'sources', 'count']);
/** The parts of an address, in the order in which the CSV prints them; the country comes last. */
const ADDRESS_PARTS = ['address', 'city', 'state', 'postal_code'] as const;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A scalar as text; empty for null. */
function scalar(value: unknown): string {
  return value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A value of a record as the CSV prints it: lists joined by "; ", the parts of an address or a number by ", ". */
function printed(value: unknown): string {
  if (Array.isArray(value)) return value.map(printed).filter(Boolean).join('; ');
  if (!isObject(value)) return scalar(value);
  return Object.values(value).map(scalar).filter(Boolean).join(', ');
}

function recordOf(value: unknown, warnings: WarningLog): CslRecord {
  if (!isObject(value)) throw new UpdateError('BAD_FORMAT', 'a result that is no record');
  const published: Record<string, string> = {};
  for (const [field, content] of Object.entries(value)) {
    const text = printed(content);
    if (!KNOWN_FIELDS.has(field)) warnings.add('unknown-field', field, text);
    if (text !== '') published[field] = text;
  }
  const { alt_names: aliases, addresses } = value;
  return {
    published,
    aliases: Array.isArray(aliases) ? aliases.map(scalar) : null,
    addresses: Array.isArray(addresses)
      ? addresses.filter(isObject).map((one) => ({
          text: ADDRESS_PARTS.map((part) => scalar(one[part]))
            .filter(Boolean)
            .join(', '),
          country: scalar(one['country']) || null,
        }))
      : null,
  };
}

/** The day a source of the list was last changed, as the file says; null where it says none. */
function statedDay(value: unknown): { list: string; day: IsoDate } | null {
  if (!isObject(value)) return null;
  const list = cslList(scalar(value['source']));
  const day = scalar(value['source_last_updated']).slice(0, 10);
  return list !== null && isIsoDate(day) ? { list, day } : null;
}

/**
 * Reads the Consolidated Screening List as JSON, record by record while it comes. `sources_used` says from which day each
 * list is. Its end is marked, so every cut is told; a file that states more records than it holds is CUT_OFF too.
 * @throws UpdateError
 */
export async function* readCslJson(
  chunks: AsyncIterable<Uint8Array>,
  { readOn }: ReadOptions,
): AsyncGenerator<readonly SourceEntry[], ReadSummary> {
  const warnings = new WarningLog();
  const edition = new CslEdition(warnings);
  const json = new JsonRecords({ lists: ['results', 'sources_used'], values: ['total'] });
  const days = new Map<string, IsoDate>();
  let total: unknown = null;
  let batch: SourceEntry[] = [];
  for await (const text of decodeText(chunks)) {
    for (const { under, value } of json.push(text)) {
      if (under === 'results') edition.take(recordOf(value, warnings));
      else if (under === 'total') total = value;
      else {
        const stated = statedDay(value);
        if (stated) days.set(stated.list, stated.day);
        else warnings.add('unread-value', 'sources_used', printed(value));
      }
    }
    batch.push(...edition.ready());
    if (batch.length >= BATCH) {
      yield batch;
      batch = [];
    }
  }
  json.end();
  if (!json.rootKeys.has('results')) throw new UpdateError('BAD_FORMAT', 'no “results”');
  for (const key of json.rootKeys) if (!ROOT_KEYS.has(key)) warnings.add('unknown-field', key, 'a member of the file');
  const { records } = edition.tally;
  if (typeof total === 'number' && total > records) {
    throw new UpdateError('CUT_OFF', `holds ${records} of ${total} records`);
  }
  yield [...batch, ...edition.ready(), ...edition.rest()];
  return { lists: edition.lists(readOn, days), warnings: warnings.list() };
}
