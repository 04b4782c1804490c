import { useId } from 'preact/hooks';
import type { TableForm } from '../../../tables/open-table.ts';
import { TABLE_ENCODINGS } from '../../../tables/table-encoding.ts';
import { words } from '../../../words/words.ts';
import type { Preview } from './take-in.ts';

const DELIMITERS = [',', ';', '\t', '|', 'lines'] as const;

type Props = { preview: Preview; choose: (form: TableForm) => void };

/** How a table is written, to be corrected: a sheet of a workbook, or encoding and delimiter of a text. */
export function FormChoice({ preview: { table, form }, choose }: Props) {
  const said = words().bulk.settings;
  const id = useId();
  if (form.kind === 'workbook') {
    return (
      <p class="field">
        <label for={`${id}-sheet`}>{said.sheet}</label>
        <select
          id={`${id}-sheet`}
          value={form.sheet}
          onChange={({ currentTarget }) => choose({ ...form, sheet: Number(currentTarget.value) })}
        >
          {table.book?.sheets.map(({ name, path }, at) => (
            <option key={path} value={at}>
              {name}
            </option>
          ))}
        </select>
      </p>
    );
  }
  return (
    <>
      <p class="field">
        <label for={`${id}-encoding`}>{said.encoding}</label>
        <select
          id={`${id}-encoding`}
          value={form.encoding}
          onChange={({ currentTarget: { value } }) =>
            choose({ ...form, encoding: TABLE_ENCODINGS.find((one) => one === value) ?? 'utf-8' })
          }
        >
          {TABLE_ENCODINGS.map((one) => (
            <option key={one} value={one}>
              {one.toUpperCase()}
            </option>
          ))}
        </select>
      </p>
      <p class="field">
        <label for={`${id}-delimiter`}>{said.delimiter}</label>
        <select
          id={`${id}-delimiter`}
          value={form.delimiter ?? 'lines'}
          onChange={({ currentTarget: { value } }) => {
            const chosen = DELIMITERS.find((one) => one === value) ?? 'lines';
            choose({ ...form, delimiter: chosen === 'lines' ? null : chosen });
          }}
        >
          {DELIMITERS.map((one) => (
            <option key={one} value={one}>
              {said.delimiters[one]}
            </option>
          ))}
        </select>
      </p>
    </>
  );
}
