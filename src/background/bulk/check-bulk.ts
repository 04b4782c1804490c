import * as v from 'valibot';
import type { NewBulkDecision } from '../../messages/bulk-contract.ts';
import { BULK_FILTERS, type BulkFilter, type BulkQuery } from '../../model/bulk.ts';

const MOST_ROWS = 1_000;
const MOST_TEXT = 32_767;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(4096));
const text = v.pipe(v.string(), v.maxLength(MOST_TEXT));

const Row = v.strictObject({
  row: count,
  id: v.union([text, count]),
  name: text,
  country: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
});

const Decision = v.nullable(
  v.strictObject({
    verdict: v.picklist(['same', 'different', 'unsure']),
    entity: v.nullable(id),
    reason: v.pipe(v.string(), v.trim(), v.maxLength(2_000)),
  }),
);

function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new Error(`not understood: ${v.getDotPath(result.issues[0]) ?? ''} ${result.issues[0].message}`);
}

/** The id of a table, as a page sent it; throws on anything else. */
export const checkBulkId = (value: unknown): string => checked(id, value);

/** The number of a row; throws on anything else. */
export const checkBulkRow = (value: unknown): number => checked(count, value);

/** The name of a table; throws on anything else. */
export const checkBulkName = (value: unknown): string => checked(v.pipe(text, v.trim(), v.maxLength(300)), value);

/** Rows of a table; throws on anything else. */
export const checkBulkRows = (value: unknown): BulkQuery[] =>
  checked(v.pipe(v.array(Row), v.maxLength(MOST_ROWS)), value) as BulkQuery[];

/** A decision; throws on anything else. */
export const checkBulkDecision = (value: unknown): NewBulkDecision | null => checked(Decision, value);

/** Which rows are shown; throws on anything else. */
export const checkBulkFilter = (value: unknown): BulkFilter => checked(v.picklist(BULK_FILTERS), value);
