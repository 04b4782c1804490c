import { compile, type Matcher } from '../match/matcher.ts';
import { compileModels } from '../match/model-numbers.ts';
import type { NameToFind } from '../match/name-to-find.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Records } from '../model/records.ts';
import type { Judge } from './judge-text.ts';
import { type StatusBook, statusBook } from './status.ts';

/** The names to look for, in the order that a compiled index of them refers to. Relabel brands only when asked for. */
export function namesToFind(records: Records, options: { hasRelabels: boolean }): NameToFind[] {
  const names = records.entities.flatMap(({ id, names }): NameToFind[] =>
    names.map((name) => ({ ...name, entity: id })),
  );
  if (!options.hasRelabels) return names;
  const relabels = records.relabels.map(
    ({ brand, maker }): NameToFind => ({ entity: maker, text: brand, kind: 'brand', form: 'relabel' }),
  );
  return [...names, ...relabels];
}

/** Prepares everything that judging texts against these records needs; `matcher` is that of their names. */
export function prepareJudge(
  records: Records,
  day: IsoDate,
  options: { hasRelabels: boolean },
  book: StatusBook = statusBook(records),
  matcher: Matcher = compile(namesToFind(records, options)),
): Judge {
  const linkedTo = new Map<string, Set<string>>();
  for (const { from, to } of records.affiliations) {
    linkedTo.set(from, (linkedTo.get(from) ?? new Set()).add(to));
  }
  return {
    matcher,
    models: compileModels(records.models),
    basisOf: new Map(records.entities.map(({ id }) => [id, book.statusOf(id, day).basis])),
    linkedTo,
  };
}
