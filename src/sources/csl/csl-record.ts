/** The columns that entries are read from: a copy without one of them is of another form. */
export const NEEDED_FIELDS = [
  'source',
  'entity_number',
  'type',
  'programs',
  'name',
  'addresses',
  'federal_register_notice',
  'start_date',
  'end_date',
  'license_requirement',
  'license_policy',
  'remarks',
  'alt_names',
  'ids',
] as const;

/** The other columns: kept as published. Copies of 2019 have no `_id`; the JSON calls it `id`. */
const OTHER_FIELDS = [
  '_id',
  'id',
  'title',
  'standard_order',
  'call_sign',
  'vessel_type',
  'gross_tonnage',
  'gross_registered_tonnage',
  'vessel_flag',
  'vessel_owner',
  'source_list_url',
  'citizenships',
  'dates_of_birth',
  'nationalities',
  'places_of_birth',
  'source_information_url',
];

/** Every field that is known. */
export const KNOWN_FIELDS: ReadonlySet<string> = new Set([...NEEDED_FIELDS, ...OTHER_FIELDS]);

/** One record of the list as either file has it. */
export type CslRecord = {
  /** Field by field as published, without the empty ones; what the JSON parts stands here as the CSV prints it. */
  published: Readonly<Record<string, string>>;
  /** Other names where the file parts them itself (JSON); null where they stand in one cell. */
  aliases: readonly string[] | null;
  /** Addresses where the file parts them itself (JSON); null where they stand in one cell. */
  addresses: readonly { text: string; country: string | null }[] | null;
};
