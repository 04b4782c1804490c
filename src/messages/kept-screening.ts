import type { IsoDate } from '../model/iso-date.ts';
import type { TabScreening } from './contract.ts';

/**
 * The last finished answer for a tab, kept in the browser's memory so that the popup can paint while the background
 * still wakes. Holds no address.
 */
export type KeptScreening = {
  /** The day it was made for: ages of lists and listings in force hang on it. */
  day: IsoDate;
  /** {@link addressMark} of the page. */
  mark: number;
  /** Whether the page was looked at for what could not be read; else only its text had reported. */
  isLookedAt: boolean;
  /** A `TabScreening` without the page's address, packed. */
  packed: string;
};

/** Where the answer for a tab is kept in session storage. */
export const keptKey = (tab: number): string => `kept:${tab}`;

/** A number that tells addresses apart and gives none away; what follows `#` does not count. */
export function addressMark(address: string): number {
  const text = address.split('#', 1)[0] ?? '';
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** Shorter texts are no longer than what would stand for them. */
const SHORT = 12;

/** Stands for a text of the table. */
type TextAt = { $: number };
type Packed = { texts: string[]; value: unknown };

/** An answer as one text in which nothing long stands twice, without the page's address. */
export function packScreening(tab: TabScreening): string {
  const texts: string[] = [];
  const known = new Map<string, number>();
  const value = JSON.stringify({ ...tab, screening: { ...tab.screening, page: '' } }, (_, one: unknown) => {
    if (typeof one !== 'string' || one.length <= SHORT) return one;
    let at = known.get(one);
    if (at === undefined) {
      at = texts.push(one) - 1;
      known.set(one, at);
    }
    return { $: at } satisfies TextAt;
  });
  return `{"texts":${JSON.stringify(texts)},"value":${value}}`;
}

function withTexts(value: unknown, texts: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (const [at, one] of value.entries()) value[at] = withTexts(one, texts);
    return value;
  }
  const at = (value as Partial<TextAt>).$;
  if (at !== undefined) return texts[at];
  const object = value as Record<string, unknown>;
  for (const key in object) object[key] = withTexts(object[key], texts);
  return object;
}

/** The answer as it was packed, for a page at an address. */
export function unpackScreening(packed: string, page: string): TabScreening {
  const { texts, value } = JSON.parse(packed) as Packed;
  const tab = withTexts(value, texts) as TabScreening;
  return { ...tab, screening: { ...tab.screening, page } };
}
