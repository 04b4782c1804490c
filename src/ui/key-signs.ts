/** Names that browsers give to keys, and what stands on the keys. */
const SIGNS: Readonly<Record<string, string>> = { Period: '.', Comma: ',' };

/** A shortcut as it is read off a keyboard: "Alt+Period" is Alt+. */
export function keySigns(shortcut: string): string {
  return shortcut
    .split('+')
    .map((key) => (Object.hasOwn(SIGNS, key) && SIGNS[key]) || key)
    .join('+');
}
