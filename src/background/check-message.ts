import * as v from 'valibot';
import type { CardMention, DocumentReport, TextBatch } from '../messages/contract.ts';
import { FORMS, NAME_KINDS } from '../model/entity-name.ts';
import type { FrameReport } from '../model/mention.ts';
import { ROLES } from '../model/role.ts';
import { STEP_DIRECTIONS, type StepDirection } from '../model/step-place.ts';
import { VARIANT_RULES } from '../model/variant-rule.ts';

/** Most characters of text one call may bring. */
export const MOST_CHARACTERS = 256 * 1024;

/** No document has more pages without text than this that anyone would want to have numbered. */
const MOST_PAGES = 100_000;

const place = v.picklist(['text', 'attribute', 'structured', 'link', 'frame', 'shadow', 'title', 'pdf']);
const short = v.pipe(v.string(), v.maxLength(4096));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const pageNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

const Batches = v.pipe(
  v.array(v.strictObject({ where: place, texts: v.string() })),
  v.check(
    (batches) => batches.reduce((sum, { texts }) => sum + texts.length, 0) <= MOST_CHARACTERS,
    'too much text in one call',
  ),
);

const NameReference = v.strictObject({
  entity: short,
  name: short,
  form: v.picklist(FORMS),
  kind: v.exactOptional(v.picklist(NAME_KINDS)),
  rule: v.exactOptional(v.picklist(VARIANT_RULES)),
});

/** What a mention holds besides its number. */
const MENTION = {
  where: place,
  text: short,
  context: short,
  names: v.pipe(v.array(NameReference), v.minLength(1), v.maxLength(20)),
  role: v.exactOptional(v.picklist(ROLES)),
  cue: v.exactOptional(short),
  page: v.exactOptional(pageNumber),
  isLeftOut: v.exactOptional(v.literal(true)),
  claims: v.exactOptional(v.pipe(v.array(v.strictObject({ claim: short, context: short })), v.maxLength(5))),
};

/** Only the reader of a document tells what it could not read; frames of pages are looked at. */
const UnreadOfDocument = v.variant('kind', [
  v.strictObject({
    kind: v.picklist(['pages-without-text', 'pages-broken', 'pages-garbled']),
    pages: v.pipe(v.array(pageNumber), v.maxLength(MOST_PAGES)),
  }),
  v.strictObject({ kind: v.literal('attached'), count }),
  v.strictObject({ kind: v.picklist(['form', 'cut-off']) }),
]);

const Report = v.strictObject({
  startedAt: v.pipe(v.number(), v.finite()),
  title: short,
  textRuns: count,
  characters: count,
  mentions: v.pipe(v.array(v.strictObject({ id: count, ...MENTION })), v.maxLength(1000)),
  moreMentions: count,
  uncheckedRuns: count,
  garbledCharacters: count,
  unread: v.exactOptional(v.pipe(v.array(UnreadOfDocument), v.maxLength(50))),
  pages: v.exactOptional(
    v.strictObject({ total: count, read: count, withoutText: v.pipe(v.array(pageNumber), v.maxLength(MOST_PAGES)) }),
  ),
  isDone: v.boolean(),
});

const Document = v.strictObject({ address: short, readAt: v.pipe(v.string(), v.isoTimestamp()), report: Report });

const Selectors = v.pipe(v.array(short), v.maxLength(2000));
const ResultsChange = v.strictObject({ hide: Selectors, show: Selectors });

function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value);
  if (!result.success)
    throw new Error(`not understood: ${v.getDotPath(result.issues[0]) ?? ''} ${result.issues[0].message}`);
  return result.output;
}

/** Texts as a frame sent them; throws on anything else. */
export const checkBatches = (value: unknown): TextBatch[] => checked(Batches, value);

/** A frame's report as it sent it; throws on anything else. */
export const checkReport = (value: unknown): FrameReport => checked(Report, value);

/** Which elements to hide and show, as a frame sent it; throws on anything else. */
export const checkResultsChange = (value: unknown): { hide: string[]; show: string[] } => checked(ResultsChange, value);

/** A switch's position; throws on anything else. */
export const checkSwitch = (value: unknown): boolean => checked(v.boolean(), value);
/** A document as its reader reported it; throws on anything else. */
export const checkDocument = (value: unknown): DocumentReport => checked(Document, value);

/** A tab, frame or mention number; throws on anything else. */
export const checkNumber = (value: unknown): number => checked(count, value);

/** A mention whose card is asked for; throws on anything else. */
export const checkMention = (value: unknown): CardMention => checked(v.strictObject(MENTION), value);

/** Which way to step; throws on anything else. */
export const checkDirection = (value: unknown): StepDirection => checked(v.picklist(STEP_DIRECTIONS), value);
