/** One form a plural category of the language (`one`, `other`; CLDR); `other` stands for those left out. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The form for a number, with the number, as the language writes it, in place of `#`. */
export function pluralIn(language: string, count: number, forms: PluralForms): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return form.replace('#', new Intl.NumberFormat(language).format(count));
}
