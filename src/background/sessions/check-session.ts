import * as v from 'valibot';
import type { PageChange, SessionChange } from '../../messages/session-contract.ts';
import { LONGEST_NOTED } from '../../model/session.ts';

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_NOTED.name));
const tags = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_NOTED.tag))),
  v.maxLength(LONGEST_NOTED.tags),
  v.transform((all) => [...new Set(all)]),
);
const notes = v.pipe(v.string(), v.maxLength(LONGEST_NOTED.notes));
const WRITTEN = { tags: v.exactOptional(tags), notes: v.exactOptional(notes) };

const id = v.pipe(v.string(), v.regex(/^[0-9a-f-]{16,64}$/));
const fileName = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,99}$/));

function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new Error(`not understood: ${v.getDotPath(result.issues[0]) ?? ''} ${result.issues[0].message}`);
}

/** A session's name, as a page sent it; throws on anything else. */
export const checkName = (value: unknown): string => checked(name, value);

/** Notes, as a page sent them; throws on anything else. */
export const checkNotes = (value: unknown): string => checked(notes, value);

/** Tags, as a page sent them, each once; throws on anything else. */
export const checkTags = (value: unknown): string[] => checked(tags, value);

/** What is to change of a session; throws on anything else. */
export const checkSessionChange = (value: unknown): SessionChange =>
  checked(v.strictObject({ name: v.exactOptional(name), ...WRITTEN }), value);

/** What is to change of a page; throws on anything else. */
export const checkPageChange = (value: unknown): PageChange => checked(v.strictObject(WRITTEN), value);

/** The address of a page's row; throws on anything else. */
export const checkAddress = (value: unknown): string => checked(v.string(), value);

/** The id of a session, page or record; throws on anything else. */
export const checkId = (value: unknown): string => checked(id, value);

/** The name of a record's picture; throws on anything else. */
export const checkFileName = (value: unknown): string => checked(fileName, value);
