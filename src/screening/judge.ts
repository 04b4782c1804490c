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
export function namesToFind(
  records: Pick<Records, 'entities' | 'relabels'>,
  options: { hasRelabels: boolean },
): NameToFind[] {
  const names = records.entities.flatMap(({ id, names }): NameToFind[] =>
    names.map((name) => ({ ...name, entity: id })),
  );
  if (!options.hasRelabels) return names;
  const relabels = records.relabels.map(
    ({ brand, maker }): NameToFind => ({ entity: maker, text: brand, kind: 'brand', form: 'relabel' }),
  );
  return [...names, ...relabels];
}

/** Every web domain among the names with those who bear it. */
export function domainsOf(names: Iterable<NameToFind>): Map<string, NameRef[]> {
  const domains = new Map<string, NameRef[]>();
  for (const { entity, text, kind } of names) {
    if (kind !== 'domain') continue;
    const host = hostOf(text);
    const bearer: NameRef = { entity, name: text, form: 'domain', kind, rule: 'as-spelt' };
    domains.set(host, [...(domains.get(host) ?? []), bearer]);
  }
  return domains;
}

/** The parties that each entity is linked to. */
export function linksOf(affiliations: Records['affiliations']): Map<string, Set<string>> {
  const linkedTo = new Map<string, Set<string>>();
  for (const { from, to } of affiliations) linkedTo.set(from, (linkedTo.get(from) ?? new Set()).add(to));
  return linkedTo;
}

/** Prepares everything that judging texts against these records needs; `matcher` is that of their names. */
export function prepareJudge(
  records: Records,
  day: IsoDate,
  options: { hasRelabels: boolean },
  book: StatusBook = statusBook(records),
  matcher: Matcher = compile(namesToFind(records, options)),
): Judge {
  return {
    matcher,
    models: compileModels(records.models),
    domains: domainsOf(namesToFind(records, { hasRelabels: false })),
    basisOf: new Map(records.entities.map(({ id }) => [id, book.statusOf(id, day).basis])),
    linkedTo: linksOf(records.affiliations),
  };
}
