import type { PartyStatus } from '../../../messages/lists-contract.ts';
import { type BulkPoint, type BulkRow, markOf } from '../../../model/bulk.ts';
import type { Cell } from '../../../tables/write/write-csv.ts';
import { dayWords } from '../../../words/format.ts';
import { listWords } from '../../../words/list-words.ts';
import { listingDatesWords } from '../../../words/listing-dates-words.ts';
import { words } from '../../../words/words.ts';
import { told } from './read-all-rows.ts';

const cited = ({ text, url }: { text: string; url: string }) => (url === '' ? text : `${text} <${url}>`);

/** What the lists say of a party in words, one line a listing, each with citation and the date of the list. */
export function statusLines({ listings }: Pick<PartyStatus, 'listings'>): string {
  const { status, reached } = words().bulk.export;
  if (listings.length === 0) return words().bulk.row.noListing;
  return listings
    .map((listing) => {
      const said = {
        list: listWords(listing),
        namedAs: listing.namedAs,
        dates: listingDatesWords(listing),
        day: dayWords(listing.asOf),
        citations: listing.citations.map(cited).join('; '),
      };
      const { via } = listing;
      if (!via) return status(said);
      const { source, url } = via.affiliation;
      return reached({ ...said, text: via.words, source: cited({ text: source, url: url ?? '' }) });
    })
    .join('\n');
}

function pointsText(points: readonly BulkPoint[] | undefined): string {
  const { parts, missing } = words().bulk.row;
  return (points ?? [])
    .map(({ part, ours, theirs }) => `${parts[part] ?? part}: ${ours ?? missing} / ${theirs ?? missing}`)
    .join('; ');
}

/** Heads of the columns of an export. */
export function exportHead(): string[] {
  return Object.values(words().bulk.export.columns);
}

/** One row of an export. */
export function exportCells(row: BulkRow, standings: ReadonlyMap<string, PartyStatus>): Cell[] {
  const said = words().bulk;
  const best = told(row);
  const standing = best && standings.get(best.entity);
  const { decision } = row;
  return [
    row.row,
    row.id,
    row.name,
    row.country ?? null,
    row.error ?? said.rows.marks[markOf({ ...row, decision: null })] ?? null,
    row.candidates?.length ?? null,
    best?.name ?? null,
    best?.entity ?? null,
    best?.score ?? null,
    best ? pointsText(best.agrees) : null,
    best ? pointsText(best.differs) : null,
    standing ? statusLines(standing) : null,
    decision ? said.decide[decision.verdict] : null,
    decision?.entity ?? null,
    decision?.reason ?? null,
    decision?.by ?? null,
    decision?.at ?? null,
  ];
}
