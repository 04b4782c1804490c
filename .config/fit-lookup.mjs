// Fits the score of the look-up and writes src/match/lookup/score-trees.ts: boosted trees, each step of which may only
// go the way its evidence points. Needs the collected list files beside the repository. Run: node .config/fit-lookup.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const TREES = 110;
const DEPTH = 4;
const RATE = 0.1;
const SMALLEST_LEAF = 40;
const RIDGE = 3;
const BINS = 24;
/** A pair written by hand counts as this many from the lists, which are of one style; every second one is held out. */
const WRITTEN_WEIGHT = 6;

/** Evidence that only speaks for, that only speaks against; the rest may do either. */
const FOR = ['coveredLess', 'coveredMore', 'letters'];
const FREE = ['matter', 'initials', 'acronym'];

const load = async (path) =>
  (await runnerImport(fileURLToPath(new URL(path, import.meta.url)), { configFile: false })).module;
const { developmentPairs } = await load('../test/names/lookup-development-pairs.ts');
const { WRITTEN_PAIRS } = await load('../test/names/lookup-pairs.ts');
const { EVIDENCE, nameEvidence } = await load('../src/match/lookup/name-evidence.ts');
const { nameParts } = await load('../src/match/lookup/name-parts.ts');

const signs = EVIDENCE.map((name) => (FOR.includes(name) ? 1 : FREE.includes(name) ? 0 : -1));

/** One pair as numbers; none for an alias that shares no word with the name: no spelling tells it. */
function sampleOf({ a, b, isSame }, weight) {
  const left = nameParts(a);
  const { evidence, links } = nameEvidence({ parts: left }, { parts: nameParts(b) }, () => 1);
  const isTold = links.some(
    (link) => link.likeness > 0.6 && link.left.some((at) => left.content[at].word.weight >= 0.5),
  );
  return isSame && !isTold ? [] : [{ values: EVIDENCE.map((name) => evidence[name]), isSame: Number(isSame), weight }];
}

function boundsOf(samples, feature) {
  const values = samples.map((sample) => sample.values[feature]).sort((a, b) => a - b);
  const bounds = new Set([0.0001, 0.5, 0.999]);
  for (let bin = 1; bin < BINS; bin++) bounds.add(values[Math.floor((bin * values.length) / BINS)]);
  return [...bounds].sort((a, b) => a - b);
}

function growTrees(samples) {
  const bounds = EVIDENCE.map((_, feature) => boundsOf(samples, feature));
  const bins = samples.map(({ values }) =>
    Uint8Array.from(values, (value, feature) => bounds[feature].filter((bound) => value >= bound).length),
  );
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const same = samples.reduce((sum, { weight, isSame }) => sum + weight * isSame, 0);
  const start = Math.log(same / (total - same));
  const odds = new Float64Array(samples.length).fill(start);
  const slope = new Float64Array(samples.length);
  const curve = new Float64Array(samples.length);
  const rounded = (value) => Number(value.toFixed(4));

  const grow = (members, depth, low, high) => {
    let g = 0;
    let h = 0;
    for (const i of members) {
      g += slope[i];
      h += curve[i];
    }
    const leafValue = (slopes, curves) => Math.min(high, Math.max(low, (RATE * slopes) / (curves + RIDGE)));
    if (depth === 0 || members.length < 2 * SMALLEST_LEAF) return { leaf: rounded(leafValue(g, h)) };
    const worth = (slopes, curves) => (slopes * slopes) / (curves + RIDGE);
    let best = null;
    for (let feature = 0; feature < EVIDENCE.length; feature++) {
      const size = bounds[feature].length + 1;
      const slopes = new Float64Array(size);
      const curves = new Float64Array(size);
      const counts = new Float64Array(size);
      for (const i of members) {
        const bin = bins[i][feature];
        slopes[bin] += slope[i];
        curves[bin] += curve[i];
        counts[bin] += 1;
      }
      let [gl, hl, count] = [0, 0, 0];
      for (let bin = 0; bin + 1 < size; bin++) {
        gl += slopes[bin];
        hl += curves[bin];
        count += counts[bin];
        if (count < SMALLEST_LEAF || members.length - count < SMALLEST_LEAF) continue;
        const [gr, hr] = [g - gl, h - hl];
        if (signs[feature] * (gr / (hr + RIDGE) - gl / (hl + RIDGE)) < 0) continue;
        const gain = worth(gl, hl) + worth(gr, hr) - worth(g, h);
        if (gain > (best?.gain ?? 1)) best = { gain, feature, bin, left: [gl, hl], right: [gr, hr] };
      }
    }
    if (!best) return { leaf: rounded(leafValue(g, h)) };
    const { feature, bin } = best;
    const middle = (leafValue(...best.left) + leafValue(...best.right)) / 2;
    const lower = signs[feature] > 0 ? [low, middle] : signs[feature] < 0 ? [middle, high] : [low, high];
    const upper = signs[feature] > 0 ? [middle, high] : signs[feature] < 0 ? [low, middle] : [low, high];
    return {
      feature,
      bin,
      below: grow(
        members.filter((i) => bins[i][feature] <= bin),
        depth - 1,
        ...lower,
      ),
      above: grow(
        members.filter((i) => bins[i][feature] > bin),
        depth - 1,
        ...upper,
      ),
    };
  };

  const trees = [];
  for (let tree = 0; tree < TREES; tree++) {
    samples.forEach(({ isSame, weight }, i) => {
      const chance = 1 / (1 + Math.exp(-odds[i]));
      slope[i] = (isSame - chance) * weight;
      curve[i] = chance * (1 - chance) * weight;
    });
    const grown = grow(
      samples.map((_, i) => i),
      DEPTH,
      -9,
      9,
    );
    trees.push(grown);
    samples.forEach((_, i) => {
      let at = grown;
      while (at.leaf === undefined) at = bins[i][at.feature] <= at.bin ? at.below : at.above;
      odds[i] += at.leaf;
    });
  }
  const write = (at) =>
    at.leaf === undefined
      ? `${at.feature} ${Number(bounds[at.feature][at.bin].toFixed(5))} ${write(at.below)} ${write(at.above)}`
      : `=${at.leaf}`;
  return { start: rounded(start), trees: trees.map(write) };
}

const samples = [
  ...developmentPairs()
    .filter(({ isHeldOut }) => !isHeldOut)
    .flatMap((pair) => sampleOf(pair, 1)),
  ...WRITTEN_PAIRS.filter((_, i) => i % 2 === 0).flatMap(({ query, listed, isSame }) =>
    sampleOf({ a: query, b: listed, isSame }, WRITTEN_WEIGHT),
  ),
];
const { start, trees } = growTrees(samples);
writeFileSync(
  new URL('../src/match/lookup/score-trees.ts', import.meta.url),
  [
    '// Generated by .config/fit-lookup.mjs; do not edit.',
    '',
    '/** Log odds before any evidence. */',
    `export const SCORE_START = ${start};`,
    '',
    '/** Trees that add to the log odds; see score-names.ts for how they are read. */',
    `export const SCORE_TREES =\n  '${trees.join(';')}';`,
    '',
  ].join('\n'),
);
process.stderr.write(`${samples.length} pairs, ${trees.length} trees\n`);
