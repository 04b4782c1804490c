import { formatDate } from './format-date.ts';
import type { ListingStatement } from './screening.ts';

/** The days of a listing as records in English say them; both when they differ, and said when one is not known. */
export function listingDates({ effective, published }: Pick<ListingStatement, 'effective' | 'published'>): string {
  if (effective === null && published === null) return 'date not in this copy';
  if (effective === null) return `published ${formatDate(published ?? '')}, effective date not in this copy`;
  if (published === null) return `effective ${formatDate(effective)}, publication date not in this copy`;
  if (effective === published) return `effective and published ${formatDate(effective)}`;
  return `effective ${formatDate(effective)}, published ${formatDate(published)}`;
}
