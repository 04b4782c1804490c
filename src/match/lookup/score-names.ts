import { EVIDENCE, type Evidence } from './name-evidence.ts';
import { SCORE_START, SCORE_TREES } from './score-trees.ts';

/**
 * From this score on two names are likely of one organisation. Measured at it (test/names/lookup-quality.test.ts):
 * names and aliases of public lists held out from fitting, each against the nearest others of its list, precision 0.87
 * and recall 0.66 (one alias in eight or nine shares no word with the name); pairs written by hand and not fitted on,
 * precision 0.96 and recall 0.92.
 */
export const LIKELY_SAME = 0.55;

/** Added to the log odds where both parties' countries are known; by judgement, the lists fitted on give too few. */
const OTHER_COUNTRY = -0.7;
const SAME_COUNTRY = 0.2;

/**
 * Steps of all trees one after the other, four numbers each: place in EVIDENCE (-1 for a leaf), bound (or the leaf's
 * value), the step to go to below the bound, the step to go to else.
 */
const steps: number[] = [];

/** Trees are written in order of reading: place in EVIDENCE, bound, then both branches; a leaf is `=` and its value. */
function readTree(words: string[]): number {
  const word = words.shift() ?? '=0';
  const at = steps.length;
  if (word.startsWith('=')) {
    steps.push(-1, Number(word.slice(1)), 0, 0);
  } else {
    steps.push(Number(word), Number(words.shift()), 0, 0);
    steps[at + 2] = readTree(words);
    steps[at + 3] = readTree(words);
  }
  return at;
}

const roots = SCORE_TREES.split(';').map((tree) => readTree(tree.split(' ')));
const table = Float64Array.from(steps);
const values = new Float64Array(EVIDENCE.length);

/**
 * Score from 0 to 1 that the evidence between two names, and their countries where known, is of one organisation.
 * More of what agrees never lowers it, more of what differs never raises it.
 */
export function scoreOf(evidence: Evidence, country: string | undefined, other: string | undefined): number {
  EVIDENCE.forEach((name, at) => {
    values[at] = evidence[name];
  });
  let odds = SCORE_START;
  for (const root of roots) {
    let at = root;
    for (let place = table[at] as number; place >= 0; place = table[at] as number) {
      at = table[at + ((values[place] as number) < (table[at + 1] as number) ? 2 : 3)] as number;
    }
    odds += table[at + 1] as number;
  }
  if (country !== undefined && other !== undefined) {
    odds += country.toLowerCase() === other.toLowerCase() ? SAME_COUNTRY : OTHER_COUNTRY;
  }
  return 1 / (1 + Math.exp(-odds));
}
