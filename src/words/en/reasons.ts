import { families } from './families.ts';

/** What a name is, alone and of a company. */
const what = (alone: string) => ({ alone, of: (company: string) => `${alone} of ${company}` });

/** Why a company is shown, in one line. Each `reason`, `what` and `as` is a part that was said before. */
export const reasons = {
  is: (text: string, what: string) => `“${text}” is ${what}`,
  model: (text: string, company: string, family: string) =>
    `“${text}” has the form of a part number of ${company} (${family}); it is a hint, not a listing`,
  relabel: (text: string, company: string) =>
    `“${text}” is a brand reported to sell some products made by ${company}; it is a hint, not a listing`,
  link: (text: string, what: string) =>
    `the page links to or loads from “${text}”, ${what}; an address alone does not say that goods here are from it`,
  linkModel: (text: string, company: string, family: string) =>
    `“${text}”, in the name of a file or page that is linked to or shown, has the form of a part number of ${company} (${family}); it is a hint, not a listing`,
  what: {
    name: what('a name'),
    'legal-name': what('the full name'),
    brand: what('a brand or product name'),
    translated: what('a name in another script or spelling'),
    misspelling: what('a misspelling of the name'),
    domain: what('a web domain'),
    relabel: {
      alone: 'a brand reported to sell some products of another maker',
      of: (company: string) => `a brand reported to sell some products made by ${company}`,
    },
  },
  families,
  given: (what: string, name: string) => `${what}, given as “${name}”`,
  withKind: (what: string, kind: string) => `${what} (${kind})`,
  kinds: {
    primary: 'its own name',
    alias: 'an alias',
    'weak-alias': 'an alias that is a common word too',
    former: 'a former name',
    brand: 'a brand',
    translated: 'another script or spelling',
    domain: 'a web domain',
  },
  withDifference: (what: string, difference: string) => `${what}, ${difference}`,
  /** Of a text that is the name letter by letter. */
  asSpelt: 'as spelt',
  differences: {
    'as-spelt': 'as spelt but for case, accents, spaces or legal form',
    'legal-form-left-out': 'without its legal form',
    joined: 'written as one word',
    spaced: 'written as two words',
    dotted: 'with or without dots',
    'spelled-out': 'letter by letter',
    inflected: 'with an ending',
    compound: 'written together with another word',
    clitic: 'with a particle before it',
    reordered: 'with its words in another order',
    'word-left-out': 'with a word left out',
    'word-doubled': 'with a word written twice',
    'like-word': 'with a like word',
    'letter-dropped': 'with a letter left out',
    'letter-doubled': 'with a letter doubled',
    'letters-swapped': 'with two letters changed about',
    'like-sound': 'spelt as it sounds',
    'letter-added': 'with a vowel put in',
    'digit-for-letter': 'with a digit for a letter',
    homophone: 'with a character of the same sound',
  },
  /** `as`: "as the seller". */
  pageNames: (reason: string, as: string) => `${reason}; the page names it ${as}`,
  dataNames: (reason: string, as: string) => `${reason}; the page’s own data names it ${as}`,
  withCue: (as: string, cue: string) => `${as} (“${cue}”)`,
  standing: {
    demoted: (reason: string) =>
      `${reason}; at every place it is “not from” or “compatible with”, so it stands after others of its status`,
    unseen: (reason: string) => `${reason}; no text that readers see names it, so it stands after others of its status`,
    hidden: (reason: string) => `${reason}; found only in text that is not visible on the page`,
  },
  /** The day an entry counts from. */
  dates: {
    effective: (day: string) => `effective ${day}`,
    notice: (day: string) => `notice of ${day}`,
    none: 'date not in this copy',
  },
  entry: (list: string, date: string, citation: string) => `${list}, ${date}, ${citation}`,
  entryOf: (list: string, named: string, date: string, citation: string) =>
    `${list}, entry of ${named} ${date}, ${citation}`,
  ownList: (reason: string, list: string, day: string) =>
    `${reason}; on ${list}, which is no official list, copy of ${day}.`,
  listed: (reason: string, entry: string) => `${reason}; listed: ${entry}.`,
  derived: (reason: string, text: string, entry: string, source: string) =>
    `${reason}; not named in the copies read; reached by the words “${text}” of ${entry}; the link is reported by ${source}.`,
  hint: (reason: string, company: string, source: string) =>
    `${reason}; thought to belong to ${company} (${source}): a hint, not a reported link and not a listing.`,
  affiliated: (reason: string, company: string, source: string) =>
    `${reason}; not named in the copies read; a link to ${company} is reported by ${source}.`,
  alone: (reason: string) => `${reason}.`,
  /** What a rule on affiliates may mean; told, never concluded from. */
  affiliatesRule: {
    majority: 'A share of 50 % or more is reported.',
    unknownShare: 'The share held is not known here.',
    suspended: (authority: string, citation: string, until: string) =>
      `${authority}’s affiliates rule for shares of 50 % or more (${citation}) is suspended until ${until}.`,
    wasSuspended: (authority: string, citation: string, until: string) =>
      `${authority}’s affiliates rule for shares of 50 % or more (${citation}) was suspended until ${until}; whether it applies now is not in this copy, check with ${authority}.`,
  },
};
