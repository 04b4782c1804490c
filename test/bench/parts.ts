import { join } from 'node:path';
import { SET_SIZES, type TextKind } from './corpus.ts';
import type { FindRow } from './find-cells.ts';
import { ask } from './job.ts';
import type { IndexSet } from './load-cells.ts';
import { spread } from './measure.ts';
import { tokenTrie } from './other-designs/token-trie.ts';
import { ours } from './our-finder.ts';
import { normaliseOnly } from './peers/normalise-only.ts';
import { type BuildRow, type LeftOut, type OurLoad, type Results, sorted } from './report.ts';
import { LOOKUPS, SUBJECTS } from './subjects.ts';

/** Says what is being measured. */
export type Say = (line: string) => void;

/** Building that would take longer is not begun. */
const LONGEST_BUILD_MS = 60_000;

/** Why a subject's names are not even built, going by the next smaller set: building grows somewhat more than the names do. */
function tooLongToBuild(smaller: FindRow | undefined, set: number): string | null {
  if (!smaller) return null;
  const { ms } = smaller.build;
  const expectedMs = ms.median * (set / smaller.set) ** 1.5;
  if (expectedMs < LONGEST_BUILD_MS) return null;
  const took = `building ${smaller.set} names took ${(ms.median / 1000).toFixed(1)} s`;
  return `${took}, these would take about ${(expectedMs / 1000).toFixed(0)} s or more`;
}

/** Every finder with every set of names over every text. */
export async function runFind(folder: string, kinds: TextKind[], say: Say): Promise<Results['find']> {
  const rows: FindRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const set of SET_SIZES) {
    for (const { id } of SUBJECTS) {
      const why = tooLongToBuild(
        rows.findLast(({ subject }) => subject === id),
        set,
      );
      say(`find: ${set} names, ${id}${why ? ': left out' : ''}`);
      const job = { part: 'find', subject: id, folder, set, kinds } as const;
      const outcome = why ? { leftOut: why } : await ask(job);
      if ('value' in outcome) rows.push(outcome.value);
      else leftOut.push({ subject: id, set, leftOut: outcome.leftOut });
    }
  }
  return { rows, leftOut };
}

/** How many new processes load our index. */
const LOADS = { whole: 9, quick: 3 };

/** Loading our index, and what the others build instead; `find` holds their builds when it ran before. */
export async function runLoad(
  folder: string,
  find: Results['find'] | null,
  say: Say,
  isQuick = false,
): Promise<Results['load']> {
  const outcomes = [];
  for (const set of [...SET_SIZES, 'bundled'] as const) {
    say(`load: ${set} names`);
    outcomes.push({
      subject: `${ours.id}, ${set} names`,
      outcome: await loadOurs(folder, set, isQuick ? LOADS.quick : LOADS.whole),
    });
  }
  const { values, leftOut } = sorted(outcomes);
  const builds = find ?? (isQuick ? { rows: [], leftOut: [] } : await runFind(folder, [], say));
  return {
    ours: values,
    builds: builds.rows
      .filter(({ subject }) => subject !== normaliseOnly.id)
      .map(({ subject, set, build }): BuildRow => ({ subject, set, ...build })),
    leftOut: [...leftOut, ...builds.leftOut],
  };
}

async function loadOurs(
  folder: string,
  set: IndexSet,
  times: number,
): Promise<{ value: OurLoad } | { leftOut: string }> {
  const file = join(folder, `index-${set}.bin`);
  const made = await ask({ part: 'make-index', folder, set, file });
  if ('leftOut' in made) return made;
  const loads = [];
  while (loads.length < times) {
    const load = await ask({ part: 'load', folder, set, file });
    if ('leftOut' in load) return load;
    loads.push(load.value);
  }
  return {
    value: {
      set: String(set),
      ...made.value,
      loads: loads.length,
      ms: spread(loads.map(({ ms }) => ms)),
      againMs: spread(loads.map(({ againMs }) => againMs)),
      inUse: spread(loads.map(({ bytes }) => bytes)),
    },
  };
}

/** Hostile texts: ours and our other design. */
export async function runHostile(folder: string, say: Say): Promise<Results['hostile']> {
  const outcomes = [];
  for (const { id } of [ours, tokenTrie]) {
    say(`hostile: ${id}`);
    outcomes.push({ subject: id, outcome: await ask({ part: 'hostile', subject: id, folder }) });
  }
  const { values, leftOut } = sorted(outcomes);
  return { cells: values.flat(), leftOut };
}

/** Ten typed names against every look-up. */
export async function runLookup(folder: string, say: Say): Promise<Results['lookup']> {
  const outcomes = [];
  for (const { id } of LOOKUPS) {
    say(`lookup: ${id}`);
    outcomes.push({ subject: id, outcome: await ask({ part: 'lookup', subject: id, folder }) });
  }
  const { values, leftOut } = sorted(outcomes);
  return { rows: values, leftOut };
}
