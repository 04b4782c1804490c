import { answerQuery } from '../../../src/match/lookup/answer-query.ts';
import type { Lookup, LookupEntry } from '../../../src/match/lookup/lookup.ts';
import { isToLookAt } from '../../../src/model/bulk.ts';
import type { Disguise } from './disguises.ts';
import { makeNames } from './make-names.ts';

/** How well a table of names came out. */
export type BulkQuality = {
  /** Share of the hidden names that are marked for the right party. */
  recall: number;
  /** Share of the marked rows that are such. */
  precision: number;
  /** Found and hidden, of each disguise. */
  byDisguise: Readonly<Partial<Record<Disguise, readonly [found: number, hidden: number]>>>;
  /** Names that are marked and should not be, with what for; and those missed. */
  wrong: readonly string[];
  missed: readonly string[];
};

/** Looks a made table up and counts what the bulk page marks as "to be looked at". */
export function measureQuality(
  seed: number,
  { lookup, listed, rows, hidden }: { lookup: Lookup; listed: readonly LookupEntry[]; rows: number; hidden: number },
): BulkQuality {
  const byDisguise: Partial<Record<Disguise, [number, number]>> = {};
  const wrong: string[] = [];
  const missed: string[] = [];
  let found = 0;
  let marked = 0;
  let all = 0;
  for (const [at, { entity, disguise, ...query }] of makeNames(seed, listed, rows, hidden).entries()) {
    const answer = answerQuery(lookup, { id: at, ...query });
    if ('error' in answer) throw new Error(answer.error);
    const shown = answer.candidates.filter(isToLookAt);
    const isRight = shown.some((one) => one.entity === entity);
    if (shown.length > 0) marked++;
    if (disguise) {
      all++;
      byDisguise[disguise] ??= [0, 0];
      byDisguise[disguise][1]++;
      if (isRight) byDisguise[disguise][0]++;
      else missed.push(`${disguise}: ${query.name}`);
    }
    if (isRight) found++;
    else if (shown[0]) wrong.push(`${query.name}: ${shown[0].name} ${shown[0].score}`);
  }
  return { recall: found / all, precision: found / marked, byDisguise, wrong, missed };
}
