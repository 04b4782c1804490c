import { type MadeRecord, madeRecords, SOURCE_NAMES } from './made-records.ts';

const COLUMNS =
  '_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids';

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

function csvRow(record: MadeRecord): string {
  const cells: Readonly<Record<string, string>> = {
    _id: record.id,
    source: record.source,
    entity_number: record.entityNumber,
    type: record.type,
    programs: record.programs.join('; '),
    name: record.name,
    addresses: record.addresses
      .map(({ address, city, postalCode, country }) => [address, city, postalCode, country].filter(Boolean).join(', '))
      .join('; '),
    federal_register_notice: record.notices,
    start_date: record.startDate,
    end_date: record.endDate,
    license_requirement: record.requirement,
    license_policy: record.policy,
    remarks: record.remarks,
    source_list_url: record.listUrl,
    alt_names: record.aliases.join('; '),
    source_information_url: record.listUrl,
    ids: record.ids.map(({ type, number, country }) => [type, number, country].filter(Boolean).join(', ')).join('; '),
  };
  return `${COLUMNS.split(',')
    .map((column) => quoted(cells[column] ?? ''))
    .join(',')}\n`;
}

function jsonRecord(record: MadeRecord): string {
  const or = (text: string): string | null => text || null;
  return JSON.stringify({
    id: record.id,
    source: record.source,
    entity_number: or(record.entityNumber),
    type: or(record.type),
    programs: record.programs,
    name: record.name,
    title: null,
    addresses: record.addresses.map(({ address, city, postalCode, country }) => ({
      address,
      city,
      state: null,
      postal_code: or(postalCode),
      country,
    })),
    federal_register_notice: or(record.notices),
    start_date: or(record.startDate),
    end_date: or(record.endDate),
    standard_order: null,
    license_requirement: or(record.requirement),
    license_policy: or(record.policy),
    call_sign: null,
    vessel_type: null,
    gross_tonnage: null,
    gross_registered_tonnage: null,
    vessel_flag: null,
    vessel_owner: null,
    remarks: or(record.remarks),
    source_list_url: record.listUrl,
    alt_names: record.aliases,
    citizenships: [],
    dates_of_birth: [],
    nationalities: [],
    places_of_birth: [],
    source_information_url: record.listUrl,
    ids: record.ids.map(({ type, number, country }) => ({
      country: or(country),
      expiration_date: null,
      issue_date: null,
      number,
      type,
    })),
  });
}

/** Text gathered to chunks of about 64 kB, as a network gives them. */
async function* chunked(texts: Iterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let gathered = '';
  for (const text of texts) {
    gathered += text;
    if (gathered.length < 65_536) continue;
    yield encoder.encode(gathered);
    gathered = '';
  }
  if (gathered !== '') yield encoder.encode(gathered);
}

/** What is made: the size and seed of `madeRecords`, or records of one's own. */
export type MakeOptions = {
  seed?: number;
  /** Records in all; 26,000 are a file of the real size. */
  count?: number;
  /** In place of made ones: to leave some out, change some, or give few. */
  records?: Iterable<MadeRecord>;
  /** Day of the last change of each source, and time of the search: JSON only. */
  updatedOn?: string;
  searchedAt?: string;
};

/** The Consolidated Screening List as CSV, chunk by chunk: for 26,000 records 15 MB. */
export function makeCslCsv({ records, ...size }: MakeOptions = {}): AsyncGenerator<Uint8Array> {
  return chunked(
    (function* () {
      yield `${COLUMNS}\n`;
      for (const record of records ?? madeRecords(size)) yield csvRow(record);
    })(),
  );
}

/** The same as JSON, in the shape of the bulk file: for 26,000 records 34 MB. */
export function makeCslJson({
  records,
  updatedOn = '2026-09-04',
  searchedAt = '2026-09-05T08:15:00.000000+00:00',
  ...size
}: MakeOptions = {}): AsyncGenerator<Uint8Array> {
  return chunked(
    (function* () {
      let total = 0;
      yield '{"results":[';
      for (const record of records ?? madeRecords(size)) yield `${total++ === 0 ? '' : ','}${jsonRecord(record)}`;
      const used = SOURCE_NAMES.map((source) => ({
        source,
        source_last_updated: `${updatedOn}T12:00:00+00:00`,
        last_imported: searchedAt,
        import_rate: 'Hourly',
      }));
      yield `],"search_performed_at":${JSON.stringify(searchedAt)},"sources_used":${JSON.stringify(used)},"offset":0,"total":${total}}\n`;
    })(),
  );
}
