import { useState } from 'preact/hooks';
import { words } from '../../words/words.ts';
import type { Act } from '../asking/use-lists-state.ts';
import { AskFirst } from '../overview/ask-first.tsx';
import { askData } from './ask-data.ts';

type Props = {
  act: Act;
  /** Saves everything in a file; null where that is not allowed. */
  exportAll: (() => void) | null;
};

/** Forgets the settings, or everything of the user's own: asked twice, with the export offered before. */
export function ResetData({ act, exportAll }: Props) {
  const { data } = words().decisions;
  const [isBegun, setIsBegun] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [said, setSaid] = useState('');
  const reset = async (what: 'settings' | 'everything') => {
    setIsBusy(true);
    const failure = await act(() => askData('reset-data', what));
    setIsBusy(false);
    setIsBegun(false);
    setSaid(failure === null ? data.resetDone[what] : data.resetFailed({ why: failure }));
  };
  return (
    <section aria-labelledby="reset-data">
      <h2 id="reset-data">{data.resetTitle}</h2>
      <p>{data.resetLead}</p>
      <p class="actions">
        <AskFirst
          question={data.resetSettingsQuestion}
          yes={data.resetSettingsYes}
          isDisabled={isBusy}
          onYes={() => void reset('settings')}
        >
          {data.resetSettings}
        </AskFirst>
        {!isBegun && (
          <button type="button" disabled={isBusy} onClick={() => setIsBegun(true)}>
            {data.resetAll}
          </button>
        )}
      </p>
      {isBegun && (
        <section class="notice">
          <p>{data.resetAllLead}</p>
          <p class="actions">
            {exportAll && (
              <button type="button" disabled={isBusy} onClick={exportAll}>
                {data.exportButton}
              </button>
            )}
            <AskFirst
              question={data.resetAllQuestion}
              yes={data.resetAllYes}
              isDisabled={isBusy}
              onYes={() => void reset('everything')}
            >
              {data.resetAllGoOn}
            </AskFirst>
            <button type="button" disabled={isBusy} onClick={() => setIsBegun(false)}>
              {data.preview.cancel}
            </button>
          </p>
        </section>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
