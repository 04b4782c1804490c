import { useState } from 'preact/hooks';
import { saveFile } from '../../ui/save-file.ts';
import { words } from '../../words/words.ts';
import { errorText } from '../asking/ask.ts';
import { useAnswer } from '../asking/use-answer.ts';
import type { Act } from '../asking/use-lists-state.ts';
import { OwnDataNotice } from '../overview/own-data-notice.tsx';
import { askData } from './ask-data.ts';
import { dataFile } from './export-data.ts';
import { ImportData } from './import-data-view.tsx';
import { ResetData } from './reset-data.tsx';

/** Everything of the user's own: taken along in a file, brought back from one, forgotten. */
export function OwnDataView({ act }: { act: Act }) {
  const { data } = words().decisions;
  const [{ value: mayExport }] = useAnswer('may-export', () => askData('may-export'));
  const [said, setSaid] = useState('');
  const exportAll = () =>
    dataFile()
      .then((file) => {
        saveFile(file);
        setSaid(data.exported(file));
      })
      .catch((error: unknown) => setSaid(data.exportFailed({ why: errorText(error) })));
  return (
    <>
      <h1 tabIndex={-1}>{data.title}</h1>
      <p class="lead">{data.lead}</p>
      <OwnDataNotice />
      <section aria-labelledby="export-data">
        <h2 id="export-data">{data.exportTitle}</h2>
        {mayExport === false ? (
          <p>{data.exportOff}</p>
        ) : (
          <>
            <p>{data.exportLead}</p>
            <p class="actions">
              <button type="button" disabled={mayExport === null} onClick={exportAll}>
                {data.exportButton}
              </button>
            </p>
          </>
        )}
        <p role="status">{said}</p>
      </section>
      <ImportData act={act} />
      <ResetData act={act} exportAll={mayExport === true ? exportAll : null} />
    </>
  );
}
