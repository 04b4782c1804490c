import { listName } from '../model/list-name.ts';

/** An entry that a list has for certain, so that a copy without it needs a look. */
export type Sentinel = {
  /** Id of the list. */
  list: string;
  /** Its name there, as published. */
  name: string;
};

/** What is known of an edition before anybody uses it. */
export type EditionFacts = {
  /** What its source is known to hold, out of the registry. */
  source: { leastEntries: number; mostEntries: number; sentinels: readonly Sentinel[] };
  /** Entries by list. */
  counts: Readonly<Record<string, number>>;
  /** The source's sentinels that were met: `SentinelWatch.met`. */
  names: readonly Sentinel[];
};

/** `hold`: a person decides, or three days that bring the same. `refuse`: as if it had not come (`NOT_PLAUSIBLE`). */
export type Judgement = {
  verdict: 'accept' | 'hold' | 'refuse';
  /** Sentences for the user; empty when accepted. */
  reasons: readonly string[];
};

/** Lists below this size change by large shares without anything being wrong. */
const SMALL = 500;

const number = (count: number): string => count.toLocaleString('en-US');

type Finding = { verdict: 'hold' | 'refuse'; reason: string };

/** A list whose count went further than such lists go, against the edition before. */
function countFinding(list: string, count: number, before: number): Finding | null {
  const change = `${listName(list)}: ${number(count)} entries, ${number(before)} in the edition before`;
  if (before === 0) return null;
  if (count === 0) return { verdict: 'refuse', reason: `${change}; a list that is there has entries.` };
  if (count < before / 2) return { verdict: 'refuse', reason: `${change}; less than half.` };
  if (before < SMALL) return count > before * 2 ? { verdict: 'refuse', reason: `${change}; more than double.` } : null;
  if (count > before * 2) return { verdict: 'refuse', reason: `${change}; more than double.` };
  if (count < before * 0.9) return { verdict: 'hold', reason: `${change}; more than a tenth fewer.` };
  if (count > before * 1.3) return { verdict: 'hold', reason: `${change}; nearly a third more.` };
  return null;
}

/**
 * A sentinel that is missing. From a list that is otherwise as it was it may be a real removal: held. From a small list
 * that also changed by more than a tenth down or three tenths up it is refused.
 */
function sentinelFinding({ list, name }: Sentinel, count: number, before: number | undefined): Finding {
  const reason = `${name} is not on the ${listName(list)} in this file.`;
  const isOdd = before !== undefined && before < SMALL && (count < before * 0.9 || count > before * 1.3);
  return { verdict: count === 0 || isOdd ? 'refuse' : 'hold', reason };
}

/** Lists that have not been empty since they began; others of a publication may be. */
const ALWAYS_FILLED: ReadonlySet<string> = new Set(
  'us-bis-el us-bis-uvl us-bis-meu us-bis-dpl us-ofac-sdn us-ofac-ns-cmic us-ofac-ssi us-state-isn us-state-dtc'.split(
    ' ',
  ),
);

/**
 * Whether an edition that was read to its end is believed, by the counts of its lists against the edition before
 * (reliability: a list below 500 entries is refused below half and above double; a larger one also held beyond −10 %
 * and +30 %) and by entries that must be there. `before` is null when the source is read for the first time.
 */
export function judgeEdition(
  next: EditionFacts,
  before: { counts: Readonly<Record<string, number>> } | null,
): Judgement {
  const { source, counts, names } = next;
  const findings: Finding[] = [];
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (total < source.leastEntries || total > source.mostEntries) {
    const range = `${number(source.leastEntries)} to ${number(source.mostEntries)}`;
    findings.push({ verdict: 'refuse', reason: `${number(total)} entries in all; this source has ${range}.` });
  }
  for (const [list, count] of Object.entries(before?.counts ?? {})) {
    const finding = countFinding(list, counts[list] ?? 0, count);
    if (finding) findings.push(finding);
  }
  for (const [list, count] of before === null ? Object.entries(counts) : []) {
    if (count === 0 && ALWAYS_FILLED.has(list)) {
      findings.push({ verdict: 'hold', reason: `${listName(list)} came without any entry.` });
    }
  }
  const met = new Set(names.map(({ list, name }) => `${list} ${name}`));
  for (const sentinel of source.sentinels) {
    if (met.has(`${sentinel.list} ${sentinel.name}`)) continue;
    findings.push(sentinelFinding(sentinel, counts[sentinel.list] ?? 0, before?.counts[sentinel.list]));
  }
  const verdict = findings.some((one) => one.verdict === 'refuse') ? 'refuse' : findings.length > 0 ? 'hold' : 'accept';
  return { verdict, reasons: findings.map(({ reason }) => reason) };
}
