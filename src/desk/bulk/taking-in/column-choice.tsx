import { useId } from 'preact/hooks';
import type { NameColumns, TableStart } from '../../../tables/open-table.ts';
import { words } from '../../../words/words.ts';

/** What a column is called: by the header, else by its number. */
export function columnName({ rows: [first = []] }: TableStart, hasHeader: boolean, column: number): string {
  const heading = hasHeader ? (first[column] ?? '').trim() : '';
  return heading === '' ? words().bulk.settings.column(column + 1) : heading.slice(0, 60);
}

type Props = { start: TableStart; columns: NameColumns; choose: (columns: NameColumns) => void };

/** Which column holds the names and which the countries, and whether the first row names them. */
export function ColumnChoice({ start, columns, choose }: Props) {
  const said = words().bulk.settings;
  const id = useId();
  const places = Array.from({ length: start.width }, (_, at) => at);
  const pick = (part: 'name' | 'country', label: string, none: string) => (
    <p class="field">
      <label for={`${id}-${part}`}>{label}</label>
      <select
        id={`${id}-${part}`}
        value={columns[part] ?? ''}
        onChange={({ currentTarget: { value } }) => choose({ ...columns, [part]: value === '' ? null : Number(value) })}
      >
        <option value="">{none}</option>
        {places.map((at) => (
          <option key={at} value={at}>
            {columnName(start, columns.hasHeader, at)}
          </option>
        ))}
      </select>
    </p>
  );
  return (
    <>
      <p class="field check">
        <label>
          <input
            type="checkbox"
            checked={columns.hasHeader}
            onChange={({ currentTarget }) => choose({ ...columns, hasHeader: currentTarget.checked })}
          />{' '}
          {said.hasHeader}
        </label>
      </p>
      {pick('name', said.nameColumn, said.chooseColumn)}
      {pick('country', said.countryColumn, said.noColumn)}
    </>
  );
}
