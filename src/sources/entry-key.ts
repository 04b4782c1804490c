/** A name or word for comparing: case, accents, punctuation and blanks do not matter. Never shown. */
export function nameKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

/**
 * Keys for entries whose publication numbers none: the folded name and the country, and a count behind the second and
 * further ones that have both in common. One object serves one list of one edition.
 */
export class EntryKeys {
  readonly #taken = new Map<string, number>();

  keyOf(name: string, country: string | null): string {
    const key = `${nameKey(name)}|${(country ?? '').toLowerCase()}`;
    const count = (this.#taken.get(key) ?? 0) + 1;
    this.#taken.set(key, count);
    return count === 1 ? key : `${key}|${count}`;
  }
}
