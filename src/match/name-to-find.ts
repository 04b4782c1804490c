import type { Form, NameKind } from '../model/entity-name.ts';
import type { VariantRule } from '../model/variant-rule.ts';

/** A name to look for and whose it is. */
export type NameToFind = {
  entity: string;
  text: string;
  kind: NameKind;
  lang?: string;
  isShared?: true;
  /** Set where the kind does not tell: a relabel brand is no brand of its maker. */
  form?: Form;
};

/** Names in the order that a compiled index refers to: an array, or a table that makes them when they are asked for. */
export type Names = { readonly length: number; at(place: number): NameToFind | undefined };

/** A name as it was met in a text. */
export type MatcherName = Pick<NameToFind, 'entity' | 'text' | 'kind'> & {
  lang: string | undefined;
  isShared: boolean;
  form: Form;
  /** How the text differs from the name. */
  rule: VariantRule;
  /** Too short or too common to be enough alone: needs its own case and company context. */
  isWeak: boolean;
  /** Whether a legal form stands beside it in the text. */
  hasLegalForm: boolean;
  /** Signs that end the name and are part of it ("Face++"): folding drops them, so they are compared as written. */
  tail: string;
};

/** A span of a text equal to a name under the folding rules; says nothing yet about the company. */
export type NameMatch = {
  /** UTF-16 offsets into the text, end exclusive; a legal form beside the name is within. */
  start: number;
  end: number;
  /** The place of the name alone. */
  bare: { start: number; end: number };
  /** Length in words, its legal form aside; in scripts written without spaces, in characters. */
  words: number;
  /** Whether it begins in a script written without spaces. */
  isUnspaced: boolean;
  names: readonly MatcherName[];
};

const TAIL = /[+!*#]+$/;

/** The signs that end a name and without which it is another word; empty for nearly all. */
export function tailOf(name: string): string {
  return TAIL.exec(name)?.[0] ?? '';
}
