import { countryCode, isCountryCode } from '../model/country-code.ts';
import type { TableMapping } from '../model/table-mapping.ts';

type Field = keyof TableMapping;

/** What people call the columns; the first field whose words fit a heading takes it. */
const WORDS: readonly (readonly [Field, RegExp])[] = [
  [
    'aliases',
    /\b(?:alias(?:es)?|a\.?k\.?a\.?|also known as|alt(?:ernative|ernate)? names?|other names?|aliasnamen?)\b/i,
  ],
  ['citation', /\b(?:citation|source|reference|basis|notice|authority|quelle|link|url)\b/i],
  ['country', /\b(?:country|land|nation|jurisdiction|pays)\b/i],
  ['note', /\b(?:note|notes|comment|comments|remark|remarks|reason|bemerkung|description)\b/i],
  ['name', /\b(?:name|company|entity|supplier|vendor|organi[sz]ation|party|firma|firm|manufacturer|customer)\b/i],
];

const NOTHING: TableMapping = { name: null, aliases: null, note: null, citation: null, country: null };

function fieldOf(heading: string): Field | null {
  const words = heading.replaceAll('_', ' ').slice(0, 100);
  return WORDS.find(([, shape]) => shape.test(words))?.[0] ?? null;
}

/** Whether a first row names columns: a word for the name, or words for two others. */
export function isHeader(row: readonly string[]): boolean {
  const fields = new Set(row.map(fieldOf).filter((field) => field !== null));
  return fields.has('name') ? row.every((cell) => cell.length <= 100) : fields.size >= 2;
}

/** Which column is which by the words of the header. */
export function guessByHeader(header: readonly string[]): TableMapping {
  const guess = { ...NOTHING };
  for (const [index, heading] of header.entries()) {
    const field = fieldOf(heading);
    if (field !== null) guess[field] ??= index;
  }
  return guess;
}

/** How well a column looks like names: filled, with letters, each only once. */
function likeNames(cells: readonly string[]): number {
  const filled = cells.filter(
    (cell) => /\p{L}{3}/u.test(cell) && !/^https?:/i.test(cell) && countryCode(cell) === null,
  );
  return filled.length === 0 ? 0 : (filled.length / cells.length) * (new Set(filled).size / filled.length);
}

/** Which column is which where no header says it: the countries, and the first column that looks most like names. */
export function guessByContent(rows: readonly (readonly string[])[]): TableMapping {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: Math.min(width, 100) }, (_, at) => rows.map((row) => row[at] ?? ''));
  const isCountry = (cell: string) => countryCode(cell) !== null || isCountryCode(cell.trim());
  const country = columns.findIndex((cells) => cells.length > 0 && cells.every(isCountry));
  const scores = columns.map(likeNames);
  const best = Math.max(0, ...scores);
  const name = best > 0 ? scores.indexOf(best) : -1;
  return { ...NOTHING, name: name === -1 ? null : name, country: country === -1 ? null : country };
}
