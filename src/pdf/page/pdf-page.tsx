import { useCallback, useState } from 'preact/hooks';
import { glance } from '../../ui/findings/glance.ts';
import { ScreeningView } from '../../ui/findings/screening-view.tsx';
import { type DropRefusal, useDroppedFile } from '../../ui/use-dropped-file.ts';
import { listsProblemWords } from '../../words/lists-problem-words.ts';
import { words } from '../../words/words.ts';
import { AddressOffer } from './address-offer.tsx';
import { ChooseFile } from './choose-file.tsx';
import { failureWords } from './failure-words.ts';
import { progressWords } from './progress-words.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { type PdfSource, type ReadingState, useReading } from './use-reading.ts';

/** The address this page was opened for, if any, and the extension's version. */
export type PdfPageProps = { address: string | null; version: string };

/** The whole page: a document is given or fetched, read, and what was found in it is shown as for a web page. */
export function PdfPage({ address, version }: PdfPageProps) {
  const [state, { read, stop }] = useReading();
  const [refusal, setRefusal] = useState<DropRefusal | null>(null);
  const take = useCallback(
    (source: PdfSource) => {
      setRefusal(null);
      read(source);
    },
    [read],
  );
  const isOver = useDroppedFile(take, setRefusal);
  const { pdf } = words();
  const isBusy = state.kind === 'fetching' || state.kind === 'opening' || state.kind === 'reading';
  const found = 'found' in state ? state.found : null;
  const header = useKeptFocus(isBusy);
  return (
    <div class={isOver ? 'sheet is-over' : 'sheet'}>
      <header ref={header} tabIndex={-1}>
        <h1>{pdf.title}</h1>
        {'name' in state && (
          <p>
            <bdi class="verbatim">{state.name}</bdi>
          </p>
        )}
        <Progress state={state} isBusy={isBusy} stop={stop} />
        <div role="status" class={found ? '' : 'unseen'}>
          {found && <Glance state={state} />}
        </div>
      </header>
      <main aria-busy={isBusy}>
        {refusal && (
          <p class="notice" role="alert">
            {pdf.refusals[refusal]}
          </p>
        )}
        {state.kind === 'failed' && (
          <p class="notice" role="alert">
            {failureWords(state.failure)}
          </p>
        )}
        {address !== null && !isBusy && state.kind !== 'read' && (
          <AddressOffer address={address} fetchIt={() => take({ address })} />
        )}
        {found?.listsProblem && <p class="notice">{listsProblemWords(found.listsProblem)}</p>}
        {found && <ScreeningView tab={found} show={async () => false} />}
        {!isBusy && <ChooseFile take={take} isAnother={state.kind === 'read'} />}
      </main>
      <footer>
        <p>{pdf.principle}</p>
        <p>{pdf.version(version)}</p>
      </footer>
    </div>
  );
}

function Glance({ state }: { state: ReadingState }) {
  if (!('found' in state) || !state.found) return null;
  // While it is being read, the line above says so.
  const [first, ...more] = glance(state.found).slice(state.kind === 'reading' ? 1 : 0);
  return (
    <>
      <p class="glance">{first}</p>
      {more.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}

/** How far it is, with a bar where the end is known; said aloud at every tenth of the way and not at every page. */
function Progress({ state, isBusy, stop }: { state: ReadingState; isBusy: boolean; stop: () => void }) {
  const { pdf } = words();
  const way = progressWords(state);
  return (
    <div class="progress">
      {way && (
        <p class="glance" aria-hidden="true">
          {way}
        </p>
      )}
      {state.kind === 'reading' && (
        <progress aria-label={pdf.progress.pagesRead} value={state.page} max={state.pages} />
      )}
      {isBusy && (
        <button type="button" onClick={stop}>
          {pdf.stop}
        </button>
      )}
      <p class="unseen" aria-live="polite">
        {spokenWords(state)}
      </p>
    </div>
  );
}

function spokenWords(state: ReadingState): string {
  const { spoken, progress } = words().pdf;
  if (state.kind === 'read') return spoken.read;
  if (state.kind !== 'reading') return state.kind === 'fetching' ? spoken.fetching : progressWords(state);
  const step = Math.max(1, Math.floor(state.pages / 10));
  return progress.reading(Math.max(1, state.page - (state.page % step)), state.pages);
}
