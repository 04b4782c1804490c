import * as v from 'valibot';

/** What a line is named by in its answer. */
export type LineId = string | number;

/** What a line that cannot be answered answers with. */
export type LineError = { id?: LineId; error: string };

/** The id of a line, checked first of all so that an error can name its line. */
export const Id = v.union([v.string(), v.number()]);

/** A line's content by its schema, or the error that it answers with. */
export function checkValue<T>(schema: v.GenericSchema<unknown, T>, value: unknown): { value: T } | LineError {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return { value: parsed.output };
  const [issue] = parsed.issues;
  const id = v.safeParse(v.object({ id: Id }), value);
  return {
    ...(id.success ? { id: id.output.id } : {}),
    error: `${v.getDotPath(issue) ?? 'line'}: ${issue.message}`,
  };
}
