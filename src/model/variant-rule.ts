import type { Form } from './entity-name.ts';

/** Every way in which a text may write a name; the place of a rule is kept in the index (five bits). */
export const VARIANT_RULES = [
  'as-spelt',
  'legal-form-left-out',
  'joined',
  'spaced',
  'dotted',
  'spelled-out',
  'inflected',
  'compound',
  'clitic',
  'reordered',
  'word-left-out',
  'word-doubled',
  'like-word',
  'letter-dropped',
  'letter-doubled',
  'letters-swapped',
  'like-sound',
  'letter-added',
  'digit-for-letter',
  'homophone',
] as const;

/** One of {@link VARIANT_RULES}. */
export type VariantRule = (typeof VARIANT_RULES)[number];

/** What a rule says in the line of reason, and which texts it is there for. */
export type RuleFacts = {
  /** Goes on after "a name of …": "with a letter left out"; for a name as its source spells it, what may differ all the same. */
  words: string;
  /** The class of text it covers. */
  covers: string;
  /** Set where a text that follows the rule is a slip of the pen, whatever the name's own form. */
  form?: Extract<Form, 'misspelling'>;
};

const MISSPELLING = { form: 'misspelling' } as const;

/** Each rule's {@link RuleFacts}. */
export const RULE_FACTS: Readonly<Record<VariantRule, RuleFacts>> = {
  'as-spelt': {
    words: 'as spelt but for case, accents, spaces or legal form',
    covers: 'any text; the legal form may follow or be left out',
  },
  'legal-form-left-out': {
    words: 'without its legal form',
    covers: 'running texts; kept apart from the name as spelt where too little is left to be the company alone',
  },
  joined: {
    words: 'written as one word',
    covers: 'hyphens and apostrophes left out, hashtags, file names: TPLink, Yongan',
  },
  spaced: { words: 'written as two words', covers: 'brands made of two words: Hik Vision, HiLook as HI-LOOK' },
  dotted: { words: 'with or without dots', covers: 'initials: Z.T.E. for ZTE' },
  'spelled-out': { words: 'letter by letter', covers: 'headlines and logos set wide: H I K V I S I O N' },
  inflected: { words: 'with an ending', covers: 'plural, genitive and cases: Dahuas, Hikvisionem, хиквижна' },
  compound: {
    words: 'written together with another word',
    covers: 'shop names, hashtags, Germanic compounds: Hikvisionkameras',
  },
  clitic: {
    words: 'with a particle before it',
    covers: 'Arabic and Hebrew: and, with, for, the written with the next word',
  },
  reordered: {
    words: 'with its words in another order',
    covers: 'tables and registers that put the seat or the trade elsewhere',
  },
  'word-left-out': { words: 'with a word left out', covers: 'names quoted from memory: no seat, no "Digital"' },
  'word-doubled': { words: 'with a word written twice', covers: 'pasted and typed tables' },
  'like-word': { words: 'with a like word', covers: 'Technologies for Technology, 科技 for 技术' },
  'letter-dropped': { words: 'with a letter left out', covers: 'typing slips in any text', ...MISSPELLING },
  'letter-doubled': { words: 'with a letter doubled', covers: 'typing slips in any text', ...MISSPELLING },
  'letters-swapped': { words: 'with two letters changed about', covers: 'typing slips in any text', ...MISSPELLING },
  'like-sound': {
    words: 'spelt as it sounds',
    covers: 'marketplaces and forums, names written by ear',
    ...MISSPELLING,
  },
  'letter-added': {
    words: 'with a vowel put in',
    covers: 'marketplaces and forums, names written by ear',
    ...MISSPELLING,
  },
  'digit-for-letter': {
    words: 'with a digit for a letter',
    covers: 'titles that hide a name, read-in scans',
    ...MISSPELLING,
  },
  homophone: {
    words: 'with a character of the same sound',
    covers: 'Chinese typed by sound: 海康卫视',
    ...MISSPELLING,
  },
};
