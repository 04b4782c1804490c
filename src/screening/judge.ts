import { compile, type NameToFind } from '../match/matcher.ts';
import { compileModels } from '../match/model-numbers.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Records } from '../model/records.ts';
import type { Judge } from './judge-text.ts';
import { type StatusBook, statusBook } from './status.ts';

/** Prepares everything that judging texts against these records needs. Relabel brands only when asked for. */
export function prepareJudge(
  records: Records,
  day: IsoDate,
  options: { hasRelabels: boolean },
  book: StatusBook = statusBook(records),
): Judge {
  const names: NameToFind[] = records.entities.flatMap(({ id, names }) =>
    names.map((name) => ({ ...name, entity: id })),
  );
  if (options.hasRelabels) {
    names.push(
      ...records.relabels.map(({ brand, maker }) => ({
        entity: maker,
        text: brand,
        kind: 'brand' as const,
        form: 'relabel' as const,
      })),
    );
  }
  const linkedTo = new Map<string, Set<string>>();
  for (const { from, to } of records.affiliations) {
    linkedTo.set(from, (linkedTo.get(from) ?? new Set()).add(to));
  }
  return {
    matcher: compile(names),
    models: compileModels(records.models),
    basisOf: new Map(records.entities.map(({ id }) => [id, book.statusOf(id, day).basis])),
    linkedTo,
  };
}
