import { formatDate } from '../model/format-date.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { isIsoDate } from '../model/iso-date.ts';
import type { Language } from './language.ts';
import { language } from './words.ts';

/** How numbers and days are written: English as in Britain, for 3/4/2023 is two days to two readers. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', 'zh-CN': 'zh-CN', es: 'es', fr: 'fr', de: 'de' };

/** Makers of text are costly to make; one of each kind and language is kept. */
const made = new Map<string, unknown>();

function maker<T>(kind: string, make: (locale: string) => T): T {
  const key = `${kind} ${language()}`;
  if (!made.has(key)) made.set(key, make(LOCALES[language()]));
  return made.get(key) as T;
}

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** French has the first day of a month by its ordinal. */
const firstOfMonth = (text: string) => (language() === 'fr' ? text.replace(/^1(?= )/, '1er') : text);

/** A day for reading: "28 Mar 2023", "28. März 2023". What is not a day is returned as it stands. */
export function dayWords(day: IsoDate): string {
  // As citations and saved records write it.
  if (language() === 'en' || !isIsoDate(day)) return formatDate(day);
  const form = maker('day', (locale) => new Intl.DateTimeFormat(locale, { ...DAY, timeZone: 'UTC' }));
  return firstOfMonth(form.format(new Date(day)));
}

/** A moment for reading, where the user is: "23 Nov 2026, 00:19". What is none is returned as it stands. */
export function momentWords(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const form = maker('moment', (locale) => {
    return new Intl.DateTimeFormat(locale, { ...DAY, hour: '2-digit', minute: '2-digit' });
  });
  return firstOfMonth(form.format(moment));
}

/** A number for reading: "26,000", "26.000". */
export function numberWords(count: number): string {
  return maker('number', (locale) => new Intl.NumberFormat(locale)).format(count);
}

/** A number of bytes, kilobytes or megabytes with its unit, with so many digits behind the point: "15.2 MB", "15,2 Mo". */
export function sizeWords(size: number, unit: 'byte' | 'kilobyte' | 'megabyte', digits = 0): string {
  const form = maker(`${unit} ${digits}`, (locale) => {
    const unitDisplay = unit === 'byte' ? 'long' : 'short';
    const exact = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay, ...exact });
  });
  return form.format(size);
}

/** Names one after the other: "BIS Entity List, NDAA § 889". */
export function namesWords(names: readonly string[]): string {
  return names.join(language() === 'zh-CN' ? '、' : ', ');
}

/** Parts of one statement one after the other: "3 places, in the text". */
export function partsWords(parts: readonly string[]): string {
  return parts.join(language() === 'zh-CN' ? '，' : ', ');
}

/** Things one after the other, with an "and" before the last: "3, 5 and 7 to 9". */
export function allWords(things: readonly string[]): string {
  return maker('all', (locale) => new Intl.ListFormat(locale)).format(things);
}

/** Readable name of a country by its two letters ("China") or of a language or script by its tag ("Simplified Chinese"). */
export function placeName(type: 'region' | 'language', code: string): string {
  try {
    return maker(type, (locale) => new Intl.DisplayNames(locale, { type })).of(code) ?? code;
  } catch {
    // What is no code of its kind is refused.
    return code;
  }
}

/** Order of two names as readers of the language look for them. */
export function compareNames(a: string, b: string): number {
  return maker('order', (locale) => new Intl.Collator(locale)).compare(a, b);
}

/** The colon behind a head, as the language sets it. */
export function colon(): string {
  return { en: ':', de: ':', es: ':', fr: '\u00a0:', 'zh-CN': '：' }[language()];
}
