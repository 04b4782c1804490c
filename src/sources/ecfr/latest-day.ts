import * as v from 'valibot';
import { type IsoDate, isIsoDate } from '../../model/iso-date.ts';
import { UpdateError } from '../../model/update-failure.ts';

/** Tells of each title of the Code of Federal Regulations the day its text is up to date as of; no more than this is read. */
export const TITLES = { url: 'https://www.ecfr.gov/api/versioner/v1/titles.json', mostBytes: 1_000_000 };

/** Commerce and Foreign Trade. */
const TITLE = 15;

const Titles = v.object({
  titles: v.array(v.object({ number: v.number(), up_to_date_as_of: v.nullable(v.string()) })),
});

/** The latest day for which the text of title 15 can be asked for; throws an UpdateError on any other answer. */
export function readLatestDay(json: string): IsoDate {
  let answer: unknown;
  try {
    answer = JSON.parse(json);
  } catch {
    throw new UpdateError('BAD_FORMAT', 'the table of titles is no JSON');
  }
  const read = v.safeParse(Titles, answer);
  const day = read.success ? read.output.titles.find(({ number }) => number === TITLE)?.up_to_date_as_of : undefined;
  if (!day || !isIsoDate(day)) throw new UpdateError('BAD_FORMAT', `the table of titles has no day for title ${TITLE}`);
  return day;
}
