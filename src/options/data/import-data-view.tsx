import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MOST_DATA_BYTES } from '../../model/data-file.ts';
import { words } from '../../words/words.ts';
import { errorText } from '../asking/ask.ts';
import type { Act } from '../asking/use-lists-state.ts';
import { DataPreviewView } from './data-preview-view.tsx';
import { type LookedAtFile, lookAtFile, takeFile } from './import-data.ts';
import { parseDataFile } from './parse-data-file.ts';

/** Takes a file of the user's own data: looks at it, says what would happen, and does what is chosen. */
export function ImportData({ act }: { act: Act }) {
  const { data } = words().decisions;
  const id = useId();
  const [file, setFile] = useState<LookedAtFile | null>(null);
  const [said, setSaid] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const hadFile = useRef(false);
  useLayoutEffect(() => {
    // The preview had the keyboard.
    if (file === null && hadFile.current) status.current?.focus();
    hadFile.current = file !== null;
  }, [file]);
  const take = async (given: File) => {
    setFile(null);
    setSaid('');
    if (given.size > MOST_DATA_BYTES) return setSaid(data.faults['too-large']);
    const parsed = parseDataFile(await given.text(), given.size);
    if (!parsed.ok) return setSaid(data.faults[parsed.fault]);
    try {
      setFile(await lookAtFile(parsed.file));
    } catch (error) {
      setSaid(data.refused({ why: errorText(error) }));
    }
  };
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{data.importTitle}</h2>
      <p>{data.importLead}</p>
      <p class="actions">
        <label for={`${id}-file`}>{data.importLabel}</label>
        <input
          ref={input}
          id={`${id}-file`}
          type="file"
          accept=".json,application/json"
          disabled={isBusy}
          onChange={({ currentTarget }) => {
            const [given] = currentTarget.files ?? [];
            if (given) void take(given).catch((error: unknown) => setSaid(data.refused({ why: errorText(error) })));
            // The same file again is a new choice.
            currentTarget.value = '';
          }}
        />
      </p>
      <p ref={status} role="status" tabIndex={-1}>
        {said}
      </p>
      {file && (
        <DataPreviewView
          preview={file.preview}
          isBusy={isBusy}
          cancel={() => setFile(null)}
          take={async (choice) => {
            setIsBusy(true);
            const failure = await act(() => takeFile(file, choice));
            setIsBusy(false);
            setSaid(failure === null ? data.imported : data.importFailed({ why: failure }));
            setFile(null);
          }}
        />
      )}
    </section>
  );
}
