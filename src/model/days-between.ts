import type { IsoDate } from './iso-date.ts';

const DAY_MS = 86_400_000;

/** Days from one day to another; below 0 where the other is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
