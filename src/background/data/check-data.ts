import * as v from 'valibot';
import { DATA_FORMAT, DATA_VERSION, type DataChoice, type DataHead } from '../../model/data-file.ts';
import type { KeptDecision } from '../../model/decision.ts';
import type { Edition } from '../../model/edition.ts';
import { NAME_KINDS } from '../../model/entity-name.ts';
import { isIsoDate } from '../../model/iso-date.ts';
import { PARTY_TYPES, type SourceEntry } from '../../model/source-entry.ts';
import { WARNING_KINDS } from '../../model/source-warning.ts';
import { recordHash } from '../../screening/decisions/entity-record.ts';
import { ENTRIES_A_BLOCK } from '../../store/lists-database.ts';
import { understoodDecision } from '../decisions/check-decision.ts';

const text = v.pipe(v.string(), v.maxLength(100_000));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const moment = v.pipe(v.string(), v.isoTimestamp());
const isDay = v.pipe(v.string(), v.check(isIsoDate, 'not a day'));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const ownId = v.pipe(v.string(), v.maxLength(100), v.regex(/^own-[\p{L}\p{N}-]+$/u));

/** The columns of a table: `v.record` would leave out one that is headed “constructor”. */
const SourceRecord = v.custom<Record<string, string>>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((one) => typeof one === 'string'),
  'not a record of texts',
);

const Entry = v.strictObject({
  list: ownId,
  key: text,
  publisherId: v.nullable(text),
  type: v.picklist(PARTY_TYPES),
  names: v.pipe(
    v.array(
      v.strictObject({
        text,
        kind: v.picklist(NAME_KINDS),
        lang: v.exactOptional(text),
        isShared: v.exactOptional(v.literal(true)),
      }),
    ),
    v.minLength(1),
  ),
  country: v.nullable(text),
  addresses: v.array(v.strictObject({ text, country: v.nullable(text) })),
  effective: v.nullable(isDay),
  published: v.nullable(isDay),
  until: v.nullable(isDay),
  restriction: text,
  citations: v.array(v.strictObject({ text, url: text, changes: v.exactOptional(text) })),
  citesNotice: v.boolean(),
  note: v.exactOptional(text),
  record: SourceRecord,
}) satisfies v.GenericSchema<unknown, SourceEntry>;

const OwnEdition = v.strictObject({
  number: count,
  source: ownId,
  listName: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
  state: v.literal('current'),
  provenance: v.strictObject({
    by: v.literal('file'),
    from: text,
    readAt: moment,
    bytes: count,
    sha256,
    etag: v.nullable(text),
    lastModified: v.nullable(text),
  }),
  lists: v.strictTuple([
    v.strictObject({ id: ownId, entries: v.pipe(count, v.minValue(1)), asOf: isDay, isDateStated: v.boolean() }),
  ]),
  contentSha256: sha256,
  warnings: v.array(v.strictObject({ kind: v.picklist(WARNING_KINDS), where: text, count, examples: v.array(text) })),
  heldFor: v.exactOptional(v.array(text)),
  activatedAt: v.exactOptional(moment),
}) satisfies v.GenericSchema<unknown, Edition>;

/** A decision of a file: as one that is kept, and its record must be the one that its hash is of. */
const Decision = v.custom<KeptDecision>((value) => {
  const decision = understoodDecision(value);
  return decision !== null && recordHash(decision.record) === decision.recordSha256;
}, 'not a decision, or not on the record that it names');

const Head = v.strictObject({
  format: v.literal(DATA_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(DATA_VERSION)),
  exportedAt: moment,
  extension: v.pipe(v.string(), v.maxLength(100)),
  settings: v.record(v.string(), v.unknown()),
  decisions: v.pipe(v.array(Decision), v.maxLength(100_000)),
  ownLists: v.pipe(
    v.array(
      v.pipe(
        v.strictObject({ edition: OwnEdition, entries: count }),
        v.check(
          ({ edition, entries }) => edition.lists[0].entries === entries && edition.lists[0].id === edition.source,
          'the list does not hold what it says',
        ),
      ),
    ),
    v.maxLength(1000),
  ),
}) satisfies v.GenericSchema<unknown, DataHead>;

function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new Error(`${v.getDotPath(result.issues[0]) ?? ''}: ${result.issues[0].message}`);
}

/** A file of the user's own data, without entries; throws with the place and what is wrong with it. */
export const checkDataHead = (value: unknown): DataHead => checked(Head, value);

/** A block of entries of an own list; throws with the place and what is wrong with it. */
export const checkOwnEntries = (value: unknown): SourceEntry[] =>
  checked(v.pipe(v.array(Entry), v.minLength(1), v.maxLength(ENTRIES_A_BLOCK)), value);

/** What of a file is taken over; throws on anything else. */
export const checkDataChoice = (value: unknown): DataChoice =>
  checked(v.strictObject({ settings: v.boolean(), decisions: v.boolean(), ownLists: v.boolean() }), value);

/** Id of an own list; throws on anything else. */
export const checkOwnId = (value: unknown): string => checked(ownId, value);

/** Number of a block; throws on anything else. */
export const checkBlock = (value: unknown): number => checked(v.pipe(count, v.maxValue(100_000)), value);

/** What is to be forgotten; throws on anything else. */
export const checkReset = (value: unknown): 'settings' | 'everything' =>
  checked(v.picklist(['settings', 'everything']), value);
