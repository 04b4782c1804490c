import { BASES, type Basis } from '../model/basis.ts';
import type { AffiliatesRuleState, LinkGround } from '../model/ground.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Affiliation, Listing } from '../model/listing.ts';
import type { Records } from '../model/records.ts';
import type { AffiliationStatement, Hit, ListingStatement } from '../model/screening.ts';
import { linkRules } from '../words/reasons/link-rules.ts';
import { IN_ENGLISH } from './in-english.ts';

/** What the records say of one entity on a day. */
export type Status = Pick<Hit, 'basis' | 'listings' | 'affiliations' | 'notListed'>;

/** Records arranged by entity. */
export type StatusBook = {
  statusOf(entity: string, day: IsoDate): Status;
  /** What is to be known of each of its links besides; in the order of the affiliations in its status. */
  linksOf(entity: string, day: IsoDate): LinkGround[];
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

/** What official lists say first, the stronger basis first, then the newest; what has no date last. */
function byDate(a: ListingStatement, b: ListingStatement): number {
  const isOwn = Number(a.ownList !== undefined) - Number(b.ownList !== undefined);
  const basis = isOwn || BASES.indexOf(a.basis) - BASES.indexOf(b.basis);
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
  const lists = new Map(records.lists.map((list) => [list.id, list]));
  const isOwn = ({ list }: Pick<Listing, 'list'>): boolean => lists.get(list)?.isOwn ?? false;
  const listings = groupBy(records.listings, ({ entity }) => entity);
  const affiliations = groupBy(records.affiliations, ({ from }) => from);
  const absences = groupBy(records.absences, ({ entity }) => entity);

  const isListed = (entity: string, list: string, day: IsoDate): boolean =>
    listings.get(entity)?.some((one) => one.list === list && isCurrent(one, day)) ?? false;

  const statement = (listing: Listing, via?: ListingStatement['via']): ListingStatement => ({
    list: listing.list,
    ...(isOwn(listing) ? { ownList: lists.get(listing.list)?.name ?? listing.list } : {}),
    basis: via ? 'derived' : 'listed',
    namedAs: listing.names[0]?.text ?? listing.entity,
    ...(via ? { via } : {}),
    effective: listing.effective,
    published: listing.published,
    asOf: lists.get(listing.list)?.asOf as IsoDate,
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
          .filter((listing) => isCurrent(listing, day) && !own.has(listing.list) && !isOwn(listing))
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
  const rulesOf = ({ from, to, kind, isMajority }: Affiliation, day: IsoDate): AffiliatesRuleState[] => {
    if (isMajority === false || (kind !== 'subsidiary' && kind !== 'group-company')) return [];
    return records.lists.flatMap(({ id, authority, affiliatesRule: rule }) => {
      if (!rule || !isListed(to, id, day) || isListed(from, id, day)) return [];
      const { suspendedUntil, citations } = rule;
      return {
        authority: authority.short,
        citation: citations[0]?.text ?? '',
        suspendedUntil,
        isSuspended: day <= suspendedUntil,
        isMajority: isMajority === true,
      };
    });
  };

  /** A brand is no party: where its maker is listed, that the brand is not says nothing. */
  const isListedMaker = (entity: string, list: string, day: IsoDate): boolean =>
    (affiliations.get(entity) ?? []).some(({ to, kind }) => kind === 'brand' && isListed(to, list, day));

  const groundOf = (link: Affiliation, day: IsoDate): LinkGround => ({
    ...(link.note === undefined ? {} : { note: link.note }),
    rules: rulesOf(link, day),
  });

  const affiliationStatement = (link: Affiliation, day: IsoDate): AffiliationStatement => {
    const { to, kind, source, url, confidence } = link;
    const note = [link.note ?? '', ...linkRules(groundOf(link, day), IN_ENGLISH)].filter((one) => one !== '').join(' ');
    return { to, toName: names.get(to) ?? to, kind, source, url, confidence, ...(note === '' ? {} : { note }) };
  };

  return {
    linksOf: (entity, day) => (affiliations.get(entity) ?? []).map((link) => groundOf(link, day)),
    statusOf(entity, day) {
      const listed = (listings.get(entity) ?? []).filter((listing) => isCurrent(listing, day));
      const own = new Set(listed.map(({ list }) => list));
      const all = [...listed.map((listing) => statement(listing)), ...derived(entity, day, own)].sort(byDate);
      // What official lists say comes before what an organisation says; its own list names somebody all the same.
      const [official] = all.filter(({ ownList }) => ownList === undefined);
      const strongest = official ?? all[0];
      const links = affiliations.get(entity) ?? [];
      // What nobody is known to report is a hint: it may lead somewhere, it supports no statement.
      const isReported = links.some(({ confidence }) => confidence !== 'L');
      const basis: Basis = strongest?.basis ?? (isReported ? 'affiliated' : 'hint');
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
