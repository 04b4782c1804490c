/**
 * A text without these signs at its end. No regular expression: one that looks for a run before the end goes over every run
 * from each of its signs.
 */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
