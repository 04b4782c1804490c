import type { NameColumns, TableStart } from '../../../tables/open-table.ts';
import { words } from '../../../words/words.ts';
import { columnName } from './column-choice.tsx';

const MOST_ROWS = 8;
const MOST_COLUMNS = 40;
const MOST_CHARACTERS = 120;

/** The first row of another length than the first of all, by its number below the header; null where there is none. */
function unevenRow({ rows }: TableStart, hasHeader: boolean): number | null {
  const at = rows.findIndex((row) => row.length !== rows[0]?.length);
  return at === -1 ? null : at + (hasHeader ? 0 : 1);
}

/** The first rows of a table as they are read, with what each column is taken for. */
export function FirstRows({ start, columns }: { start: TableStart; columns: NameColumns }) {
  const said = words().bulk.settings;
  const places = Array.from({ length: Math.min(start.width, MOST_COLUMNS) }, (_, at) => at);
  const body = columns.hasHeader ? start.rows.slice(1) : start.rows;
  const uneven = unevenRow(start, columns.hasHeader);
  return (
    <>
      {uneven !== null && <p class="notice">{said.uneven({ row: uneven })}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="wide" aria-label={said.preview} tabIndex={0}>
        <table class="preview">
          <caption class="soft">{said.previewCaption}</caption>
          <thead>
            <tr>
              {places.map((at) => (
                <th key={at} scope="col">
                  <bdi>{columnName(start, columns.hasHeader, at)}</bdi>
                  <span class="under">
                    {at === columns.name ? said.isName : at === columns.country ? said.isCountry : ''}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {body.slice(0, MOST_ROWS).map((row, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
              <tr key={line}>
                {places.map((at) => (
                  <td key={at}>
                    <bdi>{(row[at] ?? '').slice(0, MOST_CHARACTERS)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
