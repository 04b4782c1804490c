import { formatDate } from '../../model/format-date.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { RESTRICTIONS } from '../list-facts.ts';

/** Slips of the publication that have been met, and what they stand for. */
const SLIPS: readonly (readonly [printed: RegExp, meant: string])[] = [
  [/\bcasa-by-case\b/gi, 'case-by-case'],
  // A letter l for the digit: "744.2l(b)".
  [/\b(\d{3}\.\d?)l(?=[\s(,.;)]|$)/g, '$11'],
  [/§(?=\d)/g, '§ '],
];

/** Footnote numbers that lost their superscript: "734.9(e)1,", "734.9(g),3,", "(g)3,", "EAR)4", "EAR) 4", "the EAR2". */
const AFTER_PARAGRAPH = /(\d\([a-z]\)),?([1-4])(?=[\s,;)]|$)/g;
const AFTER_EAR = /(\bEAR\)?\.?) ?([1-4])(?=[\s.,;)]|$)/g;

/** Longer texts are no licence text of any list. */
const MOST_CHARACTERS = 5_000;

/** A licence text without slips and footnote numbers, and the footnotes it bore. */
export function readLicenceText(text: string): { words: string; footnotes: string[] } {
  const footnotes: string[] = [];
  const take = (_: string, before: string, number: string): string => {
    footnotes.push(number);
    return before;
  };
  let words = text.slice(0, MOST_CHARACTERS).replace(/\s+/g, ' ').trim();
  for (const [printed, meant] of SLIPS) words = words.replace(printed, meant);
  words = words
    .replace(AFTER_PARAGRAPH, take)
    .replace(AFTER_EAR, take)
    .replace(/ ([.,;])/g, '$1');
  return { words, footnotes: [...new Set(footnotes)].sort() };
}

/** Without the full stops, blanks and semicolons at its end. */
function unended(text: string): string {
  let end = text.length;
  while (end > 0 && ' .;'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

const LICENCE_LISTS = new Set(['us-bis-el', 'us-bis-meu']);

/** What an entry brings, in one sentence, and the footnotes its licence text bears. */
export function readRestriction(
  list: string,
  published: Readonly<Record<string, string>>,
  until: IsoDate | null,
): { restriction: string; footnotes: string[] } {
  const requirement = readLicenceText(published['license_requirement'] ?? '');
  const policy = readLicenceText(published['license_policy'] ?? '');
  const footnotes = [...new Set([...requirement.footnotes, ...policy.footnotes])].sort();
  const parts = [
    requirement.words && `licence requirement: ${unended(requirement.words)}`,
    policy.words && `review policy: ${unended(policy.words)}`,
  ].filter(Boolean);
  const general = RESTRICTIONS[list] ?? 'The entry says what it brings';
  if (LICENCE_LISTS.has(list) && parts.length > 0) {
    const words = parts.join('; ');
    return { restriction: `${words.charAt(0).toUpperCase()}${words.slice(1)}.`, footnotes };
  }
  const programs = (published['programs'] ?? '').slice(0, 300).replace(/\s+/g, ' ').trim();
  const directives = new Set((published['ids'] ?? '').slice(0, MOST_CHARACTERS).match(/\bDirective \d/g));
  const added = [
    programs &&
      list.startsWith('us-ofac-') &&
      `program${programs.includes(';') ? 's' : ''}: ${programs.replaceAll('; ', ', ')}`,
    programs && list === 'us-state-isn' && `under: ${programs}`,
    list === 'us-ofac-ssi' && [...directives].sort().join(', '),
    list === 'us-bis-dpl' && until !== null && `denied until ${formatDate(until)}`,
    ...parts,
  ].filter(Boolean);
  return { restriction: `${[general, ...added].join('; ')}.`, footnotes };
}
