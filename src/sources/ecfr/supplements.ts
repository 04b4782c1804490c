/** What a column of a supplement's table holds. */
export type Column = 'country' | 'entity' | 'requirement' | 'policy' | 'citation';

/** One list of 15 CFR Part 744 that is printed as a table. */
export type Supplement = {
  number: number;
  /** Id of the list: `us-bis-el`. */
  list: string;
  /** What its heading says beside the number. */
  heading: RegExp;
  columns: readonly Column[];
};

/** The lists that the Bureau of Industry and Security keeps in Part 744 of the Export Administration Regulations. */
export const SUPPLEMENTS: readonly Supplement[] = [
  {
    number: 4,
    list: 'us-bis-el',
    heading: /entity list/i,
    columns: ['country', 'entity', 'requirement', 'policy', 'citation'],
  },
  {
    number: 6,
    list: 'us-bis-uvl',
    heading: /unverified list/i,
    columns: ['country', 'entity', 'citation'],
  },
  {
    number: 7,
    list: 'us-bis-meu',
    heading: /military end[- ]user/i,
    columns: ['country', 'entity', 'citation'],
  },
];

/** Which supplement a heading names: "Supplement No. 4 to Part 744—Entity List"; null for every other appendix. */
export function supplementOf(heading: string): Supplement | null {
  const number = /^\s*Supplement\s+No\.?\s*(\d{1,2})\s+to\s+Part\s+744\b/i.exec(heading)?.[1];
  return SUPPLEMENTS.find((one) => String(one.number) === number && one.heading.test(heading)) ?? null;
}

/** What a column's heading stands for; null for one that is not known. */
export function columnOf(heading: string): Column | null {
  if (/^country/i.test(heading)) return 'country';
  if (/^(listed person|entity|entities)/i.test(heading)) return 'entity';
  if (/^licen[sc]e requirement/i.test(heading)) return 'requirement';
  if (/^licen[sc]e review policy/i.test(heading)) return 'policy';
  if (/^federal register/i.test(heading)) return 'citation';
  return null;
}
