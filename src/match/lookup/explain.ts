import type { Link } from './align-names.ts';
import type { NamedParty } from './name-evidence.ts';
import type { Part } from './name-parts.ts';
import type { WordKind } from './words/vocabulary.ts';

/** What two names agree or differ in, in a buyer's words. */
export type Aspect =
  | 'name'
  | 'word'
  | 'legal form'
  | 'number'
  | 'place'
  | 'country'
  | 'initials'
  | 'spelling'
  | 'script'
  | 'order'
  | 'extra word';

/** One point: `ours` as the list writes it, `theirs` as it was typed; null where that side has nothing. */
export type Point = { part: Aspect; ours: string | null; theirs: string | null };

/** Why a candidate was found and what speaks against it. */
export type Explanation = { agrees: Point[]; differs: Point[] };

const ASPECTS: Readonly<Record<WordKind, Aspect>> = {
  name: 'name',
  number: 'number',
  country: 'place',
  city: 'place',
  direction: 'place',
  trade: 'word',
  generic: 'word',
  legal: 'legal form',
  function: 'word',
};

function wordsAt(places: readonly number[], parts: readonly Part[]): Part[] {
  return [...places].sort((a, b) => a - b).map((place) => parts[place] as Part);
}

function textOf(parts: readonly Part[]): string | null {
  return parts.length === 0 ? null : parts.map(({ text }) => text).join(' ');
}

/** Puts left-over words of one kind beside each other; what then has no counterpart is an extra word. */
function leftOver(ours: readonly Part[], theirs: readonly Part[]): Point[] {
  const points: Point[] = [];
  const rest = [...theirs];
  for (const part of ours) {
    const aspect = ASPECTS[part.word.kind];
    const at = rest.findIndex(({ word }) => ASPECTS[word.kind] === aspect);
    const other = at < 0 ? undefined : rest.splice(at, 1)[0];
    points.push(
      other
        ? { part: aspect, ours: part.text, theirs: other.text }
        : { part: 'extra word', ours: part.text, theirs: null },
    );
  }
  for (const part of rest) points.push({ part: 'extra word', ours: null, theirs: part.text });
  return points;
}

function legalPoints(ours: readonly Part[], theirs: readonly Part[]): Explanation {
  if (ours.length === 0 && theirs.length === 0) return { agrees: [], differs: [] };
  const point: Point = { part: 'legal form', ours: textOf(ours), theirs: textOf(theirs) };
  const shared = ours.some(({ word }) => theirs.some((other) => other.word.concept === word.concept));
  return shared ? { agrees: [point], differs: [] } : { agrees: [], differs: [point] };
}

/** Tells a candidate's points of agreement and difference from the alignment of its name with the typed one. */
export function explain(theirs: NamedParty, ours: NamedParty, links: readonly Link[]): Explanation {
  const agrees: Point[] = [];
  const differs: Point[] = [];
  const typed = theirs.parts.content;
  const listed = ours.parts.content;
  let isOtherScript = false;
  const inOrder = [...links].sort((a, b) => (a.right[0] as number) - (b.right[0] as number));
  for (const link of inOrder) {
    const left = wordsAt(link.left, typed);
    const right = wordsAt(link.right, listed);
    const [first] = right;
    if (!first) continue;
    const texts = { ours: textOf(right), theirs: textOf(left) };
    if (link.how === 'initials') agrees.push({ part: 'initials', ...texts });
    else if (link.how === 'spelling') differs.push({ part: 'spelling', ...texts });
    else if (link.likeness < 0.5) differs.push({ part: ASPECTS[first.word.kind], ...texts });
    else agrees.push({ part: ASPECTS[first.word.kind], ...texts });
    if (left[0] && left[0].word.script !== first.word.script) isOtherScript = true;
  }
  const legal = legalPoints(ours.parts.legal, theirs.parts.legal);
  agrees.push(...legal.agrees);
  if (ours.country !== undefined && theirs.country !== undefined) {
    const point: Point = { part: 'country', ours: ours.country, theirs: theirs.country };
    (ours.country.toLowerCase() === theirs.country.toLowerCase() ? agrees : differs).push(point);
  }
  const rest = (parts: readonly Part[], side: 'left' | 'right') =>
    parts.filter((_, at) => !links.some((link) => link[side].includes(at)));
  differs.push(...leftOver(rest(listed, 'right'), rest(typed, 'left')), ...legal.differs);
  const whole = { ours: ours.parts.text, theirs: theirs.parts.text };
  if (isOtherScript) differs.push({ part: 'script', ...whole });
  if (inOrder.some((link, at) => at > 0 && (link.left[0] as number) < (inOrder[at - 1]?.left[0] as number))) {
    differs.push({ part: 'order', ...whole });
  }
  return { agrees, differs };
}
