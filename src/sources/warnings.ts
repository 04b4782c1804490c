import type { SourceWarning, WarningKind } from '../model/source-warning.ts';

const MOST_EXAMPLES = 5;
const MOST_CHARACTERS = 200;
/** A hostile file could name ever new fields: beyond these they are counted together. */
const MOST_PLACES = 100;

type Count = { kind: WarningKind; where: string; count: number; examples: string[] };

/** Cut, and not within a surrogate pair. */
function cut(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const last = text.charCodeAt(MOST_CHARACTERS - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? MOST_CHARACTERS - 1 : MOST_CHARACTERS);
}

/** What a reader did not understand, counted while it reads: nothing is dropped in silence. */
export class WarningLog {
  readonly #counts = new Map<string, Count>();

  /**
   * Counts one thing met.
   * @param where field or list concerned
   * @param example the value as published; the first few different ones are kept
   */
  add(kind: WarningKind, where: string, example?: string): void {
    const count = this.#count(kind, cut(where));
    count.count++;
    if (example === undefined || count.examples.length >= MOST_EXAMPLES) return;
    const short = cut(example);
    if (!count.examples.includes(short)) count.examples.push(short);
  }

  /** Everything counted so far, in the order in which each kind and place was first met. */
  list(): SourceWarning[] {
    return [...this.#counts.values()].map(({ kind, where, count, examples }) => ({
      kind,
      where,
      count,
      examples: [...examples],
    }));
  }

  #count(kind: WarningKind, where: string): Count {
    const known = this.#counts.get(`${kind} ${where}`);
    if (known) return known;
    const place = this.#counts.size < MOST_PLACES ? where : 'other places';
    const key = `${kind} ${place}`;
    const count = this.#counts.get(key) ?? { kind, where: place, count: 0, examples: [] };
    this.#counts.set(key, count);
    return count;
  }
}
