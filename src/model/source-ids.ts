/** Ids of the official publications that can be read; what each is stands in the registry of sources. */
export const SOURCE_IDS: readonly string[] = [
  'csl-csv',
  'csl-json',
  'ecfr-el',
  'ecfr-uvl',
  'ecfr-meu',
  'ofac-sdn',
  'ofac-consolidated',
];
