import { english } from '../en/english.ts';
import type { Words } from '../words.ts';

/** The parts of the words that hold sentences of the records. */
type Group = keyof Words['records'];

/** A sentence as the records have it: where its words are, how it looks, and what stands in its gaps. */
export type RecordForm = { group: Group; key: string; looks: RegExp; gaps: readonly string[] };

const GAP = /"\{name\d?\}"|\{\w+\}/g;

function gapPattern(gap: string): string {
  if (gap.startsWith('"')) return '"([^"]+)"';
  if (gap.startsWith('{day')) return String.raw`(\d{1,2} [A-Z][a-z]{2} \d{4})`;
  return gap.startsWith('{number') ? String.raw`([\d,]+)` : '(.+?)';
}

/** A pattern for a sentence with gaps, tried where the last one ended; whole: a blank or the end follows. */
function looksOf(sentence: string): RegExp {
  const between = sentence.split(GAP).map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  const gaps = sentence.match(GAP) ?? [];
  return new RegExp(`${between.map((text, at) => text + gapPatternAt(gaps, at)).join('')}(?= |$)`, 'y');
}

const gapPatternAt = (gaps: readonly string[], at: number) => (gaps[at] === undefined ? '' : gapPattern(gaps[at]));

/** All that is known, the longer first: "adds the entry (rule: …)" begins as "adds the entry" does. */
export function recordForms(): RecordForm[] {
  return Object.entries(english.records)
    .flatMap(([group, sentences]) => Object.entries(sentences).map(([key, text]) => ({ group, key, text })))
    .sort((a, b) => b.text.length - a.text.length)
    .map(({ group, key, text }) => ({
      group: group as Group,
      key,
      looks: looksOf(text),
      gaps: (text.match(GAP) ?? []).map((gap) => gap.replace(/"/g, '')),
    }));
}
