import type { MatcherName, NameMatch } from '../../match/name-to-find.ts';

/** A match with those of its names that stand. */
export type Judged = { match: NameMatch; names: readonly MatcherName[] };

/** What may stand between two names of one enumeration: 华为、中兴和大华, “A”, “B” and C. */
const ENUMERATION_GAP =
  /^(?:[\s,、，;；/|&·•+"“”'‘’「」《》()（）]|和|与|及|以及|跟|or|and|und|oder|et|ou|y|e|o|и|ve|dan|و)+$/u;
/** The longest such gap, in characters. */
const LONGEST_GAP = 7;
/** How far another listed name of the same sentence may stand, in UTF-16 units. */
const NEAR = 60;
/** What ends a sentence, a line of a table or a list item. */
const SENTENCE_END = /[。！？!?\n\t]|\.\s/u;

/** Spans of a text that have been decided on; refuses what overlaps them. */
export class Accepted {
  readonly spans: Judged[] = [];
  readonly entities = new Set<string>();
  readonly #taken: Uint8Array;
  readonly #starts = new Set<number>();
  readonly #ends = new Set<number>();

  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  add(judged: Judged): void {
    const { match } = judged;
    // A legal form may be a neighbour's: then the name stands without it.
    const { start, end } = this.isFree(match.start, match.end) ? match : match.bare;
    if (!this.isFree(start, end)) return;
    this.#taken.fill(1, start, end);
    this.#starts.add(start);
    this.#ends.add(end);
    for (const { entity } of judged.names) this.entities.add(entity);
    this.spans.push({ ...judged, match: { ...match, start, end } });
  }

  isFree(start: number, end: number): boolean {
    return !this.#taken.subarray(start, end).includes(1);
  }

  /** Whether a span here would stand in an enumeration with an accepted one. */
  isEnumerated(text: string, match: NameMatch): boolean {
    // A space alone lists nothing where words are spaced anyway.
    const lists = (gap: string) =>
      ENUMERATION_GAP.test(gap) && (match.isUnspaced || gap.trim() !== '' || gap.includes('\n'));
    return this.#hasBeside(text, match, LONGEST_GAP, lists);
  }

  /** Whether an accepted span stands near in the same sentence. */
  hasNeighbour(text: string, match: NameMatch): boolean {
    return this.#hasBeside(text, match, NEAR, (gap) => !SENTENCE_END.test(gap));
  }

  #hasBeside(text: string, { start, end }: NameMatch, reach: number, isNear: (gap: string) => boolean): boolean {
    for (let gap = 1; gap <= reach; gap++) {
      if (this.#ends.has(start - gap) && isNear(text.slice(start - gap, start))) return true;
      if (this.#starts.has(end + gap) && isNear(text.slice(end, end + gap))) return true;
    }
    return false;
  }
}
