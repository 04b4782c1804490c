const LEGAL_WORDS = new Set([
  'co',
  'ltd',
  'limited',
  'company',
  'inc',
  'corp',
  'corporation',
  'llc',
  'plc',
  'bv',
  'gmbh',
]);

/** A company's name without the legal form at its end, for a line where many names must fit. */
export function shortName(name: string): string {
  const words = name.split(' ');
  while (words.length > 1 && LEGAL_WORDS.has((words.at(-1) ?? '').toLowerCase().replaceAll(/[.,]/g, ''))) words.pop();
  return words.join(' ').replace(/,$/, '');
}
