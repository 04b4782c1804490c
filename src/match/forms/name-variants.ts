import type { NameKind } from '../../model/entity-name.ts';
import type { VariantRule } from '../../model/variant-rule.ts';
import { isUnspaced, type Tokens, tokenise } from '../tokens.ts';
import { homophones, withLikeTrade, withoutWord } from './chinese.ts';
import { compounds, inflected, withClitics } from './endings.ts';
import { legalFormAfter, legalFormBefore } from './legal-form-beside.ts';
import { legalFormAtEnd, legalFormAtStart } from './legal-forms.ts';
import { misspellings } from './misspellings.ts';
import { isNotForm } from './not-forms.ts';
import { doubled, isSeat, reordered, shortened, withLikeWords } from './word-order.ts';

/** One way a name is written, as tokens. */
export type NameVariant = {
  keys: readonly string[];
  rule: VariantRule;
  /** Also ordinary words ("hi look"): only where the text writes it as a brand, see {@link isWrittenAsBrand}. */
  needsOwnCase?: true;
};

/** What is known of a name beside its text. */
export type VariantOptions = {
  lang?: string;
  kind?: NameKind;
  /** Of a party whose names are kept by hand: every rule, not only the lossless ones. */
  isThorough?: boolean;
};

/** Hyphens and apostrophes inside a word; left out as often as not. */
const INNER = /(?<=[\p{L}\p{N}])['’‘ʼ＇״׳\-‐‑](?=[\p{L}\p{N}])/gu;
/** Where a word changes from small to capital letters: HiLook, HikCentral. */
const CAMEL = /(?<=\p{Ll})(?=\p{Lu})/u;
/** Initials with dots: "Z.T.E.". */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu;
/** One abbreviation of capital letters; two letters with dots are too easily something else. */
const INITIALS = /^\p{Lu}{3,5}$/u;
/** A place or country in brackets behind the legal form: "Orbivision LLC (USA)". */
const BRACKETS_AT_END = /^(.+?)[\s,]*[(（]([^()（）]+)[)）]\s*$/u;
/** Signs for a legal form; as characters of a name they would be words of their own. */
const ENCLOSED_FORMS = /㈱|㈜|[(（][株주有][)）]/gu;
/** A name that is one word shorter than this without its legal form may be an ordinary word or another firm's. */
const SHORTEST_STRIPPED = 5;
/** A brand this long may be looked for letter by letter and in two words. */
const SHORTEST_BRAND = 5;
/** Two words that make a longer one are a name and a word of trade, not a brand in two parts. */
const LONGEST_JOINED = 10;
/** The most ways that a name of several words is looked for. */
const MOST_OF_A_LONG_NAME = 15;

/** The folded words of a name without its legal forms; all of them where only a number or letters would be left. */
function coreOf(keys: readonly string[]): readonly string[] {
  const start = legalFormAtStart(keys);
  const rest = start > 0 ? keys.slice(start) : keys;
  const core = rest.slice(0, rest.length - legalFormAtEnd(rest));
  return core.every((key) => /^\p{N}+$/u.test(key)) ? keys : core;
}

/** Collects variants, each sequence of words once, under the first rule that made it. */
class Variants {
  readonly all: NameVariant[] = [];
  readonly #seen = new Set<string>();

  add(keys: readonly string[], rule: VariantRule, needsOwnCase = false): void {
    const id = keys.join(' ');
    if (keys.length === 0 || this.#seen.has(id)) return;
    this.#seen.add(id);
    this.all.push(needsOwnCase ? { keys, rule, needsOwnCase } : { keys, rule });
  }
}

/** The name without the signs that are left out as often as not; any name of any list has these. */
function addSigns(variants: Variants, text: string): void {
  const joined = text.replaceAll(INNER, '');
  if (joined !== text) variants.add(coreOf(tokenise(joined).keys), 'joined');
  const [, before = '', bracketed = ''] = /[)）]\s*$/.test(text) ? (BRACKETS_AT_END.exec(text) ?? []) : [];
  const named = tokenise(before).keys;
  if (legalFormAtEnd(named) > 0) variants.add([...coreOf(named), ...tokenise(bracketed).keys], 'word-left-out');
  const undotted = text.replaceAll(DOTTED, (one) => one.replaceAll('.', ''));
  if (undotted !== text) variants.add(coreOf(tokenise(undotted).keys), 'dotted');
}

/** Every way a brand of one word is written. */
function addBrand(variants: Variants, name: string, word: string): void {
  const spelling = name.trim().split(/[\s,]/)[0] as string;
  const parts = spelling.split(CAMEL).map((part) => part.toLowerCase());
  if (parts.some(isSeat)) return;
  const isTwoWords = parts.length === 2 && parts.join('') === word && word.length >= SHORTEST_BRAND;
  if (isTwoWords && !isNotForm(parts.join(' '))) variants.add(parts, 'spaced', true);
  if (INITIALS.test(spelling)) variants.add([...word], 'dotted');
  else if (/^[a-z]{5,12}$/.test(word)) variants.add([...word], 'spelled-out');
  for (const one of inflected(word)) variants.add([one], 'inflected');
  for (const one of withClitics(word)) variants.add([one], 'clitic');
  for (const one of compounds(word)) variants.add([one], 'compound');
  for (const { word: one, slip } of misspellings(word)) variants.add([one], slip);
}

/** A brand kept as two words ("HIK Vision"): slips in its longer part. */
function addTwoWords(variants: Variants, [first = '', second = '']: readonly string[]): void {
  const joined = first + second;
  if (second.length <= SHORTEST_BRAND || joined.length > LONGEST_JOINED || !/^[a-z]+$/.test(joined)) return;
  // As one word it is long enough for every slip; what was changed in the second part is what follows the first.
  for (const { word, slip } of misspellings(joined)) {
    const rest = word.startsWith(first) ? word.slice(first.length) : '';
    if (slip !== 'digit-for-letter' && rest[0] === second[0]) variants.add([first, rest], slip);
  }
}

function addLongName(variants: Variants, core: readonly string[]): void {
  const made: [string[][], VariantRule][] = [
    [withLikeWords(core), 'like-word'],
    [shortened(core), 'word-left-out'],
    [reordered(core), 'reordered'],
    [doubled(core), 'word-doubled'],
  ];
  for (const [all, rule] of made) {
    for (const keys of all) {
      // "Hikvision technology" in a sentence is no name; "Hikvision Technology" is.
      const needsOwnCase = rule === 'word-left-out' && keys.length === 2;
      if (variants.all.length < MOST_OF_A_LONG_NAME) variants.add(keys, rule, needsOwnCase);
    }
  }
}

function addUnspaced(variants: Variants, core: readonly string[]): void {
  const name = core.join('');
  const made: [string[], VariantRule][] = [
    [withLikeTrade(name), 'like-word'],
    [withoutWord(name), 'word-left-out'],
    [homophones(name), 'homophone'],
  ];
  for (const [all, rule] of made) {
    for (const one of all) if (variants.all.length < MOST_OF_A_LONG_NAME) variants.add([...one], rule);
  }
}

/** Every other way in which a name kept by hand is written. */
function addThorough(variants: Variants, name: string, core: readonly string[], options: VariantOptions): void {
  const [first = ''] = core;
  if (core.some(isUnspaced)) {
    if (core.every(isUnspaced)) addUnspaced(variants, core);
    return;
  }
  if (core.length === 1) {
    if (options.lang !== 'x-misspelling') addBrand(variants, name, first);
    else for (const one of inflected(first).slice(0, 1)) variants.add([one], 'inflected');
    return;
  }
  const isPinyin = options.lang === 'zh-Latn';
  if (core.length === 2 || isPinyin) variants.add([core.join('')], 'joined');
  for (const one of withClitics(first)) variants.add([one, ...core.slice(1)], 'clitic');
  if (core.length === 2 && options.kind !== 'brand') addTwoWords(variants, core);
  if (/^\p{Script=Cyrillic}+$/u.test(core.at(-1) as string) && core.length === 2) {
    for (const one of inflected(core.at(-1) as string)) variants.add([first, one], 'inflected');
  }
  addLongName(variants, core);
}

/** Whether the legal forms of a name are told from its letters alone, as in a running text. */
function isFoundBeside(text: string, { keys, starts, ends }: Tokens, core: readonly string[]): boolean {
  const first = legalFormAtStart(keys);
  const [start, end] = [starts[first] as number, ends[first + core.length - 1] as number];
  return legalFormBefore(text, start) === starts[0] && legalFormAfter(text, end) === ends.at(-1);
}

/**
 * The ways a name is looked for; no two alike. The first is the name as spelt, its legal forms left out at both ends;
 * where too little would be left, the name with its form comes first and then, under a rule of its own, what is left.
 */
export function nameVariants(name: string, options: VariantOptions = {}): NameVariant[] {
  const variants = new Variants();
  const text = name.replaceAll(ENCLOSED_FORMS, ' ');
  const tokens = tokenise(text);
  const { keys: spelt } = tokens;
  const core = coreOf(spelt);
  const isTooLittle = core.length < spelt.length && core.length === 1 && (core[0] as string).length < SHORTEST_STRIPPED;
  if (isTooLittle) {
    variants.add(spelt, 'as-spelt');
    variants.add(core, 'legal-form-left-out');
  } else {
    variants.add(core, 'as-spelt');
    // A form the list writes in a way that texts do not ("Ticaret As") is found with the name or not at all.
    if (core.length < spelt.length && !isFoundBeside(text, tokens, core)) variants.add(spelt, 'as-spelt');
  }
  if (options.kind === 'domain') return variants.all;
  addSigns(variants, text);
  if (options.isThorough && options.kind !== 'weak-alias') addThorough(variants, text, core, options);
  return variants.all;
}

/** Whether a text writes two words as one brand: a hyphen, or a capital at the start of both, with nothing but a space between. */
export function isWrittenAsBrand(written: string): boolean {
  return /^\p{L}+[-‐‑_]\p{L}+$/u.test(written) || /^\p{Lu}\p{L}*[ \u00a0]?\p{Lu}\p{L}*$/u.test(written);
}

/**
 * Whether a party's names are kept by hand, so that every rule is worth its place: publishers of lists give neither
 * brands nor names in other scripts.
 */
export function hasThoroughNames(names: readonly { kind: NameKind }[]): boolean {
  return names.some(({ kind }) => kind === 'brand' || kind === 'translated');
}
