import * as v from 'valibot';
import type { ImportChoice, ListsCalls } from '../../messages/lists-contract.ts';
import { isIsoDate } from '../../model/iso-date.ts';
import { PART_BYTES } from '../../store/editions/spool.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const positive = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const words = v.pipe(v.string(), v.maxLength(1000));
const list = v.nullable(id);
const day = v.pipe(v.string(), v.check(isIsoDate, 'no day of the calendar'));
const column = v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(10_000)));
const name = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(200),
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  v.check((text) => !/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(text), 'control characters'),
);

/** Four characters of base64 for three bytes. */
const PART_CHARACTERS = Math.ceil(PART_BYTES / 3) * 4;

const Choice = v.variant('kind', [
  v.strictObject({ kind: v.literal('official') }),
  v.strictObject({
    kind: v.literal('own'),
    listName: name,
    mapping: v.strictObject({ name: column, aliases: column, note: column, citation: column, country: column }),
  }),
]) satisfies v.GenericSchema<unknown, ImportChoice>;

/** The arguments of each call that takes any. */
const ARGUMENTS = {
  'set-updates': v.strictTuple([id, v.boolean()]),
  'update-source': v.strictTuple([id]),
  'take-held': v.strictTuple([positive]),
  'drop-held': v.strictTuple([positive]),
  'restore-edition': v.strictTuple([positive]),
  'remove-edition': v.strictTuple([positive]),
  'begin-import': v.strictTuple([v.strictObject({ name, bytes: positive })]),
  'import-part': v.strictTuple([
    positive,
    v.pipe(v.string(), v.minLength(4), v.maxLength(PART_CHARACTERS), v.base64('no base64')),
  ]),
  'look-at-import': v.strictTuple([positive]),
  'start-import': v.strictTuple([positive, Choice]),
  'drop-import': v.strictTuple([positive]),
  'list-changes': v.strictTuple([
    v.strictObject({ list, text: words, offset: count, count: v.pipe(count, v.maxValue(200)) }),
  ]),
  'listed-on': v.strictTuple([v.pipe(v.string(), v.minLength(1), v.maxLength(500)), day]),
  'set-join': v.strictTuple([v.pipe(v.string(), v.minLength(1), v.maxLength(1000)), v.boolean()]),
} satisfies { [Name in keyof ListsCalls]?: v.GenericSchema<unknown, Parameters<ListsCalls[Name]>> };

/** The calls whose arguments are checked here. */
export type CheckedCall = keyof typeof ARGUMENTS;

/** The arguments of a call as a page sent them; throws on anything else. */
export function checkArguments<Name extends CheckedCall>(
  call: Name,
  given: readonly unknown[],
): v.InferOutput<(typeof ARGUMENTS)[Name]> {
  const result = v.safeParse(ARGUMENTS[call], given);
  if (result.success) return result.output as v.InferOutput<(typeof ARGUMENTS)[Name]>;
  const [issue] = result.issues;
  throw new Error(`not understood: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
}
