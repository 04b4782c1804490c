import { find, type Matcher, type MatcherName, type NameMatch } from '../match/matcher.ts';
import { findModels, type ModelFinder } from '../match/model-numbers.ts';
import { isUnspaced } from '../match/tokens.ts';
import { wordsAfter, wordsBefore } from '../match/words-around.ts';
import { type Basis, strongerBasis } from '../model/basis.ts';
import { isHintForm } from '../model/entity-name.ts';
import type { NameRef, Span } from '../model/mention.ts';
import {
  ACROSS_WORDS,
  COMPANY_WORDS,
  CONTEXT_TOKENS,
  ENUMERATION_GAP,
  LONGEST_GAP,
  NOT_THE_COMPANY_BEFORE,
} from './context-rules.ts';

/** What judging a text needs: the compiled names and how each entity stands to the lists. */
export type Judge = {
  matcher: Matcher;
  models: ModelFinder;
  /** Strongest basis of each entity. */
  basisOf: ReadonlyMap<string, Basis>;
  /** The parties an entity is linked to. */
  linkedTo: ReadonlyMap<string, ReadonlySet<string>>;
};

const blockers = NOT_THE_COMPANY_BEFORE.flatMap(({ words }) => words);
const blockingWords = new Set(blockers.filter((word) => !isUnspaced(word)));
const blockingEndings = blockers.filter(isUnspaced);
const companyWords = new Set(COMPANY_WORDS.filter((word) => !isUnspaced(word)));
const companyEndings = COMPANY_WORDS.filter(isUnspaced);

/** A name this short may also be a place's or somebody else's. */
const isShort = ({ words, isUnspaced }: NameMatch): boolean => words <= (isUnspaced ? 3 : 1);

/** Whether the characters around a short Chinese name make it parts of two other words: 海康 in 上海康复. */
function isAcrossWords(text: string, { start }: NameMatch): boolean {
  return ACROSS_WORDS.has((wordsBefore(text, start, 1)[0] ?? '') + (wordsAfter(text, start, 1)[0] ?? ''));
}

/** Whether the words after a short name make it another name: "Dahua Road". */
function isAnotherName(text: string, { end }: NameMatch): boolean {
  const after = wordsAfter(text, end, 2);
  return blockingWords.has(after[0] ?? '') || blockingEndings.some((ending) => after.join('').startsWith(ending));
}

/** The names of a match that the words around it leave standing. */
function standing(text: string, match: NameMatch): NameMatch[] {
  if (!isShort(match)) return [match];
  if (isAcrossWords(text, match)) return [];
  if (!isAnotherName(text, match)) return [match];
  const names = match.names.filter(({ isWeak, isShared }) => !isWeak && !isShared);
  return names.length > 0 ? [{ ...match, names }] : [];
}

/** Whether the text is written as the weak alias is: same letters, same case. Scripts without case always are. */
function hasOwnCase(text: string, match: NameMatch, name: MatcherName): boolean {
  if (name.text.toLowerCase() === name.text.toUpperCase()) return true;
  const bare = (one: string) => one.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  return bare(text.slice(match.start, match.end)) === bare(name.text);
}

/** Whether a company is spoken of near the match. */
function hasCompanyContext(text: string, { start, end }: NameMatch): boolean {
  const before = wordsBefore(text, start, CONTEXT_TOKENS);
  const after = wordsAfter(text, end, CONTEXT_TOKENS);
  if ([...before, ...after].some((key) => companyWords.has(key))) return true;
  return [before.join(''), after.join('')].some((words) => companyEndings.some((ending) => words.includes(ending)));
}

type Judged = { match: NameMatch; names: readonly MatcherName[] };

/** Spans of a text that have been decided on; refuses what overlaps them. */
class Accepted {
  readonly spans: Judged[] = [];
  readonly entities = new Set<string>();
  readonly #taken: Uint8Array;
  readonly #starts = new Set<number>();
  readonly #ends = new Set<number>();

  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  add(judged: Judged): void {
    const { start, end } = judged.match;
    if (!this.isFree(start, end)) return;
    this.#taken.fill(1, start, end);
    this.#starts.add(start);
    this.#ends.add(end);
    for (const { entity } of judged.names) this.entities.add(entity);
    this.spans.push(judged);
  }

  isFree(start: number, end: number): boolean {
    return !this.#taken.subarray(start, end).includes(1);
  }

  /** Whether a span here would stand in an enumeration with an accepted one. */
  isEnumerated(text: string, { start, end }: NameMatch): boolean {
    for (let gap = 1; gap <= LONGEST_GAP; gap++) {
      if (this.#ends.has(start - gap) && ENUMERATION_GAP.test(text.slice(start - gap, start))) return true;
      if (this.#starts.has(end + gap) && ENUMERATION_GAP.test(text.slice(end, end + gap))) return true;
    }
    return false;
  }
}

/**
 * Names of the listed parent inside a longer name of its own: "Hikvision UK" without a legal form may be
 * the company of that name or Hikvision in that country, so both are named.
 */
function parentNames(judge: Judge, { match, names }: Judged, candidates: readonly NameMatch[]): MatcherName[] {
  const children = names.filter(({ form }) => form !== 'legal-name');
  const parents = new Set(children.flatMap(({ entity }) => [...(judge.linkedTo.get(entity) ?? [])]));
  if (parents.size === 0) return [];
  const inside = candidates.filter(({ start, end }) => match.start <= start && end <= match.end);
  const found = inside.flatMap((one) => one.names.filter(({ entity, isWeak }) => !isWeak && parents.has(entity)));
  return [...new Map(found.map((name) => [name.entity, name])).values()];
}

/** On which ground a name speaks of its entity: the entity's own, or a hint where the form is no name of it. */
export function basisOfName({ basisOf }: Judge, { entity, form }: Pick<NameRef, 'entity' | 'form'>): Basis {
  return isHintForm(form) ? 'hint' : (basisOf.get(entity) ?? 'hint');
}

function spanOf(judge: Judge, { match, names }: Judged): Span {
  const refs: NameRef[] = names.map(({ entity, text, form }) => ({ entity, name: text, form }));
  const basis = names.map((name) => basisOfName(judge, name)).reduce(strongerBasis);
  return { start: match.start, end: match.end, names: refs, basis };
}

/**
 * The spans of a text that name a party of the lists, in order and without overlaps. Longer names win;
 * a short name that is part of another name is left out; a weak alias needs its own case and either
 * company context, another name of the same party in the text, or a listed neighbour in an enumeration.
 * Part numbers of strong form are spans of basis `hint`.
 */
export function judgeText(judge: Judge, text: string): Span[] {
  const candidates = find(judge.matcher, text).flatMap((match) => standing(text, match));
  const accepted = new Accepted(text.length);
  for (const match of candidates) {
    const names = match.names.filter(({ isWeak }) => !isWeak);
    if (names.length === 0) continue;
    const parents = parentNames(judge, { match, names }, candidates);
    accepted.add({
      match,
      names: [...parents, ...names.filter(({ entity }) => !parents.some((one) => one.entity === entity))],
    });
  }
  for (const match of candidates) {
    const names = match.names.filter(
      (name) =>
        name.isWeak &&
        hasOwnCase(text, match, name) &&
        (accepted.entities.has(name.entity) || hasCompanyContext(text, match) || accepted.isEnumerated(text, match)),
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
