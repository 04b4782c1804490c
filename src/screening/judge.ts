import { compile, type Matcher } from '../match/matcher.ts';
import { compileModels } from '../match/model-numbers.ts';
import type { NameToFind } from '../match/name-to-find.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { NameRef } from '../model/mention.ts';
import type { Records } from '../model/records.ts';
import { hostOf } from './judge-link.ts';
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

/** Every web domain with those who bear it. */
function domainsOf({ entities }: Records): Map<string, NameRef[]> {
  const domains = new Map<string, NameRef[]>();
  for (const { id, names } of entities) {
    for (const { text, kind } of names) {
      if (kind !== 'domain') continue;
      const host = hostOf(text);
      const bearer: NameRef = { entity: id, name: text, form: 'domain', kind, rule: 'as-spelt' };
      domains.set(host, [...(domains.get(host) ?? []), bearer]);
    }
  }
  return domains;
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
    domains: domainsOf(records),
    basisOf: new Map(records.entities.map(({ id }) => [id, book.statusOf(id, day).basis])),
    linkedTo,
  };
}
