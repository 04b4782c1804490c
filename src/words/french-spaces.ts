/** Before « : ; ! ? » and inside quotation marks French sets a space, at which no line may end. */
const UNBREAKABLE = '\u00a0';

const held = (text: string): string => text.replace(/ (?=[:;!?»%€])|(?<=«) /g, UNBREAKABLE);

/** Words, and functions that make words, with the spaces of French held. */
export function withFrenchSpaces<T>(words: T): T {
  if (typeof words === 'string') return held(words) as T;
  if (typeof words === 'function') return ((...args: unknown[]) => withFrenchSpaces(words(...args))) as T;
  if (Array.isArray(words)) return words.map(withFrenchSpaces) as T;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, withFrenchSpaces(value)])) as T;
}
