import type { EntityName, NameKind } from '../../model/entity-name.ts';
import { type IsoDate, isIsoDate } from '../../model/iso-date.ts';
import type { Address, PartyType, SourceEntry } from '../../model/source-entry.ts';
import { lawOf } from '../law-of.ts';
import type { WarningLog } from '../warnings.ts';
import { CONSOLIDATED, type OfacList, SDN } from './lists.ts';

/** One party as OFAC's files describe it, whatever their form. */
export type OfacParty = {
  /** OFAC's number: `30946`; the same in the SDN and the consolidated files, XML and CSV. */
  number: string;
  type: PartyType;
  names: readonly EntityName[];
  programs: readonly string[];
  /** Everything said in remarks or as numbers, each as "Effective Date (CMIC) 02 Aug 2021". */
  remarks: readonly string[];
  addresses: readonly Address[];
  record: Readonly<Record<string, string>>;
};

/** Which of OFAC's two lists of lists a file is. */
export type FileKind = 'sdn' | 'consolidated';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "02 Aug 2021" as a day; null where it is none ("circa 1954"). */
export function ofacDay(text: string): IsoDate | null {
  const parts = /^(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})$/.exec(text.trim());
  const month = MONTHS.indexOf(parts?.[2] ?? '') + 1;
  const date = `${parts?.[3]}-${String(month).padStart(2, '0')}-${parts?.[1]?.padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}

/** The kind of a name from OFAC's words for it; a weak one stays weak whatever else it is. */
export function nameKindOf(type: string, isWeak: boolean): NameKind {
  if (isWeak) return 'weak-alias';
  return /^f\.?k\.?a/i.test(type) ? 'former' : 'alias';
}

/**
 * Which file a party is from, where that can be told from it: some programs are those of non-SDN lists alone, and parties
 * without any such program are in the SDN file alone. Null for parties that may be in either.
 */
export function fileKindOf({ programs, remarks }: OfacParty): FileKind | null {
  if (programs.length === 0) return null;
  if (!CONSOLIDATED.some((list) => list.isOn(programs, remarks)) && !programs.includes('RUSSIA-EO14024')) return 'sdn';
  const isAlone = programs.every((program) => /^(?:NS-PLC|CMIC-EO13959|561-Related|561List|FSE-.*)$/.test(program));
  const isDirected = remarks.some((remark) => remark.startsWith('Executive Order 13662 Directive Determination'));
  return isAlone || isDirected ? 'consolidated' : null;
}

/** The earliest day that the remarks give under a label of this list. */
function dayOf(label: string, list: OfacList, remarks: readonly string[]): IsoDate | null {
  const days: IsoDate[] = [];
  for (const remark of remarks) {
    const parts = /^(?:alt\. )?(\w+) Date \(([^)]{1,60})\):?\s*(\d{1,2} [A-Z][a-z]{2} \d{4})\.?$/.exec(remark);
    const day = parts?.[1] === label && list.dates.test(parts[2] ?? '') ? ofacDay(parts[3] ?? '') : null;
    if (day !== null) days.push(day);
  }
  return days.sort()[0] ?? null;
}

/** The country of every address, where all agree: a bank with four branches abroad sits in none of them for certain. */
function commonCountry(addresses: readonly Address[]): string | null {
  const [first, ...others] = addresses.map(({ country }) => country);
  return first !== undefined && others.every((country) => country === first) ? first : null;
}

/**
 * A party's entries: one on the SDN List, or one on each non-SDN list its programs and remarks put it on. None where they
 * fit no list, which is reported.
 */
export function partyEntries(party: OfacParty, kind: FileKind, warnings: WarningLog): SourceEntry[] {
  const { programs, remarks, addresses, names } = party;
  const lists = kind === 'sdn' ? [SDN] : CONSOLIDATED.filter((list) => list.isOn(programs, remarks));
  const publisherId = `ofac:${party.number}`;
  if (lists.length === 0)
    warnings.add('unknown-list', `programs ${programs.join(', ')}`, `${publisherId} ${names[0]?.text}`);
  return lists.map((list) => ({
    list: list.id,
    key: publisherId,
    publisherId,
    type: party.type,
    names,
    country: commonCountry(addresses),
    addresses,
    effective: dayOf('Effective', list, remarks),
    published: dayOf('Listing', list, remarks),
    until: null,
    restriction: `${lawOf(list.id).restriction}${programs.length > 0 ? `; programs: ${programs.join(', ')}` : ''}.`,
    citations: [lawOf(list.id).citation],
    citesNotice: false,
    record: party.record,
  }));
}
