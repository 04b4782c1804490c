import { formatDate } from '../../model/format-date.ts';
import type { IsoDate } from '../../model/iso-date.ts';

/** Every string of the card that does not come from the records. */
export const CARD_WORDS = {
  label: 'Listlight: possible match',
  close: 'Close',
  possible: ' · possible match',
  footer: 'Listlight finds names; a person decides.',
  shared: (count: number) => `This name is shared by ${count} companies on the lists held:`,
  copyOf: (day: IsoDate) => `copy of ${formatDate(day)}`,
  derived: (words: string, namedAs: string) => `by its words “${words}”, not named; entry of ${namedAs}:`,
  reportedBy: (source: string) => `the link is reported by ${source}, not stated by the list`,
  claim: (claim: string) => `The page says “${claim}” near this name. Check what it speaks of.`,
} as const;
