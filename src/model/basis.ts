/**
 * How strong the ground is on which a company is shown. Strongest first:
 * `listed` (named on a list), `derived` (reached by a list's own words, such as "subsidiaries and
 * affiliates"), `affiliated` (reported by a cited source), `hint` (model number, relabel brand).
 */
export const BASES = ['listed', 'derived', 'affiliated', 'hint'] as const;

/** One of {@link BASES}. */
export type Basis = (typeof BASES)[number];

/** The stronger of two bases. */
export function strongerBasis(a: Basis, b: Basis): Basis {
  return BASES.indexOf(a) <= BASES.indexOf(b) ? a : b;
}
