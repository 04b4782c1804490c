import type { Citation } from '../../model/citation.ts';
import { formatDate } from '../../model/format-date.ts';
import { type IsoDate, isIsoDate } from '../../model/iso-date.ts';

/** A notice as the list names it: a page of the Federal Register, or an issue of it (`page` null). */
type Notice = { volume: number; page: number | null; issue: string | null; day: IsoDate | null };

/** Volume 1 of the Federal Register is that of 1936. */
const YEAR_OF_VOLUME = 1935;
const DATE = String.raw`\(? ?(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2}) ?\)?`;

/** "76 FR 71867", "68 F.R. 38290 6/27/03", "83F.R. 28801", "76 FR 50407 (8/15/2011)", "77 FR 58006 (no. 182)". */
const PAGE = new RegExp(
  String.raw`(?<!\d)(\d{1,3}) ?(?:F\.? ?R\.?|Fed\. ?Reg\.?) ?(\d{1,3},\d{3}(?!\d)|\d{1,6})(?:[-–]\d{1,6})?(?: ?\(no\. ?\d{1,3}\))?(?:,? ?${DATE})?`,
  'gi',
);
/** "Vol. 59, No. 44, 03/07/1994". */
const ISSUE = new RegExp(String.raw`\bVol\.? ?(\d{1,3}),? ?No\.? ?(\d{1,3}),? ?${DATE}`, 'gi');
/** "FR Doc. 2019-22210". */
const DOCUMENT = /\bFR Doc\.? ?(\d{2,4}-\d{3,6})/gi;

/** No honest cell is longer. */
const MOST_CHARACTERS = 4_000;

/** The day in the year of the volume; null where the date is none or of another year. Two digits say no century. */
function dayIn(volume: number, month = '', day = '', year = ''): IsoDate | null {
  const whole = volume + YEAR_OF_VOLUME;
  if (Number(year) !== (year.length === 2 ? whole % 100 : whole)) return null;
  const date = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}

function citationOf({ volume, page, issue, day }: Notice): Citation {
  const date = day === null ? '' : ` (${formatDate(day)})`;
  if (page !== null) {
    return {
      text: `${volume} FR ${page}${date}`,
      url: `https://www.federalregister.gov/citation/${volume}-FR-${page}`,
    };
  }
  return {
    text: `Federal Register vol. ${volume}, no. ${issue}${date}`,
    url: `https://www.federalregister.gov/documents/${day?.replaceAll('-', '/') ?? ''}`,
  };
}

/** What a cell of citations says. */
export type CellCitations = {
  /** In the order of the notices, each once. */
  citations: Citation[];
  /** Days the cell itself states, in the order of the notices. */
  days: IsoDate[];
  /** What was not understood; empty where all was. */
  unread: string;
};

/**
 * Reads a cell of citations, parted by ";", ",", "and" or blanks only, brackets balanced or not.
 * @param firstDay the day of the notice that added the entry, where the record states it apart: it is told with the first
 *   notice of that year's volume that has no day of its own
 */
export function readCellCitations(cell: string, firstDay: IsoDate | null): CellCitations {
  if (cell.length > MOST_CHARACTERS) return { citations: [], days: [], unread: cell };
  const notices: Notice[] = [];
  const documents: Citation[] = [];
  const odd: string[] = [];
  const rest = cell
    .replace(/\s+/g, ' ')
    .replace(DOCUMENT, (_, number: string) => {
      documents.push({ text: `FR Doc. ${number}`, url: `https://www.federalregister.gov/d/${number}` });
      return ' ';
    })
    .replace(ISSUE, (whole, volume: string, issue: string, ...date: string[]) => {
      const day = dayIn(Number(volume), ...date.slice(0, 3));
      if (day === null) odd.push(whole);
      else notices.push({ volume: Number(volume), page: null, issue, day });
      return ' ';
    })
    .replace(PAGE, (whole, volume: string, page: string, ...date: (string | undefined)[]) => {
      const day = dayIn(Number(volume), ...date.slice(0, 3));
      if (date[0] !== undefined && day === null) odd.push(whole);
      notices.push({ volume: Number(volume), page: Number(page.replace(',', '')), issue: null, day });
      return ' ';
    });
  const left = rest.replace(/[\s.,;&()[\]]|\band\b/gi, '');
  if (left !== '') odd.push(rest.replace(/\s+/g, ' ').trim());

  const ordered = [
    ...new Map(notices.map((notice) => [`${notice.volume} ${notice.page ?? notice.issue}`, notice])).values(),
  ].sort((a, b) => a.volume - b.volume || (a.page ?? 0) - (b.page ?? 0));
  const added = ordered.find(({ volume }) => String(volume + YEAR_OF_VOLUME) === firstDay?.slice(0, 4));
  if (added && added.day === null) added.day = firstDay;
  return {
    citations: [...ordered.map(citationOf), ...documents],
    days: ordered.flatMap(({ day }) => (day === null ? [] : [day])),
    unread: odd.join('; '),
  };
}
