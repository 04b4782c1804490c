import type { Matcher } from '../match/matcher.ts';
import { compileModels } from '../match/model-numbers.ts';
import type { NameTable } from '../match/name-table.ts';
import type { NameToFind } from '../match/name-to-find.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Records } from '../model/records.ts';
import { domainsOf, linksOf } from './judge.ts';
import type { Judge } from './judge-text.ts';
import type { Standing } from './standing.ts';

/**
 * Prepares what judging texts needs out of tables, so that no record of a party is read: the same as `prepareJudge` of
 * the records they were made from. `today` is asked each time: a day may end while the judge lives.
 */
export function tableJudge(
  matcher: Matcher,
  names: NameTable,
  standing: Standing,
  { affiliations, models }: Pick<Records, 'affiliations' | 'models'>,
  today: () => IsoDate,
): Judge {
  return {
    matcher,
    models: compileModels(models),
    domains: domainsOf(names.placesOf('domain').map((place) => names.at(place) as NameToFind)),
    basisOf: { get: (entity) => standing.basisOf(entity, today()) },
    linkedTo: linksOf(affiliations),
  };
}
