import { TRADITIONAL } from './words.ts';

const BASE_LETTERS: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', ς: 'σ' },
  ...{ ی: 'ي', ى: 'ي', ک: 'ك' },
};
const SEPARATING_SIGNS = new Set(['™', '®', '©', '℠']);
const IGNORED = /^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u;
const WORD = /^[\p{L}\p{N}]$/u;
const MARK = /^\p{M}$/u;
const KEEPS_MARKS =
  /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Hangul}\p{Script=Devanagari}\u3099\u309a\uff9e\uff9f]$/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

const simplified = new Map<string, string>();
for (let i = 0; i < TRADITIONAL.length; i += 2) simplified.set(TRADITIONAL.charAt(i), TRADITIONAL.charAt(i + 1));

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
  return folded.normalize('NFC');
}

const cache = new Map<number, string>();
const ascii: string[] = Array.from({ length: 128 }, (_, code) => foldCharacter(String.fromCharCode(code)));

/**
 * How one code point reads, by its own code and not the product's, so that what the peers get and what is
 * compared with does not change with the product: letters and digits, a separator (`' '`), or nothing (`''`).
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

/** Whether the folded character belongs to a script written without spaces. */
export function isUnspaced(character: string): boolean {
  const unit = character.charCodeAt(0);
  return unit >= 0xe00 && ((unit >= 0x4e00 && unit < 0xa000) || UNSPACED.test(character));
}
