import type { Citation } from '../../model/citation.ts';
import { type IsoDate, isIsoDate } from '../../model/iso-date.ts';

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** The day that a citation itself names: of "84 FR 54004 (9 Oct 2019)" the 9th; null where it names none. */
export function citationDay({ text }: Pick<Citation, 'text'>): IsoDate | null {
  const short = text.slice(0, 500);
  const words = /\b(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} (\d{4})\b/.exec(short);
  if (words) return asDay(words[3], MONTHS.indexOf((words[2] ?? '').toLowerCase()) / 3 + 1, words[1]);
  // As the Code of Federal Regulations prints it: "88 FR 18985, 3/30/23".
  const american = /\b(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})(?!\d)/.exec(short);
  if (american) return asDay(fullYear(american[3] ?? ''), Number(american[1]), american[2]);
  const iso = /\b\d{4}-\d{2}-\d{2}\b/.exec(short)?.[0];
  return iso && isIsoDate(iso) ? iso : null;
}

/** The Federal Register began in 1936. */
const fullYear = (year: string) => (year.length === 4 ? year : `${Number(year) < 36 ? '20' : '19'}${year}`);

function asDay(year: string | undefined, month: number, day: string | undefined): IsoDate | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isIsoDate(text) ? text : null;
}
