import { VARIANT_RULES, type VariantRule } from '../../model/variant-rule.ts';

/** What a row of the index says of its name beside its letters. */
export type RowFacts = {
  /** The name's place among the names the index was built from. */
  name: number;
  rule: VariantRule;
  /** Too short or too common to be enough alone. */
  isWeak: boolean;
  /** Also ordinary words: only where the text writes it as a brand. */
  needsOwnCase: boolean;
  /** The listed name has a legal form, which was left out of the row. */
  hasLegalForm: boolean;
  /** The name ends in signs that are part of it. */
  hasTail: boolean;
};

/** The most names an index can hold. */
export const MOST_NAMES = 2 ** 22;

/** Packs a row's facts into 32 bits: 22 for the name, 5 for the rule, a bit each for the rest. */
export function packRow({ name, rule, isWeak, needsOwnCase, hasLegalForm, hasTail }: RowFacts): number {
  return (
    (name |
      (VARIANT_RULES.indexOf(rule) << 22) |
      (isWeak ? 1 << 27 : 0) |
      (needsOwnCase ? 1 << 28 : 0) |
      (hasLegalForm ? 1 << 29 : 0) |
      (hasTail ? 1 << 30 : 0)) >>>
    0
  );
}

/** Reads what {@link packRow} packed. */
export function unpackRow(payload: number): RowFacts {
  return {
    name: payload & (MOST_NAMES - 1),
    rule: VARIANT_RULES[(payload >>> 22) & 31] ?? 'as-spelt',
    isWeak: (payload & (1 << 27)) !== 0,
    needsOwnCase: (payload & (1 << 28)) !== 0,
    hasLegalForm: (payload & (1 << 29)) !== 0,
    hasTail: (payload & (1 << 30)) !== 0,
  };
}
