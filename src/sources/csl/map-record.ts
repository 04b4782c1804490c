import { type IsoDate, isIsoDate } from '../../model/iso-date.ts';
import type { PartyType, SourceEntry } from '../../model/source-entry.ts';
import type { WarningKind } from '../../model/source-warning.ts';
import { FALLBACK_CITATIONS } from '../list-facts.ts';
import { readAddressCell, readAddressList } from './csl-addresses.ts';
import { readCellCitations } from './csl-citations.ts';
import { readNames } from './csl-names.ts';
import type { CslRecord } from './csl-record.ts';
import { readRestriction } from './csl-restriction.ts';

const TYPES: Readonly<Record<string, PartyType>> = {
  '': 'unknown',
  entity: 'organisation',
  individual: 'person',
  vessel: 'vessel',
  aircraft: 'aircraft',
};

/** Lists whose `start_date` is the day the first notice was published, not a day in force. */
const DATED_BY_NOTICE = new Set(['us-bis-el', 'us-bis-uvl', 'us-bis-meu']);

/** What of a record was not understood: told to the log by whoever counts. */
export type RecordWarning = { kind: WarningKind; where: string; example: string };

/** An entry but for its key, which depends on the others of its list. */
export type MappedRecord = { entry: Omit<SourceEntry, 'key'>; warnings: RecordWarning[] };

type Dates = { effective: IsoDate | null; published: IsoDate | null };

/** Days that OFAC prints among the numbers of NS-CMIC companies: "Listing Date (CMIC), 2021-06-03", either way round. */
function dayAmongNumbers(ids: string, label: string): IsoDate | null {
  const piece = ids.split(';').find((one) => one.includes(label));
  const day = piece === undefined ? null : /\d{4}-\d{2}-\d{2}/.exec(piece)?.[0];
  return day && isIsoDate(day) ? day : null;
}

/**
 * `start_date` means three things: the day of publication (BIS's lists of parties to be licensed), the day of the order or
 * determination (Denied Persons, State), nothing (OFAC, which gives days of NS-CMIC companies elsewhere).
 */
function datesOf(list: string, start: IsoDate | null, noticeDays: readonly IsoDate[], ids: string): Dates {
  if (list === 'us-ofac-ns-cmic') {
    return { effective: dayAmongNumbers(ids, 'Effective Date'), published: dayAmongNumbers(ids, 'Listing Date') };
  }
  if (DATED_BY_NOTICE.has(list)) return { effective: null, published: start ?? noticeDays[0] ?? null };
  // Orders are published after they are made; older notices stand in the cell of an order that was renewed.
  const since = noticeDays.filter((day) => start === null || day >= start).sort();
  return { effective: start, published: since[0] ?? null };
}

function noteOf(list: string, footnotes: readonly string[], remarks: string): string {
  const notes: string[] = [];
  if (footnotes.length > 0 && list === 'us-bis-el') {
    const many = footnotes.length > 1 ? 's' : '';
    notes.push(`Marked with footnote${many} ${footnotes.join(' and ')} of Supplement No. 4.`);
  }
  const words = remarks.slice(0, 500).replace(/\s+/g, ' ').trim();
  if (list.startsWith('us-bis-') && list !== 'us-bis-dpl' && words && !/^\(?see alternate/i.test(words)) {
    notes.push(`The entry adds: “${words}”.`);
  }
  return notes.join(' ');
}

/**
 * A record of the Consolidated Screening List in our terms: its own words stay in `record`, everything else is read from
 * them. Null where it names nobody.
 */
export function mapRecord(list: string, { published, aliases, addresses }: CslRecord): MappedRecord | null {
  const warnings: RecordWarning[] = [];
  const field = (name: string): string => published[name] ?? '';
  const unread = (name: string, values: readonly string[]): void => {
    for (const example of values) warnings.push({ kind: 'unread-value', where: `${list} ${name}`, example });
  };
  const day = (name: string): IsoDate | null => {
    const text = field(name).trim();
    if (text === '' || isIsoDate(text)) return text || null;
    unread(name, [text]);
    return null;
  };

  const names = readNames(list, field('name'), aliases ?? field('alt_names'));
  unread('name', names.unread);
  if (names.names.length === 0) return null;

  const type = TYPES[field('type').trim().toLowerCase()];
  if (type === undefined) unread('type', [field('type')]);
  const places = addresses ? readAddressList(addresses) : readAddressCell(field('addresses'));
  unread('addresses', places.unread);
  const [start, until] = [day('start_date'), day('end_date')];
  const cited = readCellCitations(field('federal_register_notice'), DATED_BY_NOTICE.has(list) ? start : null);
  if (cited.unread !== '') unread('federal_register_notice', [cited.unread]);
  const fallback = FALLBACK_CITATIONS[list];
  const citesNotice = cited.citations.length > 0;
  if (!citesNotice) warnings.push({ kind: 'no-citation', where: list, example: names.names[0]?.text ?? '' });

  const number = field('entity_number').trim();
  const { restriction, footnotes } = readRestriction(list, published, until);
  const note = noteOf(list, footnotes, field('remarks'));
  return {
    entry: {
      list,
      publisherId: list.startsWith('us-ofac-') && /^\d{1,9}$/.test(number) ? `ofac:${number}` : null,
      type: type ?? 'unknown',
      names: names.names,
      country: places.countries[0] ?? null,
      addresses: places.addresses,
      ...datesOf(list, start, cited.days, field('ids')),
      until,
      restriction,
      citations: citesNotice || !fallback ? cited.citations : [fallback],
      citesNotice,
      ...(note === '' ? {} : { note }),
      record: published,
    },
    warnings,
  };
}
