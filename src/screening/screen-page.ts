import { BASES } from '../model/basis.ts';
import type { Entity } from '../model/entity.ts';
import { isHintForm } from '../model/entity-name.ts';
import type { FrameAnswer } from '../model/inspection.ts';
import type { FrameMention, FrameReport, NameRef } from '../model/mention.ts';
import type { Records } from '../model/records.ts';
import type { Hit, ListEdition, Mention, Screening } from '../model/screening.ts';
import { findContradictions } from './contradictions.ts';
import { orderOf, RANKS, rankOf, rankReason } from './rank.ts';
import { hitReason, mentionReason, roleReason } from './reason.ts';
import { isCurrent, type StatusBook } from './status.ts';
import { unreadableOf } from './unreadable.ts';

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

/** A screening and, for each match of each hit, where on the page it stands. */
export type PlacedScreening = {
  screening: Screening;
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

function hitOf(
  entity: Entity,
  found: readonly Found[],
  records: Records,
  book: StatusBook,
  day: string,
  isPart = false,
): Hit {
  const [named] = found.filter(({ name }) => !isHintForm(name.form)).sort((a, b) => orderOf(a) - orderOf(b));
  // A part number or a relabel brand says nothing about the status of what is sold: no listing is shown for it.
  const status = named
    ? book.statusOf(entity.id, day)
    : { basis: 'hint' as const, listings: [], affiliations: [], notListed: [] };
  const { mention, name } = named ?? (found[0] as Found);
  const groundOf = (text: FrameMention, ref: NameRef) =>
    mentionReason(text.text, ref, entity.name, text.where) + roleReason(text, text.where);
  const matches = found.map(
    ({ frame, mention, name, isHidden }): Mention => ({
      text: mention.text,
      form: name.form,
      where: frame !== 0 && mention.where === 'text' ? 'frame' : mention.where,
      context: mention.context,
      ...(mention.page === undefined ? {} : { page: mention.page }),
      ...(mention.role ? { role: mention.role } : {}),
      ...(isHidden ? { hidden: true } : {}),
      reason: groundOf(mention, name),
    }),
  );
  return {
    entity: entity.id,
    name: entity.name,
    ...(entity.homeName === undefined ? {} : { homeName: entity.homeName }),
    reason: hitReason(groundOf(mention, name) + (isPart ? '' : rankReason(found)), status, records),
    ...status,
    matches,
  };
}

/** The lists a screening rests on, each with its date and how many entries in force on a day are held. */
export function editionsOf(records: Records, day: string): ListEdition[] {
  const entries = new Map<string, number>();
  for (const listing of records.listings) {
    if (isCurrent(listing, day)) entries.set(listing.list, (entries.get(listing.list) ?? 0) + 1);
  }
  return records.lists.map(({ id, asOf, coverage }) => ({ id, asOf, coverage, entries: entries.get(id) ?? 0 }));
}

/**
 * Makes the screening of a page out of what its frames report: one hit per entity, strongest basis first, among those
 * the brand of the page's own data first and what the page's words push back last (see RANKS), with the statements the records allow on that day (`YYYY-MM-DD`).
 */
export function screenPage(reports: PageReports, records: Records, book: StatusBook, day: string): PlacedScreening {
  const entities = new Map(records.entities.map((entity) => [entity.id, entity]));
  const placed = [...byEntity(reports)]
    .flatMap(([id, found]) => {
      const entity = entities.get(id);
      if (!entity) return [];
      return [
        {
          hit: hitOf(entity, found, records, book, day, reports.isPart),
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
  return {
    screening: {
      page: reports.page,
      title: reportsOnly[0]?.title ?? '',
      scannedAt: reports.scannedAt,
      lists: editionsOf(records, day),
      coverage: {
        frames: reports.frames.length,
        textRuns: sum(({ textRuns }) => textRuns),
        characters: sum(({ characters }) => characters),
        unreadable: unreadableOf(reports),
        ...(pages ? { pages } : {}),
      },
      hits: placed.map(({ hit }) => hit),
      contradictions: findContradictions(
        reportsOnly.flatMap(({ mentions }) => mentions),
        (entity) => (entities.has(entity) ? book.statusOf(entity, day).basis : 'hint'),
      ),
    },
    places: placed.map(({ places }) => places),
  };
}
