/** Spellings of one sound in the usual romanisations, in the order they are taken together. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'sh'],
  [/tsch|tch/g, 'ch'],
  [/zh|dzh|dj|dg/g, 'j'],
  [/kh|gh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/tz|cz/g, 'ts'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/ou|oo/g, 'u'],
  [/ee|ie/g, 'i'],
  [/ae|oe|ue/g, 'e'],
  [/(.)\1+/g, '$1'],
];

/** A word in Latin letters with what differs between romanisations and common misspellings levelled out. */
export function looseKey(latin: string): string {
  let loose = latin;
  for (const [pattern, sound] of SOUNDS) loose = loose.replace(pattern, sound);
  return loose;
}

/**
 * The consonants of a word in Latin letters, voiced and unvoiced as one, l and r as one: what is left to compare where
 * a script writes no vowels (Arabic, Hebrew) or romanisation spells them freely (Korean).
 */
export function consonantKey(latin: string): string {
  const consonants = looseKey(latin)
    .replace(/(?!^)[aeiou]/g, '')
    .replaceAll('b', 'p')
    .replaceAll('d', 't')
    .replaceAll('g', 'k')
    .replaceAll('r', 'l');
  return consonants.replace(/(.)\1+/g, '$1');
}
