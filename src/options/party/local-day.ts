import type { IsoDate } from '../../model/iso-date.ts';

/** The calendar day where the user is. */
export function localDay(now: Date = new Date()): IsoDate {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
