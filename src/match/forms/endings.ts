import { isNotForm } from './not-forms.ts';

/** A word at least this long takes the endings of every language; shorter ones only those that leave no other word. */
const LONG = 8;
const SHORTEST = 5;

const list = (text: string): string[] => text.split(' ');

/**
 * Endings that a text puts on a brand in Latin letters. `after`: what the brand ends with. English, Dutch and Nordic
 * plural and genitive; Polish, Czech, Slovak, Croatian, Slovene cases; Finnish, Estonian, Hungarian cases; Turkish
 * cases without their apostrophe; Romanian and Swedish articles; Lithuanian and Latvian cases; Indonesian -nya.
 */
const LATIN: readonly { after: RegExp; endings: readonly string[]; isForShort?: true }[] = [
  { after: /[^s]$/, endings: ['s'], isForShort: true },
  {
    after: /[^aeiouy]$/,
    endings: list(
      'a u em om ie owi y ow ami ach in ia illa ista ille nal ban nak os un dan da e ul ului en i as o nya',
    ),
  },
  { after: /[ao]$/, endings: list('nin dan nak val ban lla ssa sta lle hoz rol yla nya'), isForShort: true },
  { after: /y$/, endings: list('nin ego emu m') },
];

/** Case endings of Russian, Ukrainian and Bulgarian on a brand in Cyrillic letters, and the adjective made of it. */
const CYRILLIC: readonly { after: RegExp; endings: readonly string[] }[] = [
  { after: /[бвгджзклмнпрстфхцчшщ]$/, endings: list('а у ом е ы и і ов ам ами ах овскии овские овская овских') },
  // Folding makes и of й.
  { after: /[аеоуэюя]и$/, endings: list('я ю ем е') },
  { after: /[^аеиоуыэюя]а$/, endings: list('ы е у ой и і ою') },
];

/** Persian plural and the vowel that ties a noun to the next word; written with or without a zero-width non-joiner. */
const PERSIAN: readonly { after: RegExp; endings: readonly string[] }[] = [
  { after: /./, endings: list('ها هاي') },
  { after: /ا$/, endings: ['ي'] },
];

/** Words written together with a brand in shop names, hashtags and file names, and in the compounds of Germanic languages. */
const COMPOUNDS = list(
  'camera cameras kamera kameras cctv nvr dvr india usa uk official store shop security tech technology',
);

/** What product titles write after a brand without a space; only after long brands, where nothing else can be meant. */
const SIZES = list('2mp 4mp 5mp 8mp');

/** Letters that Arabic and Hebrew write together with the next word: and, with, for, the, as, from. */
const CLITICS: readonly { script: RegExp; prefixes: readonly string[] }[] = [
  { script: /^\p{Script=Arabic}+$/u, prefixes: list('و ب ل ف ك ال وال بال لل') },
  { script: /^\p{Script=Hebrew}+$/u, prefixes: list('ו ב ל מ ה ש') },
];

const allowed = (words: readonly string[]): string[] => words.filter((word) => !isNotForm(word));

/** The forms of one folded word with an ending. */
export function inflected(word: string): string[] {
  if (word.length < SHORTEST) return [];
  if (/^[a-z]+$/.test(word)) {
    const fitting = LATIN.filter(({ after, isForShort }) => after.test(word) && (isForShort || word.length >= LONG));
    return allowed(fitting.flatMap(({ endings }) => endings.map((ending) => word + ending)));
  }
  if (/^\p{Script=Arabic}+$/u.test(word)) {
    return PERSIAN.filter(({ after }) => after.test(word)).flatMap(({ endings }) => endings.map((one) => word + one));
  }
  if (!/^\p{Script=Cyrillic}+$/u.test(word)) return [];
  const fitting = CYRILLIC.filter(({ after }) => after.test(word));
  return allowed(fitting.flatMap(({ endings }) => endings.map((ending) => word.replace(/[иа]$/, '') + ending)));
}

/** One folded Latin word written together with a word of trade or place. */
export function compounds(word: string): string[] {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return [];
  const others = word.length >= LONG ? [...COMPOUNDS, ...SIZES] : COMPOUNDS;
  return allowed(others.map((one) => word + one));
}

/** One folded Arabic or Hebrew word with the particles that are written together with it. */
export function withClitics(word: string): string[] {
  if (word.length < SHORTEST) return [];
  return CLITICS.filter(({ script }) => script.test(word)).flatMap(({ prefixes }) => prefixes.map((one) => one + word));
}
