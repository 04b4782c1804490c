// Writes src/match/fold-table.ts from the Unicode data of the running Node and OpenCC (Apache-2.0).
// Run: node .config/generate-fold-table.mjs
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js';

/** Values that stand for no letter; see src/match/fold.ts. */
const SEPARATOR = 0;
const IGNORED = 1;
const MARK = 2;
const SPECIAL = 3;

/** Letters that no Unicode decomposition takes to their base letter. */
const BASE_LETTERS = {
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
  // Arabic yeh and kaf as Persian keyboards write them; heh goal of Urdu.
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ہ: 'ه',
};

/** Characters that stand between words although NFKC would make letters of them (™ would become "tm"). */
const SEPARATING_SIGNS = new Set(['™', '®', '©', '℠']);

/** Not seen, or only there to widen a word: tatweel draws Arabic letters out. */
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\u0640]$/u;
const WORD = /^[\p{L}\p{N}]$/u;
const COMBINING = /^\p{M}$/u;
/** Scripts whose marks are part of a syllable, so that taking them off would change the word. */
const KEEPS_MARKS =
  /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Hangul}\p{Script=Devanagari}\u3099\u309a\uff9e\uff9f]$/u;
/** Conjoining jamo and the voiced marks of kana: they melt into the character before them. */
const MELTS = /^[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\uff9e\uff9f\u3099\u309a\uffa0-\uffdc]$/u;

const converters = ['t', 'hk', 'tw'].map((from) => Converter({ from, to: 'cn' }));
const simplified = new Map();
for (let code = 0x3400; code <= 0x9fff; code++) {
  const traditional = String.fromCharCode(code);
  const found = converters.map((convert) => convert(traditional)).find((one) => one !== traditional);
  if (found?.length === 1) simplified.set(traditional, found);
}
/** Some characters are simplified twice over by the converters; folding must come to rest after one step. */
function toSimplified(character) {
  let one = character;
  for (let i = 0; i < 4 && simplified.has(one); i++) one = simplified.get(one);
  return one;
}

/** How one character reads: letters and digits to compare, `' '` between words, `''` for what is not seen. */
function fold(character) {
  if (SEPARATING_SIGNS.has(character)) return ' ';
  if (UNSEEN.test(character)) return '';
  const isWhole = KEEPS_MARKS.test(character);
  if (!isWhole && COMBINING.test(character)) return '';
  const compatible = character.normalize('NFKC');
  let folded = '';
  for (const one of isWhole ? compatible : compatible.toLowerCase().normalize('NFD')) {
    if (KEEPS_MARKS.test(one)) folded += one;
    else if (!COMBINING.test(one) && !UNSEEN.test(one))
      folded += WORD.test(one) ? (BASE_LETTERS[one] ?? toSimplified(one)) : ' ';
  }
  // NFD took Hangul syllables apart; only those come together again.
  return folded.normalize('NFC');
}

/**
 * The code a folded character is compared by: its own, but for the scripts written without spaces below
 * U+3040, which move up, and the spaced ones above it, which move down, so that one comparison tells them apart.
 */
function codeOf(character) {
  const code = character.codePointAt(0);
  if (code >= 0x0e00 && code <= 0x0eff) return code - 0x0e00 + 0xd800;
  if (code >= 0x1780 && code <= 0x17ff) return code - 0x1780 + 0xd900;
  if (code >= 0x3000 && code <= 0x303f) return code - 0x3000 + 0xd980;
  if (code >= 0x1100 && code <= 0x11ff) return code - 0x1100 + 0xda00;
  if (code >= 0xa000 && code <= 0xabff) return code - 0xa000 + 0x2000;
  if (code < 4 || (code >= 0x2000 && code <= 0x2bff) || (code >= 0xd800 && code <= 0xdfff)) return SEPARATOR;
  return code;
}

const isSurrogate = (code) => code >= 0xd800 && code <= 0xdfff;

function valueFor(code, expansions) {
  const character = String.fromCodePoint(code);
  if (isSurrogate(code) || MELTS.test(character)) return SPECIAL;
  if (UNSEEN.test(character)) return IGNORED;
  const folded = fold(character);
  if (folded === '') return MARK;
  // The table of U+0000 to U+FFFF has no room for what reads as a character beyond.
  const fits = folded.length === 1 || (code > 0xffff && [...folded].length === 1);
  if (fits) return folded === ' ' ? SEPARATOR : codeOf(folded);
  if (folded.trim() === '') return SEPARATOR;
  expansions.push(character + folded.replace(/ +/g, ' '));
  return SPECIAL;
}

/** Runs of equal differences between a character and its value, as `length,difference` in base 36. */
function runs(values, first) {
  const out = [];
  let length = 0;
  let last;
  values.forEach((value, i) => {
    // Small values stand for themselves, written as differences from U+10000 upwards.
    const difference = value < 4 ? 0x10000 + value : value - (first + i);
    if (difference !== last && length > 0) {
      out.push(`${length.toString(36)},${last.toString(36)}`);
      length = 0;
    }
    last = difference;
    length += 1;
  });
  out.push(`${length.toString(36)},${last.toString(36)}`);
  return out.join(';');
}

const quote = (text) =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u00ad\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The text of src/match/fold-table.ts. */
export function foldTableSource() {
  const expansions = [];
  const plane0 = [];
  const pairs = [];
  for (let code = 0; code < 0x10000; code++) {
    const value = valueFor(code, expansions);
    const character = String.fromCharCode(code);
    const isPair = simplified.has(character) && value === codeOf(toSimplified(character));
    if (isPair) pairs.push(character + String.fromCharCode(value));
    plane0.push(isPair ? code : value);
  }
  const plane1 = [];
  for (let code = 0x10000; code < 0x20000; code++) plane1.push(valueFor(code, expansions));
  return [
    '// Generated by .config/generate-fold-table.mjs from Unicode and OpenCC (Apache-2.0); do not edit.',
    '',
    '/** The Unicode version the tables were made from. */',
    `export const UNICODE = '${process.versions.unicode}';`,
    '',
    '/** Values of U+0000 to U+FFFF: runs of `length,difference` in base 36, from 0x10000 up values of their own. */',
    `export const PLANE_0 =\n  '${runs(plane0, 0)}';`,
    '',
    '/** The same for U+10000 to U+1FFFF. */',
    `export const PLANE_1 =\n  '${runs(plane1, 0x10000)}';`,
    '',
    '/** Traditional Chinese characters, each followed by its simplified form. */',
    `export const TRADITIONAL_SIMPLIFIED =\n  '${pairs.join('')}';`,
    '',
    '/** Characters that read as several, each followed by what it reads as; separated by line ends. */',
    `export const EXPANSIONS =\n  ${quote(expansions.join('\n'))};`,
    '',
  ].join('\n');
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  writeFileSync(new URL('../src/match/fold-table.ts', import.meta.url), foldTableSource());
}
