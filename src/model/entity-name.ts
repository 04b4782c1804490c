/** What a name is to its bearer. `weak-alias` is too short or too common to be enough alone. */
export const NAME_KINDS = ['primary', 'alias', 'weak-alias', 'former', 'brand', 'translated', 'domain'] as const;

/** One of {@link NAME_KINDS}. */
export type NameKind = (typeof NAME_KINDS)[number];

/** One name of an entity, spelt as its source spells it. */
export type EntityName = {
  text: string;
  kind: NameKind;
  /** BCP 47 tag where the name is in another language or script than English: "zh-Hans", "ko", "ar". */
  lang?: string;
  /** Also a place's or other firms' name: not taken where the words after it make it one of those ("Dahua Road"). */
  isShared?: true;
};

/**
 * How a text on a page names the company: as listed or an alias, the full legal name, a brand, a form
 * in another script or romanisation, a misspelling, a model number, a web domain, a relabel brand.
 */
export const FORMS = [
  'name',
  'legal-name',
  'brand',
  'translated',
  'misspelling',
  'model',
  'domain',
  'relabel',
] as const;

/** One of {@link FORMS}. */
export type Form = (typeof FORMS)[number];

/** Whether a form only suggests a company: what bears it is a part or a shop's own brand, not the company's name. */
export function isHintForm(form: Form): boolean {
  return form === 'model' || form === 'relabel';
}
