import { gunzipSync } from 'fflate';
import type { RecordChange } from '../../model/decision.ts';
import type { WatchedThing, WatchItem } from '../../model/watch.ts';
import { recordHash } from '../../screening/decisions/entity-record.ts';
import { compareNamed } from '../../screening/watch/compare-named.ts';
import { namedInText } from '../../screening/watch/named-in-text.ts';
import { type After, packedText, pagesAfter } from '../../store/watch/saved-things.ts';
import { keptDecisions, withOwnData } from '../decisions/kept-decisions.ts';
import { inSlices } from '../generation/in-slices.ts';
import type { Lists } from '../lists.ts';
import type { CompanyRecords } from './company-records.ts';
import type { WatchBase } from './watch-state.ts';

/** Pages whose texts are looked through between two writings of how far the look is. */
const PAGES_A_TURN = 20;

/** What a look goes by. */
export type Look = {
  lists: Lists;
  records: CompanyRecords;
  /** Whether the lists are others than at the last look: what comes out differently is told, not only taken down. */
  isOther: boolean;
  /** What the lists say otherwise of a company, by id. */
  changes: ReadonlyMap<string, readonly RecordChange[]>;
};

/** What one turn found, and where it stopped; null at the end. */
export type Turn = { items: WatchItem[]; after: After };

/** Looks the next pages through; what their texts name is put into the base. */
export async function lookAtPages(look: Look, base: WatchBase, after: After): Promise<Turn> {
  const pages = await withOwnData((desk) => pagesAfter(desk, after, PAGES_A_TURN));
  const items: WatchItem[] = [];
  for (const { id, session, title, address } of pages) {
    const before = base.pages[id];
    if (before && !look.isOther) continue;
    const named = await namedInPage(look.lists, id);
    if (!named) continue;
    base.pages[id] = named;
    if (before) items.push(...differing({ what: 'page', session, id, title, address }, before, named, look));
  }
  const last = pages.at(-1);
  return { items, after: last && pages.length === PAGES_A_TURN ? [last.session, last.number] : null };
}

async function namedInPage({ judge }: Lists, id: string): Promise<readonly string[] | null> {
  const packed = await withOwnData((desk) => packedText(desk, id));
  return packed ? inSlices(namedInText(judge, new TextDecoder().decode(gunzipSync(packed)))) : null;
}

/** The item of a thing that comes out differently; none for one that does not. */
export function differing(
  thing: WatchedThing,
  before: readonly string[],
  now: readonly string[],
  { isOther, changes }: Look,
): WatchItem[] {
  const companies = isOther ? compareNamed(before, now, (entity) => changes.has(entity)) : [];
  return companies.length > 0 ? [{ ...thing, companies }] : [];
}

/** What the record of a company that is gone hashes to. */
const GONE = 'gone';

/** Looks at the decisions that stand: those whose company is on record otherwise than at the last look. */
export async function lookAtDecisions({ records, isOther }: Look, base: WatchBase): Promise<Turn> {
  const standing = (await keptDecisions()).filter(({ withdrawnAt }) => withdrawnAt === null);
  const now = await records.of(standing.map(({ entity }) => entity));
  const items: WatchItem[] = [];
  const hashes: Record<string, string> = {};
  for (const { id, entity, name, recordSha256 } of standing) {
    const record = now.get(entity) ?? null;
    const hash = record ? recordHash(record) : GONE;
    if (hash !== recordSha256) hashes[id] = hash;
    if (!isOther || hash === (base.decisions[id] ?? recordSha256)) continue;
    items.push({ what: 'decision', id, name, companies: [{ entity, kind: record ? 'changed' : 'gone' }] });
  }
  base.decisions = hashes;
  return { items, after: null };
}
