/** Records are a few levels deep; nothing of ours comes near this. */
const DEEPEST = 100;

/**
 * The one JSON text of a value: keys sorted by UTF-16 units, no spaces, entries that are `undefined` left out, half
 * pairs of surrogates escaped, so that its UTF-8 is the same everywhere.
 * @throws TypeError for what JSON has no word for (a function, a number that is not finite) and for what is too deep
 */
export function canonicalJson(value: unknown): string {
  return written(value, 0);
}

function written(value: unknown, depth: number): string {
  if (depth > DEEPEST) throw new TypeError('too deep for a record');
  if (Array.isArray(value)) return `[${value.map((one) => written(one, depth + 1)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${written(part, depth + 1)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} is no number of JSON`);
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError(`a ${typeof value} is no value of JSON`);
  return text;
}
