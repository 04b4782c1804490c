import { VARIANT_RULES } from '../../model/variant-rule.ts';
import { legalFormAtEnd, legalFormAtStart } from '../forms/legal-forms.ts';
import { hasThoroughNames, nameVariants } from '../forms/name-variants.ts';
import { type NameToFind, tailOf } from '../name-to-find.ts';
import { tokenise } from '../tokens.ts';
import { isWeakName } from '../weak-names.ts';
import { MOST_NAMES, packRow, type RowFacts } from './payload.ts';
import { type IndexRow, writeIndex } from './write-index.ts';

type Row = { keys: readonly string[]; facts: RowFacts };

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
    facts: { name: place, rule, isWeak: isWeak || rule === 'legal-form-left-out', needsOwnCase, hasLegalForm, hasTail },
  }));
}

/**
 * Whether one row makes another of the same words needless: the same party's, at least as strong, by no worse a
 * rule. Weak aliases spelt differently stay side by side, for each must be met in its own case.
 */
function makesNeedless(names: readonly NameToFind[], { facts: one }: Row, { facts: other }: Row): boolean {
  const [mine, its] = [names[one.name] as NameToFind, names[other.name] as NameToFind];
  if (mine.entity !== its.entity || tailOf(mine.text) !== tailOf(its.text)) return false;
  if (one.hasLegalForm !== other.hasLegalForm || (one.needsOwnCase && !other.needsOwnCase)) return false;
  if (one.isWeak && !(other.isWeak && mine.text === its.text)) return false;
  return VARIANT_RULES.indexOf(one.rule) <= VARIANT_RULES.indexOf(other.rule);
}

function namesByEntity(names: readonly NameToFind[]): Map<string, NameToFind[]> {
  const byEntity = new Map<string, NameToFind[]>();
  for (const name of names) {
    const own = byEntity.get(name.entity);
    if (own) own.push(name);
    else byEntity.set(name.entity, [name]);
  }
  return byEntity;
}

/**
 * Compiles names into one buffer (see name-index.ts), every form of them included. Done once when the lists
 * change; reading it back is `loadIndex`. Throws a RangeError for more than four million names.
 */
export function buildIndex(names: readonly NameToFind[]): ArrayBuffer {
  if (names.length > MOST_NAMES) throw new RangeError(`${names.length} names are more than an index can hold`);
  const byEntity = namesByEntity(names);
  const byWords = new Map<string, Row[]>();
  names.forEach((name, place) => {
    for (const row of rowsOf(name, place, hasThoroughNames(byEntity.get(name.entity) ?? []))) {
      const words = row.keys.join(' ');
      const rows = byWords.get(words) ?? [];
      if (rows.some((other) => makesNeedless(names, other, row))) continue;
      byWords.set(words, [...rows.filter((other) => !makesNeedless(names, row, other)), row]);
    }
  });
  const rows: IndexRow[] = [];
  for (const alike of byWords.values()) {
    for (const { keys, facts } of alike) rows.push({ keys, payload: packRow(facts) });
  }
  return writeIndex(rows, names.length);
}
