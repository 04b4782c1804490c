import { TRADITIONAL_SIMPLIFIED } from './simplified.ts';

/** Letters that no Unicode decomposition takes to their base letter. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ς: 'σ',
  // Arabic yeh and kaf as Persian keyboards write them.
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
};

/** Characters that stand between words although NFKC would make letters of them (™ would become "tm"). */
const SEPARATING_SIGNS = new Set(['™', '®', '©', '℠']);

const IGNORED = /^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u;
const WORD = /^[\p{L}\p{N}]$/u;
const MARK = /^\p{M}$/u;
/** Scripts whose marks are part of a syllable, so that taking them off would change the word. */
const KEEPS_MARKS =
  /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Hangul}\p{Script=Devanagari}\u3099\u309a\uff9e\uff9f]$/u;

const simplified = new Map<string, string>();
for (let i = 0; i < TRADITIONAL_SIMPLIFIED.length; i += 2) {
  simplified.set(TRADITIONAL_SIMPLIFIED.charAt(i), TRADITIONAL_SIMPLIFIED.charAt(i + 1));
}

/** How one code point reads: letters and digits to compare, a separator (`' '`), or nothing (`''`). */
function foldCharacter(character: string): string {
  if (SEPARATING_SIGNS.has(character)) return ' ';
  if (IGNORED.test(character)) return '';
  const isWhole = KEEPS_MARKS.test(character);
  if (!isWhole && MARK.test(character)) return '';
  const compatible = character.normalize('NFKC');
  let folded = '';
  for (const one of isWhole ? compatible : compatible.toLowerCase().normalize('NFD')) {
    if (KEEPS_MARKS.test(one)) folded += one;
    else if (!MARK.test(one)) folded += WORD.test(one) ? (BASE_LETTERS[one] ?? simplified.get(one) ?? one) : ' ';
  }
  // NFD took Hangul syllables apart; only those come together again.
  return folded.normalize('NFC');
}

const cache = new Map<number, string>();
const ascii: string[] = Array.from({ length: 128 }, (_, code) => foldCharacter(String.fromCharCode(code)));

/**
 * Folds one code point for comparing: width, case, diacritics (also of letters without a
 * decomposition), compatibility forms, traditional to simplified Chinese. Several letters for a
 * ligature; `' '` for anything that separates words; `''` for what is not seen (soft hyphen,
 * zero-width characters, combining marks of alphabets).
 */
export function foldCodePoint(code: number): string {
  if (code < 128) return ascii[code] as string;
  let folded = cache.get(code);
  if (folded === undefined) {
    folded = foldCharacter(String.fromCodePoint(code));
    cache.set(code, folded);
  }
  return folded;
}
