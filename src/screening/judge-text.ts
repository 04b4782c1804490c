import { isLookAlike } from '../match/look-alikes.ts';
import { find, type Matcher } from '../match/matcher.ts';
import { findModels, type ModelFinder } from '../match/model-numbers.ts';
import type { MatcherName, NameMatch } from '../match/name-to-find.ts';
import { type Basis, strongerBasis } from '../model/basis.ts';
import { isHintForm } from '../model/entity-name.ts';
import type { NameRef, Span } from '../model/mention.ts';
import { Accepted, type Judged } from './context/accepted.ts';
import { foldedName, namesakesAt } from './context/is-namesake.ts';
import { hasEvidence, needsEvidence } from './context/weak-evidence.ts';

/** What judging a text needs: the compiled names and how each entity stands to the lists. */
export type Judge = {
  matcher: Matcher;
  models: ModelFinder;
  /** The parties that bear a web domain, by the domain as browsers write hosts. */
  domains: ReadonlyMap<string, readonly NameRef[]>;
  /** Strongest basis of each entity; undefined for one that is not there. */
  basisOf: { get(entity: string): Basis | undefined };
  /** The parties an entity is linked to. */
  linkedTo: ReadonlyMap<string, ReadonlySet<string>>;
};

/** A name this short may also be a place's or somebody else's. */
const isShort = ({ words, isUnspaced }: NameMatch): boolean => words <= (isUnspaced ? 3 : 1);

/** What parts two cells or two members of a sentence. */
const PARTED = /[\n,，、:：]/;

/** The names of a match that the words around it leave standing. */
function standing(text: string, match: NameMatch): NameMatch[] {
  const { start, end, names } = match;
  const name = foldedName(text, start, end);
  if (isLookAlike(name)) return [];
  // "China\nMobile: +86 …" are two cells of a table; a name of ordinary words is not parted so.
  const isParted = PARTED.test(text.slice(match.bare.start, match.bare.end));
  const whole = isParted ? names.filter(({ isWeak }) => !isWeak) : names;
  if (whole.length === 0) return [];
  if (whole.length < names.length) return standing(text, { ...match, names: whole });
  const sure = names.filter(({ isWeak, isShared }) => !isWeak && !isShared);
  const namesakes = namesakesAt({ text, start, end, name }, isShort(match) && sure.length < names.length);
  if (namesakes === 'all') return [];
  if (namesakes === null) return [match];
  return sure.length > 0 ? [{ ...match, names: sure }] : [];
}

/**
 * Names of the listed parent inside a longer name of its own: "Hikvision UK" without a legal form may be
 * the company of that name or Hikvision in that country, so both are named.
 */
function parentNames(
  judge: Judge,
  { match, names }: Judged,
  candidates: readonly NameMatch[],
  place: number,
): MatcherName[] {
  const children = names.filter(({ form }) => form !== 'legal-name');
  const parents = new Set(children.flatMap(({ entity }) => [...(judge.linkedTo.get(entity) ?? [])]));
  if (parents.size === 0) return [];
  const inside: NameMatch[] = [];
  // Candidates are in order: those inside a match follow it closely.
  for (let i = place; i < candidates.length && (candidates[i] as NameMatch).start < match.end; i++) {
    const one = candidates[i] as NameMatch;
    if (one.start >= match.start && one.end <= match.end) inside.push(one);
  }
  const found = inside.flatMap((one) => one.names.filter(({ entity, isWeak }) => !isWeak && parents.has(entity)));
  return [...new Map(found.map((name) => [name.entity, name])).values()];
}

/** On which ground a name speaks of its entity: the entity's own, or a hint where the form is no name of it. */
export function basisOfName({ basisOf }: Judge, { entity, form }: Pick<NameRef, 'entity' | 'form'>): Basis {
  return isHintForm(form) ? 'hint' : (basisOf.get(entity) ?? 'hint');
}

function spanOf(judge: Judge, { match, names }: Judged): Span {
  // A party's names that read alike are one statement: the first is the nearest to the text.
  const one = new Map([...names].reverse().map((name) => [name.entity, name]));
  const refs: NameRef[] = [...one.values()]
    .reverse()
    .map(({ entity, text, form, kind, rule }) => ({ entity, name: text, form, kind, rule }));
  const basis = names.map((name) => basisOfName(judge, name)).reduce(strongerBasis);
  return { start: match.start, end: match.end, names: refs, basis };
}

/**
 * The spans of a text that name a party of the lists, in order and without overlaps. Longer names win; a short name
 * that is somebody else's or half of another word is left out, a look-alike always is; a weak name needs evidence
 * (see `hasEvidence`). Part numbers of strong form are spans of basis `hint`.
 */
export function judgeText(judge: Judge, text: string): Span[] {
  const candidates = find(judge.matcher, text).flatMap((match) => standing(text, match));
  const accepted = new Accepted(text.length);
  for (const [place, match] of candidates.entries()) {
    const names = match.names.filter((name) => !needsEvidence(text, match, name));
    if (names.length === 0) continue;
    const parents = parentNames(judge, { match, names }, candidates, place);
    accepted.add({
      match,
      names: [...parents, ...names.filter(({ entity }) => !parents.some((one) => one.entity === entity))],
    });
  }
  for (const match of candidates) {
    const names = match.names.filter(
      (name) => needsEvidence(text, match, name) && hasEvidence(text, match, name, accepted),
    );
    if (names.length > 0) accepted.add({ match, names });
  }
  const spans = accepted.spans.map((one) => spanOf(judge, one));
  for (const { start, end, model } of findModels(judge.models, text, ['strong'])) {
    if (!accepted.isFree(start, end)) continue;
    spans.push({ start, end, names: [{ entity: model.maker, name: model.family, form: 'model' }], basis: 'hint' });
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Leaves out part numbers of a maker that the other spans name anyway. */
export function withoutNamedModels(judge: Judge, spans: readonly Span[]): Span[] {
  const named = spans.flatMap(({ names }) => names.filter(({ form }) => form !== 'model').map(({ entity }) => entity));
  // Naming a subsidiary or a brand names the maker too.
  const makers = new Set(named.flatMap((entity) => [entity, ...(judge.linkedTo.get(entity) ?? [])]));
  return spans.filter(({ names }) => !names.every(({ form, entity }) => form === 'model' && makers.has(entity)));
}
