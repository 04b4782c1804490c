import type { Mention, Screening } from '../../../src/model/screening.ts';
import type { Finding, TortureRow } from './row.ts';

/** What came of a row; `problem` is null where it is right. */
export type Verdict = { id: string; expected: string; got: string; problem: string | null };

type Found = { entity: string; match: Mention };

const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
/** Brackets are written otherwise inside an address. */
const isMarked = (context: string, id: string) => context.includes(`[${id}]`) || context.includes(`%5B${id}%5D`);
const isHidden = (match: Mention) => (match as { hidden?: boolean }).hidden === true;
const show = ({ entity, match }: Found) =>
  `${entity} “${flat(match.text)}” ${match.where}${isHidden(match) ? ' hidden' : ''}`;

function belongs({ id }: TortureRow, wanted: Finding | null, { entity, match }: Found): boolean {
  if (isMarked(match.context, id)) return true;
  return (
    wanted?.isAlone === true &&
    entity === wanted.entity &&
    match.where === wanted.where[0] &&
    flat(match.text).toLowerCase().includes(wanted.text.toLowerCase())
  );
}

function problemOf(wanted: Finding | null, found: readonly Found[]): string | null {
  if (wanted === null) return found.length === 0 ? null : 'not silent';
  const right = found.filter(({ entity, match }) => entity === wanted.entity && flat(match.text) === flat(wanted.text));
  if (right.length === 0) return found.length === 0 ? 'not found' : 'another text or company';
  const placed = right.filter(({ match }) => wanted.where.includes(match.where));
  if (placed.length === 0) return `where is not ${wanted.where.join(' or ')}`;
  if (placed.length < found.length) return 'found more than once';
  if (placed.length > wanted.where.length) return 'found more than once';
  if (wanted.isHidden === undefined) return null;
  if (placed.every(({ match }) => isHidden(match) === wanted.isHidden)) return null;
  return wanted.isHidden ? 'not told to be hidden' : 'told to be hidden';
}

/**
 * Judges every row against a screening of the page, before or after the late parts. A match that belongs to no row
 * is a row of its own, and wrong.
 */
export function judgeRows(rows: readonly TortureRow[], screening: Screening, isLate: boolean): Verdict[] {
  const left = new Set<Found>(
    screening.hits.flatMap(({ entity, matches }) => matches.map((match) => ({ entity, match }))),
  );
  const verdicts = rows.map((row): Verdict => {
    const wanted = isLate || row.late === undefined ? row.find : (row.before ?? null);
    const found = [...left].filter((one) => belongs(row, wanted, one));
    for (const one of found) left.delete(one);
    return {
      id: row.id,
      expected: wanted
        ? `${wanted.entity} “${flat(wanted.text)}” ${wanted.where[0]}${wanted.isHidden ? ' hidden' : ''}`
        : 'silent',
      got: found.map(show).join(', ') || 'silent',
      problem: problemOf(wanted, found),
    };
  });
  const strays = [...left].map((one) => ({
    id: 'no row',
    expected: 'silent',
    got: `${show(one)} in “${flat(one.match.context)}”`,
    problem: 'belongs to no row',
  }));
  return [...verdicts, ...strays];
}
