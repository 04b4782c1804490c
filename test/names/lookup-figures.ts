/** A pair with a score and the truth. */
export type Scored = { score: number; isSame: boolean };

/** How well scores part pairs at the best bound, and how many are found at a precision of 0.95. */
export type Figures = {
  f1: number;
  bound: number;
  precision: number;
  recall: number;
  recallAt95: number;
  boundAt95: number;
};

/** Figures over all bounds; pairs of equal score fall on one side together. */
export function figuresOf(pairs: readonly Scored[]): Figures {
  const ordered = [...pairs].sort((a, b) => b.score - a.score);
  const total = pairs.filter(({ isSame }) => isSame).length;
  const figures: Figures = { f1: 0, bound: 1, precision: 0, recall: 0, recallAt95: 0, boundAt95: 1 };
  let found = 0;
  ordered.forEach(({ score, isSame }, i) => {
    if (isSame) found += 1;
    if (ordered[i + 1]?.score === score) return;
    const precision = found / (i + 1);
    const recall = found / total;
    const f1 = (2 * precision * recall) / (precision + recall || 1);
    if (f1 > figures.f1) Object.assign(figures, { f1, bound: score, precision, recall });
    if (precision >= 0.95 && recall > figures.recallAt95)
      Object.assign(figures, { recallAt95: recall, boundAt95: score });
  });
  return figures;
}
