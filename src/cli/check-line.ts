import type * as v from 'valibot';
import { checkValue, type LineError } from '../match/check-value.ts';

/** {@link checkValue} for a line of JSON. */
export function checkLine<T>(schema: v.GenericSchema<unknown, T>, line: string): { value: T } | LineError {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'not a line of JSON' };
  }
  return checkValue(schema, value);
}
