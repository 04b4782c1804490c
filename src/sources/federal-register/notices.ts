import type { Citation } from '../../model/citation.ts';
import { formatDate } from '../../model/format-date.ts';
import { type IsoDate, isIsoDate } from '../../model/iso-date.ts';

/** A place in the Federal Register that a list names, with the day of its issue where it is said. */
export type Notice = {
  volume: number;
  page: number;
  published: IsoDate | null;
};

/** Volume 1 is that of 1936; a volume is a year. */
const YEAR_BEFORE_VOLUME_1 = 1935;

/** "84 FR 54004, 10/9/19", "81 FR 61601 preview citation details, 9/7/16", "83 F.R. 44821"; the date may be missing. */
const NOTICE =
  /\b(\d{1,3})\s{0,3}F\.?\s?R\.?\s{0,3}(\d{1,6})\b(?:\s{0,3}preview citation details)?(?:,?\s{0,3}(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d))?/gi;

/** The day of an issue of a volume, from an American date; null where that day is not in the volume's year. */
function dayOfIssue(volume: number, month: string, day: string, year: string): IsoDate | null {
  const ofVolume = volume + YEAR_BEFORE_VOLUME_1;
  // Two digits say no century; the volume does.
  const agrees = Number(year) === (year.length === 2 ? ofVolume % 100 : ofVolume);
  const date = `${ofVolume}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return agrees && isIsoDate(date) ? date : null;
}

/**
 * The notices a cell names, in its order, each once. What is neither notice nor punctuation between them comes back as
 * `unread`, and so does a date that is no day of the volume's year (its notice then has no day).
 */
export function readNotices(cell: string): { notices: Notice[]; unread: string } {
  const notices: Notice[] = [];
  const unread: string[] = [];
  const seen = new Set<string>();
  const rest = cell.replace(NOTICE, (whole, volumeWord, pageWord, month, day, year) => {
    const [volume, page] = [Number(volumeWord), Number(pageWord)];
    const published = month === undefined ? null : dayOfIssue(volume, month, day, year);
    if (month !== undefined && published === null) unread.push(whole);
    if (!seen.has(`${volume} ${page}`)) notices.push({ volume, page, published });
    seen.add(`${volume} ${page}`);
    return ' ';
  });
  const words = rest.replace(/[\s.,;]|\band\b/gi, '');
  if (words !== '')
    unread.push(
      rest
        .replace(/\s+/g, ' ')
        .replace(/^[\s.,;]+/, '')
        .trimEnd(),
    );
  return { notices, unread: unread.join('; ') };
}

/** A notice as a citation: "84 FR 54004 (9 Oct 2019)", with its official address. */
export function noticeCitation({ volume, page, published }: Notice): Citation {
  return {
    text: `${volume} FR ${page}${published === null ? '' : ` (${formatDate(published)})`}`,
    url: `https://www.federalregister.gov/citation/${volume}-FR-${page}`,
  };
}
