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

/** Which texts a rule is there for, and what they are to the name. */
export type RuleFacts = {
  /** The class of text it covers. */
  covers: string;
  /** Set where a text that follows the rule is a slip of the pen, whatever the name's own form. */
  form?: Extract<Form, 'misspelling'>;
};

const MISSPELLING = { form: 'misspelling' } as const;

/** Each rule's {@link RuleFacts}. */
export const RULE_FACTS: Readonly<Record<VariantRule, RuleFacts>> = {
  'as-spelt': {
    covers: 'any text; the legal form may follow or be left out',
  },
  'legal-form-left-out': {
    covers: 'running texts; kept apart from the name as spelt where too little is left to be the company alone',
  },
  joined: {
    covers: 'hyphens and apostrophes left out, hashtags, file names: TPLink, Yongan',
  },
  spaced: { covers: 'brands made of two words: Hik Vision, HiLook as HI-LOOK' },
  dotted: { covers: 'initials: Z.T.E. for ZTE' },
  'spelled-out': { covers: 'headlines and logos set wide: H I K V I S I O N' },
  inflected: { covers: 'plural, genitive and cases: Dahuas, Hikvisionem, хиквижна' },
  compound: {
    covers: 'shop names, hashtags, Germanic compounds: Hikvisionkameras',
  },
  clitic: {
    covers: 'Arabic and Hebrew: and, with, for, the written with the next word',
  },
  reordered: {
    covers: 'tables and registers that put the seat or the trade elsewhere',
  },
  'word-left-out': { covers: 'names quoted from memory: no seat, no "Digital"' },
  'word-doubled': { covers: 'pasted and typed tables' },
  'like-word': { covers: 'Technologies for Technology, 科技 for 技术' },
  'letter-dropped': { covers: 'typing slips in any text', ...MISSPELLING },
  'letter-doubled': { covers: 'typing slips in any text', ...MISSPELLING },
  'letters-swapped': { covers: 'typing slips in any text', ...MISSPELLING },
  'like-sound': {
    covers: 'marketplaces and forums, names written by ear',
    ...MISSPELLING,
  },
  'letter-added': {
    covers: 'marketplaces and forums, names written by ear',
    ...MISSPELLING,
  },
  'digit-for-letter': {
    covers: 'titles that hide a name, read-in scans',
    ...MISSPELLING,
  },
  homophone: {
    covers: 'Chinese typed by sound: 海康卫视',
    ...MISSPELLING,
  },
};
