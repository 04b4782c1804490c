import { useId, useState } from 'preact/hooks';
import type { ImportChoice } from '../../messages/lists-contract.ts';
import type { TableLook, TableMapping } from '../../model/table-mapping.ts';
import { words } from '../../words/words.ts';
import { Wide } from '../wide.tsx';
import { columnName, listNameFor, mappingProblem, tableWords } from './table-words.ts';

type Props = { fileName: string; table: TableLook; start: (choice: ImportChoice) => void; drop: () => void };

const PARTS = ['name', 'aliases', 'note', 'citation', 'country'] as const satisfies (keyof TableMapping)[];

/** A table of the user's: its first rows, which column is which, and what the list is to be called. */
export function TableForm({ fileName, table, start, drop }: Props) {
  const [mapping, setMapping] = useState<TableMapping>(table.guess);
  const [listName, setListName] = useState(() => listNameFor(fileName));
  const [isTried, setIsTried] = useState(false);
  const id = useId();
  const problem = mappingProblem(mapping, listName);
  const said = words().lists.importing;
  const submit = (event: Event) => {
    event.preventDefault();
    setIsTried(true);
    if (!problem) start({ kind: 'own', listName: listName.trim(), mapping });
  };
  return (
    <form class="table-form" onSubmit={submit}>
      <p>{said.table.about(tableWords(table))}</p>
      <p class="field">
        <label for={`${id}-list`}>{said.table.listName}</label>
        <input
          id={`${id}-list`}
          type="text"
          dir="auto"
          maxLength={100}
          required
          value={listName}
          onInput={({ currentTarget }) => setListName(currentTarget.value)}
        />
      </p>
      <div class="fields">
        {PARTS.map((part) => (
          <p key={part} class="field">
            <label for={`${id}-${part}`}>{said.table.parts[part]}</label>
            <select
              id={`${id}-${part}`}
              value={mapping[part] ?? ''}
              onChange={({ currentTarget: { value } }) =>
                setMapping({ ...mapping, [part]: value === '' ? null : Number(value) })
              }
            >
              <option value="">{part === 'name' ? said.table.chooseColumn : said.table.noColumn}</option>
              {table.header.map((name, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <option key={index} value={index}>
                  {columnName(name, index)}
                </option>
              ))}
            </select>
          </p>
        ))}
      </div>
      <Preview table={table} mapping={mapping} />
      {isTried && problem && <p role="alert">{problem}</p>}
      <p class="actions">
        <button type="submit">{said.table.make}</button>
        <button type="button" onClick={drop}>
          {said.leave}
        </button>
      </p>
    </form>
  );
}

function Preview({ table: { header, rows }, mapping }: { table: TableLook; mapping: TableMapping }) {
  const said = words().lists.importing.table;
  return (
    <Wide label={said.preview}>
      <table class="preview">
        <caption class="soft">{said.previewCaption}</caption>
        <thead>
          <tr>
            {header.map((name, index) => {
              const part = PARTS.find((one) => mapping[one] === index);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <th key={index} scope="col">
                  <bdi>{columnName(name, index)}</bdi>
                  <span class="under">{part ? said.readAs[part] : said.notRead}</span>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <tr key={line}>
              {header.map((_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <td key={index}>
                  <bdi>{row[index] ?? ''}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
