/** A day in milliseconds. */
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Day 0 of the two calendars of workbooks, in milliseconds of the epoch. */
const START_1900 = Date.UTC(1899, 11, 30);
const START_1904 = Date.UTC(1904, 0, 1);
/** Up to the day that this calendar has and the year 1900 had not, days count from one later. */
const FALSE_DAY = 60;
const LAST_DAY = 2_958_465;

/** Takes the escapes of characters that XML has not out of a text: `_x000D_`. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

/** A number as a person typed it: 15 digits are what the office programs show; they store 17. */
export function numberText(stored: string): string {
  const number = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(number)) return stored;
  return String(Number(number.toPrecision(15)));
}

/** A day or moment by its number in the calendar of the workbook: `2026-11-23`, `2026-11-23 09:30`. */
export function dayText(stored: string, is1904: boolean): string {
  const number = Number(stored);
  if (!Number.isFinite(number) || number < 0 || number > LAST_DAY) return numberText(stored);
  const shift = !is1904 && number < FALSE_DAY ? 1 : 0;
  const ms = (is1904 ? START_1904 : START_1900) + Math.round(((number + shift) * DAY_MS) / MINUTE_MS) * MINUTE_MS;
  const [day = '', time = ''] = new Date(ms).toISOString().split('T');
  return Number.isInteger(number) ? day : `${day} ${time.slice(0, 5)}`;
}

/** Whether a number format shows a day or a time: by its letters, what stands in quotes and brackets left out. */
export function isDayFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare);
}
