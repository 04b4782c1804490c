import { VARIANT_RULES } from '../../model/variant-rule.ts';
import { atOnce } from '../at-once.ts';
import { legalFormAtEnd, legalFormAtStart } from '../forms/legal-forms.ts';
import { hasThoroughNames, nameVariants } from '../forms/name-variants.ts';
import { type Names, type NameToFind, tailOf } from '../name-to-find.ts';
import { tokenise } from '../tokens.ts';
import { isWeakName } from '../weak-names.ts';
import { IndexRows } from './index-rows.ts';
import { MOST_NAMES, packRow, unpackRow } from './payload.ts';
import { writeSteps } from './write-index.ts';

/** One way a name is written: its words, and what is said of it, packed. */
type Row = { keys: readonly string[]; payload: number };

/** Whether a sequence of words has a legal form of its own at either end. */
const hasFormWithin = (keys: readonly string[]): boolean => legalFormAtEnd(keys) > 0 || legalFormAtStart(keys) > 0;

function rowsOf(name: NameToFind, place: number, isThorough: boolean): Row[] {
  const hasLegalForm = hasFormWithin(tokenise(name.text).keys);
  const hasTail = tailOf(name.text) !== '';
  const variants = nameVariants(name.text, { ...name, isThorough });
  // What is weak is the name, not a way to write it: a slip of the pen is no ordinary word.
  const core = variants[0]?.keys ?? [];
  const isWeak = name.kind === 'weak-alias' || (!hasFormWithin(core) && isWeakName(core, name));
  return variants.map(({ keys, rule, needsOwnCase = false }) => ({
    keys,
    payload: packRow({
      name: place,
      rule,
      isWeak: isWeak || rule === 'legal-form-left-out',
      needsOwnCase,
      hasLegalForm,
      hasTail,
    }),
  }));
}

/**
 * Whether one row makes another of the same words needless: the same party's, at least as strong, by no worse a
 * rule. Weak aliases spelt differently stay side by side, for each must be met in its own case.
 */
function makesNeedless(names: Names, row: number, otherRow: number): boolean {
  const [one, other] = [unpackRow(row), unpackRow(otherRow)];
  const [mine, its] = [names.at(one.name) as NameToFind, names.at(other.name) as NameToFind];
  if (mine.entity !== its.entity || tailOf(mine.text) !== tailOf(its.text)) return false;
  if (one.hasLegalForm !== other.hasLegalForm || (one.needsOwnCase && !other.needsOwnCase)) return false;
  if (one.isWeak && !(other.isWeak && mine.text === its.text)) return false;
  return VARIANT_RULES.indexOf(one.rule) <= VARIANT_RULES.indexOf(other.rule);
}

/** Of rows of the same words those that no other makes needless, in their order. */
function needed(names: Names, payloads: readonly number[]): readonly number[] {
  let rows: readonly number[] = [];
  for (const payload of payloads) {
    if (rows.some((other) => makesNeedless(names, other, payload))) continue;
    rows = [...rows.filter((other) => !makesNeedless(names, payload, other)), payload];
  }
  return rows;
}

/** Names after which the others of the process get their turn. */
const STEP = 64;

/** Which entities have names kept by hand. */
function* thoroughEntities(names: Names): Generator<void, Set<string>> {
  const thorough = new Set<string>();
  for (let place = 0; place < names.length; place++) {
    const name = names.at(place) as NameToFind;
    if (hasThoroughNames([name])) thorough.add(name.entity);
    if (place % STEP === 0) yield;
  }
  return thorough;
}

/**
 * Compiles names into one buffer (see name-index.ts), every form of them included, a small step at a time. Done once
 * when the lists change; reading it back is `loadIndex`. Throws a RangeError for more than four million names.
 */
export function* buildSteps(names: Names): Generator<void, ArrayBuffer> {
  if (names.length > MOST_NAMES) throw new RangeError(`${names.length} names are more than an index can hold`);
  const thorough = yield* thoroughEntities(names);
  const rows = new IndexRows();
  for (let place = 0; place < names.length; place++) {
    const name = names.at(place) as NameToFind;
    for (const { keys, payload } of rowsOf(name, place, thorough.has(name.entity))) rows.add(keys, payload);
    if (place % STEP === 0) yield;
  }
  return yield* writeSteps(rows, names.length, (payloads) => needed(names, payloads));
}

/** {@link buildSteps} in one go. */
export function buildIndex(names: Names): ArrayBuffer {
  return atOnce(buildSteps(names));
}
