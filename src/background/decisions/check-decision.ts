import * as v from 'valibot';
import { CONFIDENCES } from '../../model/confidence.ts';
import {
  type Decision,
  type DecisionScope,
  type KeptDecision,
  LONGEST_DECIDED,
  type NewDecision,
} from '../../model/decision.ts';
import { NAME_KINDS } from '../../model/entity-name.ts';
import { isIsoDate } from '../../model/iso-date.ts';
import { AFFILIATION_KINDS } from '../../model/listing.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(4096));
const words = v.pipe(v.string(), v.maxLength(20_000));
const moment = v.pipe(v.string(), v.isoTimestamp());
const day = v.nullable(v.pipe(v.string(), v.check(isIsoDate, 'not a day')));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const site = v.pipe(v.string(), v.minLength(1), v.maxLength(253), v.regex(/^[^\s/?#@]+$/));
const written = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

/** What a person decides, as it is given and as it is kept. */
const GIVEN = {
  entity: id,
  scope: v.union([v.literal('everywhere'), v.strictObject({ site })]) satisfies v.GenericSchema<unknown, DecisionScope>,
  text: v.nullable(written(LONGEST_DECIDED.text)),
  reason: written(LONGEST_DECIDED.reason),
};

const EntityRecord = v.strictObject({
  name: words,
  homeName: v.nullable(words),
  country: v.nullable(words),
  names: v.array(v.strictObject({ text: words, kind: v.picklist(NAME_KINDS), lang: v.nullable(words) })),
  listings: v.array(
    v.strictObject({
      list: id,
      ownList: v.nullable(words),
      namedAs: words,
      effective: day,
      published: day,
      restriction: words,
      citations: v.array(v.strictObject({ text: words, url: words, changes: v.nullable(words) })),
      via: v.nullable(v.strictObject({ entity: id, words, kind: v.picklist(AFFILIATION_KINDS) })),
    }),
  ),
  affiliations: v.array(
    v.strictObject({
      to: id,
      kind: v.picklist(AFFILIATION_KINDS),
      source: words,
      url: v.nullable(words),
      confidence: v.picklist(CONFIDENCES),
      isMajority: v.nullable(v.boolean()),
      note: v.nullable(words),
    }),
  ),
});

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const Kept = v.strictObject({
  ...GIVEN,
  id,
  name: words,
  verdict: v.literal('different'),
  by: v.pipe(v.string(), v.maxLength(LONGEST_DECIDED.by)),
  at: moment,
  recordSha256: sha256,
  version: words,
  lists: v.array(v.strictObject({ id, asOf: v.pipe(v.string(), v.check(isIsoDate, 'not a day')), entries: count })),
  record: EntityRecord,
  withdrawnAt: v.nullable(moment),
}) satisfies v.GenericSchema<unknown, KeptDecision>;

function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new Error(`not understood: ${v.getDotPath(result.issues[0]) ?? ''} ${result.issues[0].message}`);
}

/** What a person decides, as a page sent it; throws on anything else. */
export const checkNewDecision = (value: unknown): NewDecision => checked(v.strictObject(GIVEN), value);

/** Who decides, as a page sent it; throws on anything else. */
export const checkReviewer = (value: unknown): string | null =>
  checked(v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_DECIDED.by))), value);

/** The id of a decision; throws on anything else. */
export const checkDecisionId = (value: unknown): Decision['id'] => checked(id, value);

/** A decision out of the store or a file; null for anything else. */
export function understoodDecision(value: unknown): KeptDecision | null {
  const result = v.safeParse(Kept, value);
  return result.success ? result.output : null;
}

/** Every row of the decisions as a decision; throws, with their number, where some are not understood. */
export function understoodDecisions(rows: readonly unknown[]): KeptDecision[] {
  const understood = rows.flatMap((row) => understoodDecision(row) ?? []);
  const others = rows.length - understood.length;
  if (others === 0) return understood;
  throw new Error(`this version does not understand ${others} of ${rows.length} decisions that are kept`);
}
