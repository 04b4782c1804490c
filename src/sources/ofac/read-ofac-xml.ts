import { countryCode } from '../../model/country-code.ts';
import type { EntityName } from '../../model/entity-name.ts';
import { type IsoDate, isIsoDate } from '../../model/iso-date.ts';
import type { Address, PartyType, SourceEntry } from '../../model/source-entry.ts';
import { UpdateError } from '../../model/update-failure.ts';
import type { ReadOptions, ReadSummary } from '../edition-reader.ts';
import { WarningLog } from '../warnings.ts';
import { readXml } from '../xml/read-xml.ts';
import { OfacEdition } from './edition.ts';
import { nameKindOf, type OfacParty } from './party.ts';
import { type Fields, SdnListener } from './sdn-listener.ts';

const TYPES: Readonly<Record<string, PartyType>> = {
  Entity: 'organisation',
  Individual: 'person',
  Vessel: 'vessel',
  Aircraft: 'aircraft',
};

/** Fields of an entry, and of the parts it may have; any other is kept in the record and reported. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  sdnEntry: ['uid', 'firstName', 'lastName', 'title', 'sdnType', 'nspType', 'remarks', 'program'],
  aka: ['uid', 'type', 'category', 'lastName', 'firstName'],
  address: ['uid', 'address1', 'address2', 'address3', 'city', 'stateOrProvince', 'postalCode', 'country'],
  id: ['uid', 'idType', 'idNumber', 'idCountry', 'issueDate', 'expirationDate'],
  nationality: ['uid', 'country', 'mainEntry'],
  citizenship: ['uid', 'country', 'mainEntry'],
  dateOfBirthItem: ['uid', 'dateOfBirth', 'mainEntry'],
  placeOfBirthItem: ['uid', 'placeOfBirth', 'mainEntry'],
  vesselInfo: ['callSign', 'vesselType', 'vesselFlag', 'vesselOwner', 'tonnage', 'grossRegisteredTonnage'],
};

function all({ values }: Fields, field: string): string[] {
  return values.filter(([name, value]) => name === field && value !== '').map(([, value]) => value);
}

function one(fields: Fields, field: string): string {
  return all(fields, field)[0] ?? '';
}

function parts({ parts: held }: Fields, part: string): Fields[] {
  return held.filter(([name]) => name === part).map(([, fields]) => fields);
}

/** "CHAO, Lazaro R.": the last name first, as OFAC prints persons. */
function fullName(fields: Fields): string {
  return [one(fields, 'lastName'), one(fields, 'firstName')].filter((name) => name !== '').join(', ');
}

function addressOf(fields: Fields, warnings: WarningLog): Address {
  const country = one(fields, 'country');
  const code = country === '' ? null : countryCode(country);
  // "undetermined" is OFAC's own word for a country it does not know.
  if (country !== '' && code === null && country.toLowerCase() !== 'undetermined') {
    warnings.add('unread-value', 'address country', country);
  }
  const lines = ['address1', 'address2', 'address3', 'city', 'stateOrProvince', 'postalCode', 'country'];
  return { text: lines.flatMap((line) => all(fields, line)).join(', '), country: code };
}

/** Every field of an entry, parts as lines "field value; field value". */
function recordOf(entry: Fields): Record<string, string> {
  const record = new Map<string, string[]>();
  const keep = (name: string, value: string) => {
    const held = record.get(name) ?? [];
    held.push(value);
    record.set(name, held);
  };
  const lineOf = (fields: Fields): string =>
    [
      ...fields.values.map(([field, value]) => `${field} ${value}`),
      ...fields.parts.map(([part, inner]) => `${part} (${lineOf(inner)})`),
    ].join('; ');
  for (const [field, value] of entry.values) keep(field, value);
  for (const [part, fields] of entry.parts) keep(part, lineOf(fields));
  return Object.fromEntries([...record].map(([name, values]) => [name, values.join('\n')]));
}

function reportUnknown(name: string, fields: Fields, warnings: WarningLog): void {
  const known = FIELDS[name];
  if (!known) {
    warnings.add('unknown-field', `OFAC ${name}`);
    return;
  }
  for (const [field, value] of fields.values) {
    if (!known.includes(field)) warnings.add('unknown-field', `OFAC ${name} ${field}`, value);
  }
  for (const [part, inner] of fields.parts) reportUnknown(part, inner, warnings);
}

function partyOf(entry: Fields, warnings: WarningLog): OfacParty | null {
  reportUnknown('sdnEntry', entry, warnings);
  const number = one(entry, 'uid');
  const name = fullName(entry);
  const record = recordOf(entry);
  if (!/^\d{1,9}$/.test(number) || name === '') {
    warnings.add('unread-row', 'OFAC', Object.values(record).join(' | '));
    return null;
  }
  const word = one(entry, 'sdnType') || one(entry, 'nspType');
  const type = TYPES[word];
  if (type === undefined) warnings.add('unread-value', 'sdnType', word);
  const akas = parts(entry, 'aka').map(
    (aka): EntityName => ({ text: fullName(aka), kind: nameKindOf(one(aka, 'type'), one(aka, 'category') === 'weak') }),
  );
  const seen = new Set<string>();
  return {
    number,
    type: type ?? 'unknown',
    names: [{ text: name, kind: 'primary' as const }, ...akas].filter(
      ({ text }) => text !== '' && !seen.has(text) && seen.add(text),
    ),
    programs: all(entry, 'program'),
    remarks: [
      ...one(entry, 'remarks').split(';'),
      ...parts(entry, 'id').map((id) => `${one(id, 'idType')} ${one(id, 'idNumber')}`),
    ]
      .map((remark) => remark.trim().replace(/\.$/, ''))
      .filter((remark) => remark !== ''),
    addresses: parts(entry, 'address')
      .map((address) => addressOf(address, warnings))
      .filter(({ text }) => text !== ''),
    record,
  };
}

/** "07/16/2014" as a day; null where it is none. */
function publishDay(text: string): IsoDate | null {
  const day = text.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$1-$2');
  return isIsoDate(day) ? day : null;
}

/**
 * Reads SDN.XML or CONSOLIDATED.XML as OFAC publishes them. The file says how many entries it has: with another number it
 * is refused. No entry cites a notice; each is cited to the list's own law.
 * @throws UpdateError
 */
export async function* readOfacXml(
  chunks: AsyncIterable<Uint8Array>,
  { readOn }: ReadOptions,
): AsyncGenerator<readonly SourceEntry[], ReadSummary> {
  const warnings = new WarningLog();
  const listener = new SdnListener();
  const edition = new OfacEdition(warnings);
  let count = 0;
  for await (const _ of readXml(chunks, listener)) {
    const heard = listener.entries.splice(0);
    count += heard.length;
    const parties = heard.map((entry) => partyOf(entry, warnings)).filter((party) => party !== null);
    const entries = edition.take(parties);
    if (entries.length > 0) yield entries;
  }
  const said = listener.information ? one(listener.information, 'Record_Count') : '';
  if (!/^\d{1,9}$/.test(said)) throw new UpdateError('BAD_FORMAT', 'OFAC: does not say how many entries it has');
  if (Number(said) !== count) throw new UpdateError('NOT_PLAUSIBLE', `OFAC: says ${said} entries, has ${count}`);
  const stated = listener.information ? one(listener.information, 'Publish_Date') : '';
  const day = publishDay(stated);
  if (day === null) warnings.add('unread-value', 'Publish_Date', stated);
  return { lists: edition.lists(day, readOn), warnings: warnings.list() };
}
