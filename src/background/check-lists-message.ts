import * as v from 'valibot';
import type { PartyQuery } from '../messages/lists-contract.ts';
import { isIsoDate } from '../model/iso-date.ts';

/** So many parties are told at once. */
const MOST_PARTIES = 200;
/** Nobody types a longer name. */
const LONGEST_TEXT = 300;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const id = v.pipe(v.string(), v.maxLength(4096));
const day = v.nullable(v.pipe(v.string(), v.check(isIsoDate, 'not a day')));

const Query = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  list: v.nullable(id),
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  from: day,
  to: day,
  offset: count,
  count: v.pipe(count, v.maxValue(MOST_PARTIES)),
});

function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value);
  if (!result.success)
    throw new Error(`not understood: ${v.getDotPath(result.issues[0]) ?? ''} ${result.issues[0].message}`);
  return result.output;
}

/** What to look for among the parties, as the lists page sent it; throws on anything else. */
export const checkPartyQuery = (value: unknown): PartyQuery => checked(Query, value);

/** The id of an entity; throws on anything else. */
export const checkEntityId = (value: unknown): string => checked(id, value);

/** Where an entry is kept; throws on anything else. */
export const checkEntryPlace = (value: unknown): { edition: number; place: number } =>
  checked(v.strictObject({ edition: count, place: count }), value);
