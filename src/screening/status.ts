import { BASES, type Basis } from '../model/basis.ts';
import { formatDate } from '../model/format-date.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Affiliation, Listing } from '../model/listing.ts';
import type { Records } from '../model/records.ts';
import type { AffiliationStatement, Hit, ListingStatement } from '../model/screening.ts';

/** What the records say of one entity on a day. */
export type Status = Pick<Hit, 'basis' | 'listings' | 'affiliations' | 'notListed'>;

/** Records arranged by entity. */
export type StatusBook = {
  statusOf(entity: string, day: IsoDate): Status;
};

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Newest first; what has no date last. */
function byDate(a: ListingStatement, b: ListingStatement): number {
  const basis = BASES.indexOf(a.basis) - BASES.indexOf(b.basis);
  return basis || (b.published ?? b.effective ?? '').localeCompare(a.published ?? a.effective ?? '');
}

/** Whether a listing is in force on a day; a row without a start counts as in force in the edition that holds it. */
export function isCurrent(listing: Listing, day: IsoDate): boolean {
  const from = listing.effective ?? listing.published;
  return (from === null || from <= day) && (listing.until === null || day < listing.until);
}

/** Arranges records for asking about one entity after another. */
export function statusBook(records: Records): StatusBook {
  const names = new Map(records.entities.map(({ id, name }) => [id, name]));
  const asOf = new Map(records.lists.map((list) => [list.id, list.asOf]));
  const listings = groupBy(records.listings, ({ entity }) => entity);
  const affiliations = groupBy(records.affiliations, ({ from }) => from);
  const absences = groupBy(records.absences, ({ entity }) => entity);

  const isListed = (entity: string, list: string, day: IsoDate): boolean =>
    listings.get(entity)?.some((one) => one.list === list && isCurrent(one, day)) ?? false;

  const statement = (listing: Listing, via?: ListingStatement['via']): ListingStatement => ({
    list: listing.list,
    basis: via ? 'derived' : 'listed',
    namedAs: listing.names[0]?.text ?? listing.entity,
    ...(via ? { via } : {}),
    effective: listing.effective,
    published: listing.published,
    asOf: asOf.get(listing.list) as IsoDate,
    citations: listing.citations,
    restriction: listing.restriction,
    ...(listing.note === undefined ? {} : { note: listing.note }),
  });

  /** Listings of other parties whose words reach this one; weak reports (L) reach nobody. */
  const derived = (entity: string, day: IsoDate, own: ReadonlySet<string>): ListingStatement[] =>
    (affiliations.get(entity) ?? [])
      .filter(({ confidence }) => confidence !== 'L')
      .flatMap((link) =>
        (listings.get(link.to) ?? [])
          .filter((listing) => isCurrent(listing, day) && !own.has(listing.list))
          .flatMap((listing) => {
            const reach = listing.reach.find(({ kinds }) => kinds.includes(link.kind));
            if (!reach) return [];
            const { kind, source, url, confidence } = link;
            return statement(listing, {
              entity: link.to,
              words: reach.words,
              affiliation: { kind, source, url, confidence },
            });
          }),
      );

  /**
   * What a rule on affiliates may mean for a party of a listed one; told, never concluded from. Said where half or
   * more is reported to be held, and where nobody says how much; not of brands, which are no parties, nor of a
   * party that is on the list itself.
   */
  const ruleWords = ({ from, to, kind, isMajority }: Affiliation, day: IsoDate): string[] => {
    if (isMajority === false || (kind !== 'subsidiary' && kind !== 'group-company')) return [];
    return records.lists.flatMap(({ id, authority, affiliatesRule: rule }) => {
      if (!rule || !isListed(to, id, day) || isListed(from, id, day)) return [];
      const until = formatDate(rule.suspendedUntil);
      const share = isMajority ? 'A share of 50 % or more is reported.' : 'The share held is not known here.';
      const name = `${authority.short}’s affiliates rule for shares of 50 % or more (${rule.citations[0]?.text})`;
      const state =
        day <= rule.suspendedUntil
          ? `is suspended until ${until}`
          : `was suspended until ${until}; whether it applies now is not in this copy, check with ${authority.short}`;
      return `${share} ${name} ${state}.`;
    });
  };

  /** A brand is no party: where its maker is listed, that the brand is not says nothing. */
  const isListedMaker = (entity: string, list: string, day: IsoDate): boolean =>
    (affiliations.get(entity) ?? []).some(({ to, kind }) => kind === 'brand' && isListed(to, list, day));

  const affiliationStatement = (link: Affiliation, day: IsoDate): AffiliationStatement => {
    const { to, kind, source, url, confidence } = link;
    const note = [link.note ?? '', ...ruleWords(link, day)].filter((words) => words !== '').join(' ');
    return { to, toName: names.get(to) ?? to, kind, source, url, confidence, ...(note === '' ? {} : { note }) };
  };

  return {
    statusOf(entity, day) {
      const listed = (listings.get(entity) ?? []).filter((listing) => isCurrent(listing, day));
      const own = new Set(listed.map(({ list }) => list));
      const all = [...listed.map((listing) => statement(listing)), ...derived(entity, day, own)].sort(byDate);
      const links = affiliations.get(entity) ?? [];
      // What nobody is known to report is a hint: it may lead somewhere, it supports no statement.
      const isReported = links.some(({ confidence }) => confidence !== 'L');
      const basis: Basis = all[0]?.basis ?? (isReported ? 'affiliated' : 'hint');
      return {
        basis,
        listings: all,
        affiliations: links.map((link) => affiliationStatement(link, day)),
        notListed: (absences.get(entity) ?? [])
          .filter(({ list }) => !own.has(list) && !isListedMaker(entity, list, day))
          .map(({ list, asOf, source }) => ({ list, asOf, source })),
      };
    },
  };
}
