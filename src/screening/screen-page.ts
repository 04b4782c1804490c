import { BASES } from '../model/basis.ts';
import type { Entity } from '../model/entity.ts';
import { isHintForm } from '../model/entity-name.ts';
import type { HitGround, MentionGround } from '../model/ground.ts';
import type { FrameAnswer } from '../model/inspection.ts';
import type { ScreeningList } from '../model/listing.ts';
import type { FrameMention, FrameReport, NameRef } from '../model/mention.ts';
import type { Records } from '../model/records.ts';
import type { Hit, ListEdition, Mention, Screening } from '../model/screening.ts';
import type { UnreadPart } from '../model/unread-part.ts';
import { firstListing, hitReason } from '../words/reasons/hit-reason.ts';
import { mentionReason } from '../words/reasons/mention-reason.ts';
import { unreadWords } from '../words/unread-words.ts';
import { findContradictions } from './contradictions.ts';
import { IN_ENGLISH } from './in-english.ts';
import { orderOf, RANKS, rankOf, standingOf } from './rank.ts';
import { isCurrent, type StatusBook } from './status.ts';
import { unreadParts } from './unreadable.ts';

/** The frames of a page with what each has read and found; the top frame first. */
export type PageReports = {
  page: string;
  /** ISO 8601 with time zone. */
  scannedAt: string;
  frames: readonly { frame: number; report: FrameReport }[];
  /** What a look at the frames told, also at those that had nothing to report. */
  answers: ReadonlyMap<number, FrameAnswer>;
  /** Frames that are there and did not answer in time. */
  busy: ReadonlySet<number>;
  /** One place of a page is screened: nothing is said of where the page as a whole names a company. */
  isPart?: true;
};

/** A screening with what does not stand in its record. */
export type PlacedScreening = {
  screening: Screening;
  /** For each hit of the screening, why it is shown. Same order. */
  grounds: readonly HitGround[];
  /** What could not be read, to be said in any language. Same order as in the coverage. */
  unread: readonly UnreadPart[];
  /** For each match of each hit, where on the page it stands. */
  places: readonly (readonly { frame: number; mention: number }[])[];
};

type Found = { frame: number; mention: FrameMention; name: NameRef; isHidden: boolean };

/** Mentions of each entity, in the order of the page. */
function byEntity({ frames, answers }: PageReports): Map<string, Found[]> {
  const found = new Map<string, Found[]>();
  for (const { frame, report } of frames) {
    const hidden = new Set(answers.get(frame)?.inspection?.hidden);
    for (const mention of report.mentions) {
      for (const name of mention.names) {
        const all = found.get(name.entity) ?? [];
        all.push({ frame, mention, name, isHidden: hidden.has(mention.id) });
        found.set(name.entity, all);
      }
    }
  }
  return found;
}

function groundOf({ mention: { cue }, name: { name, kind, rule } }: Found): MentionGround {
  return { name, ...(kind && { kind }), ...(rule && { rule }), ...(cue !== undefined && { cue }) };
}

function matchOf({ frame, mention, name, isHidden }: Found, company: string): Mention {
  const { text, where, context, page, role } = mention;
  const told = { text, form: name.form, where, ...(role ? { role } : {}) };
  return {
    text,
    form: name.form,
    where: frame !== 0 && where === 'text' ? 'frame' : where,
    context,
    ...(page === undefined ? {} : { page }),
    ...(role ? { role } : {}),
    ...(isHidden ? { hidden: true } : {}),
    reason: mentionReason(told, groundOf({ frame, mention, name, isHidden }), company, IN_ENGLISH),
  };
}

/** The full name of a list, with its authority. */
function titleOf(id: string | undefined, { lists }: Records): string | null {
  const list = lists.find((one) => one.id === id);
  return list ? `${list.name} (${list.authority.short})` : (id ?? null);
}

function hitOf(
  entity: Entity,
  found: readonly Found[],
  records: Records,
  book: StatusBook,
  day: string,
  isPart = false,
): { hit: Hit; ground: HitGround } {
  const [named] = found.filter(({ name }) => !isHintForm(name.form)).sort((a, b) => orderOf(a) - orderOf(b));
  // A part number or a relabel brand says nothing about the status of what is sold: no listing is shown for it.
  const status = named
    ? book.statusOf(entity.id, day)
    : { basis: 'hint' as const, listings: [], affiliations: [], notListed: [] };
  const ground: HitGround = {
    first: named ? found.indexOf(named) : 0,
    standing: isPart ? [] : standingOf(found),
    list: titleOf(firstListing(status)?.list, records),
    matches: found.map(groundOf),
    links: named ? book.linksOf(entity.id, day) : [],
  };
  const { id, name, homeName } = entity;
  const names = { entity: id, name, ...(homeName === undefined ? {} : { homeName }) };
  const rest = { ...status, matches: found.map((one) => matchOf(one, name)) };
  return { hit: { ...names, reason: hitReason({ ...names, ...rest }, ground, IN_ENGLISH), ...rest }, ground };
}

/** The entities that the frames of a page name. */
export function namedIn({ frames }: Pick<PageReports, 'frames'>): Set<string> {
  const mentions = frames.flatMap(({ report }) => report.mentions);
  return new Set(mentions.flatMap(({ names }) => names.map(({ entity }) => entity)));
}

/** A list as a screening used it. */
export function listEdition({ id, asOf, coverage, isOwn, name }: ScreeningList, entries: number): ListEdition {
  return { id, asOf, coverage, entries, ...(isOwn ? { ownList: name } : {}) };
}

/** The lists a screening rests on, each with its date and how many entries in force on a day are held. */
export function editionsOf(records: Records, day: string): ListEdition[] {
  const entries = new Map<string, number>();
  for (const listing of records.listings) {
    if (isCurrent(listing, day)) entries.set(listing.list, (entries.get(listing.list) ?? 0) + 1);
  }
  return records.lists.map((list) => listEdition(list, entries.get(list.id) ?? 0));
}

/**
 * Makes the screening of a page out of what its frames report: one hit per entity, strongest basis first, among those
 * the brand of the page's own data first and what the page's words push back last (see RANKS), with the statements the records allow on that day (`YYYY-MM-DD`).
 * Records need hold no other parties than those named and those they are linked to; then `editions` are told apart.
 */
export function screenPage(
  reports: PageReports,
  records: Records,
  book: StatusBook,
  day: string,
  editions: readonly ListEdition[] = editionsOf(records, day),
): PlacedScreening {
  const entities = new Map(records.entities.map((entity) => [entity.id, entity]));
  const placed = [...byEntity(reports)]
    .flatMap(([id, found]) => {
      const entity = entities.get(id);
      if (!entity) return [];
      return [
        {
          ...hitOf(entity, found, records, book, day, reports.isPart),
          rank: RANKS.indexOf(rankOf(found)),
          places: found.map(({ frame, mention }) => ({ frame, mention: mention.id })),
        },
      ];
    })
    .sort(
      (a, b) =>
        BASES.indexOf(a.hit.basis) - BASES.indexOf(b.hit.basis) || a.rank - b.rank || b.places.length - a.places.length,
    );
  const reportsOnly = reports.frames.map(({ report }) => report);
  const sum = (value: (report: FrameReport) => number) => reportsOnly.reduce((total, one) => total + value(one), 0);
  const pages = reportsOnly[0]?.pages;
  const unread = unreadParts(reports);
  return {
    screening: {
      page: reports.page,
      title: reportsOnly[0]?.title ?? '',
      scannedAt: reports.scannedAt,
      lists: editions,
      coverage: {
        frames: reports.frames.length,
        textRuns: sum(({ textRuns }) => textRuns),
        characters: sum(({ characters }) => characters),
        unreadable: unread.map((part) => unreadWords(part, IN_ENGLISH)),
        ...(pages ? { pages } : {}),
      },
      hits: placed.map(({ hit }) => hit),
      contradictions: findContradictions(
        reportsOnly.flatMap(({ mentions }) => mentions),
        (entity) => (entities.has(entity) ? book.statusOf(entity, day).basis : 'hint'),
      ),
    },
    grounds: placed.map(({ ground }) => ground),
    unread,
    places: placed.map(({ places }) => places),
  };
}
