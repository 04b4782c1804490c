import type { Form } from '../model/entity-name.ts';
import { RULE_FACTS } from '../model/variant-rule.ts';
import { legalFormAfter, legalFormBefore } from './forms/legal-form-beside.ts';
import { isWrittenAsBrand } from './forms/name-variants.ts';
import { buildIndex, buildSteps } from './index/build-index.ts';
import { type Confirmed, confirm } from './index/confirm.ts';
import { loadIndex, type NameIndex } from './index/name-index.ts';
import { type RowFacts, unpackRow } from './index/payload.ts';
import { scan } from './index/scan.ts';
import { type MatcherName, type NameMatch, type Names, type NameToFind, tailOf } from './name-to-find.ts';
import { isInsideWord } from './word-bounds.ts';

/** Compiled names together with the names themselves, in the order they were compiled in. */
export type Matcher = { index: NameIndex; names: Names };

/** Compiles names for finding. Names without a letter or digit are left out. */
export function compile(names: Iterable<NameToFind>): Matcher {
  const all = [...names];
  return { index: loadIndex(buildIndex(all)) as NameIndex, names: all };
}

/** {@link compile} in small steps, so that whoever runs it can do other things in between; the same bytes come out. */
export function* compileSteps(names: Names): Generator<void, Matcher> {
  return { index: loadIndex(yield* buildSteps(names)) as NameIndex, names };
}

/** Takes up a compiled index and the names it was compiled from; null when the buffer is no index of these. */
export function load(bytes: ArrayBuffer, names: Names): Matcher | null {
  const index = loadIndex(bytes);
  return index?.names === names.length ? { index, names } : null;
}

function formOf(name: NameToFind, facts: RowFacts, hasLegalForm: boolean): Form {
  if (name.form) return name.form;
  if (name.lang === 'x-misspelling') return 'misspelling';
  const bySlip = RULE_FACTS[facts.rule].form;
  if (bySlip) return bySlip;
  if (name.kind === 'brand' || name.kind === 'domain' || name.kind === 'translated') return name.kind;
  if (hasLegalForm && facts.hasLegalForm) return 'legal-name';
  return name.lang !== undefined && name.lang !== 'en' ? 'translated' : 'name';
}

/** The span of a match with the legal form beside it, before or after. */
function withLegalForm(text: string, start: number, end: number): { start: number; end: number } {
  const after = legalFormAfter(text, end);
  return { start: after > end ? start : legalFormBefore(text, start), end: after };
}

/**
 * One name for each party where one is enough alone: with a legal form in the text, the listed name that has one.
 * Weak names stay side by side, for each must be met in its own case.
 */
function onePerEntity(met: readonly Met[], names: readonly MatcherName[]): MatcherName[] {
  const chosen = new Map<string, MatcherName>();
  names.forEach((name, i) => {
    if (name.isWeak) return;
    const isBetter = met[i]?.facts.hasLegalForm === name.hasLegalForm;
    if (isBetter || !chosen.has(name.entity)) chosen.set(name.entity, name);
  });
  return names.filter((name) => (chosen.get(name.entity) ?? name) === name);
}

type Met = { name: NameToFind; facts: RowFacts };

/** Names met at one place by the signs they end in; nearly always none has any. */
function byTail(met: readonly Met[]): [tail: string, met: readonly Met[]][] {
  if (!met.some(({ facts }) => facts.hasTail)) return [['', met]];
  const tails = met.map(({ name, facts }) => (facts.hasTail ? tailOf(name.text) : ''));
  return Array.from(new Set(tails), (tail) => [tail, met.filter((_, i) => tails[i] === tail)]);
}

/** The names of one tail at a place, as one match; null where none of them is written so. */
function matchOf(text: string, place: Confirmed, tail: string, met: readonly Met[]): NameMatch | null {
  const standing = met.filter(
    ({ facts }) => !facts.needsOwnCase || isWrittenAsBrand(text.slice(place.start, place.end)),
  );
  const bare = { start: place.start, end: place.end + tail.length };
  if (standing.length === 0 || isInsideWord(text, bare.start, bare.end)) return null;
  const mayHaveForm = standing.some(({ name }) => name.kind !== 'domain');
  const span = mayHaveForm ? withLegalForm(text, bare.start, bare.end) : bare;
  const hasLegalForm = span.start < bare.start || span.end > bare.end;
  const names = standing.map(
    ({ name, facts }): MatcherName => ({
      // Field by field: spreading costs more than all the rest of a match.
      entity: name.entity,
      text: name.text,
      kind: name.kind,
      lang: name.lang,
      isShared: name.isShared ?? false,
      form: formOf(name, facts, hasLegalForm),
      rule: facts.rule,
      // A legal form makes the listed company of an ordinary word, where the listed name has one.
      isWeak: facts.isWeak && !(hasLegalForm && facts.hasLegalForm && name.kind !== 'weak-alias'),
      hasLegalForm,
      tail,
    }),
  );
  const { start, end } = span;
  return { start, end, bare, words: place.words, isUnspaced: place.isUnspaced, names: onePerEntity(standing, names) };
}

/** Brings matches of the same span together: "NIO Inc" is a name as spelt and "NIO" with its legal form. */
function oneASpan(sorted: readonly NameMatch[]): NameMatch[] {
  const spans: NameMatch[] = [];
  for (const match of sorted) {
    const last = spans.at(-1);
    if (last?.start !== match.start || last.end !== match.end) spans.push(match);
    else {
      const more = match.names.filter(({ entity }) => !last.names.some((name) => name.entity === entity));
      if (more.length > 0) spans[spans.length - 1] = { ...last, names: [...last.names, ...more] };
    }
  }
  return spans;
}

/**
 * Every place in the text that reads as a name, longest first at each place; places may overlap.
 * One pass for all names; time grows with the text, not with the number of names.
 */
export function find({ index, names }: Matcher, text: string): NameMatch[] {
  const matches: NameMatch[] = [];
  for (const candidate of scan(index, text)) {
    const place = confirm(index, text, candidate);
    if (!place) continue;
    const met = place.rows.map((row): Met => {
      const facts = unpackRow(index.payloads[row] as number);
      return { facts, name: names.at(facts.name) as NameToFind };
    });
    for (const [tail, alike] of byTail(met)) {
      const match = text.startsWith(tail, place.end) ? matchOf(text, place, tail, alike) : null;
      if (match) matches.push(match);
    }
  }
  return oneASpan(matches.sort((a, b) => a.start - b.start || b.end - a.end));
}
