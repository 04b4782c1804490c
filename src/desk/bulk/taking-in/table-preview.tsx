import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { NameColumns, TableForm } from '../../../tables/open-table.ts';
import { words } from '../../../words/words.ts';
import { formatRoute } from '../../routing/route.ts';
import { ColumnChoice } from './column-choice.tsx';
import { FirstRows } from './first-rows.tsx';
import { FormChoice } from './form-choice.tsx';
import { Refusal } from './refusal.tsx';
import { type Preview, previewUnder, takeIn } from './take-in.ts';

type Props = { fileName: string; first: Preview; close: () => void };

/** A table before its names are looked up: how it is read, which can be corrected, and its first rows. */
export function TablePreview({ fileName, first, close }: Props) {
  const said = words().bulk.settings;
  const [preview, setPreview] = useState(first);
  const [columns, setColumns] = useState<NameColumns>(first.start.guess);
  const [name, setName] = useState(fileName.slice(0, 300));
  const [error, setError] = useState<unknown>(null);
  const [isTried, setIsTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const work = useRef(new AbortController());
  const id = useId();
  useEffect(() => {
    heading.current?.focus();
    return () => work.current.abort();
  }, []);
  const read = async (form: TableForm) => {
    work.current.abort();
    work.current = new AbortController();
    const { signal } = work.current;
    setError(null);
    try {
      const next = await previewUnder(preview.table, form, signal);
      setPreview(next);
      setColumns(next.start.guess);
    } catch (why) {
      if (signal.aborted) return;
      // The choice stays to be corrected again; there is nothing to show of it.
      setPreview({ ...preview, form, start: { rows: [], width: 0, guess: columns } });
      setError(why);
    }
  };
  const start = async (event: Event) => {
    event.preventDefault();
    setIsTried(true);
    if (columns.name === null || isBusy) return;
    setIsBusy(true);
    setError(null);
    try {
      const job = await takeIn(
        preview,
        { ...columns, name: columns.name },
        name.trim() || fileName,
        work.current.signal,
      );
      location.hash = formatRoute({ view: 'bulk', id: job });
    } catch (why) {
      setIsBusy(false);
      if (!work.current.signal.aborted) setError(why);
    }
  };
  return (
    <form class="bulk-form" onSubmit={start}>
      <h2 ref={heading} tabIndex={-1}>
        {said.title}
      </h2>
      <p>{said.about}</p>
      <p class="field">
        <label for={`${id}-name`}>{said.name}</label>
        <input
          id={`${id}-name`}
          type="text"
          dir="auto"
          maxLength={300}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </p>
      <div class="filters">
        <FormChoice preview={preview} choose={read} />
        <ColumnChoice start={preview.start} columns={columns} choose={setColumns} />
      </div>
      {error !== null && <Refusal name={fileName} error={error} />}
      {preview.start.rows.length > 0 && <FirstRows start={preview.start} columns={columns} />}
      {isTried && columns.name === null && <p role="alert">{said.noNames}</p>}
      <p class="actions">
        <button type="submit" disabled={isBusy || preview.start.rows.length === 0}>
          {said.start}
        </button>
        <button type="button" onClick={close}>
          {said.cancel}
        </button>
        {isBusy && <span role="status">{said.takingIn}</span>}
      </p>
    </form>
  );
}
