import { useCallback, useId, useState } from 'preact/hooks';
import type { ListsState } from '../../messages/lists-contract.ts';
import { sentence } from '../../ui/sentence.tsx';
import { type DropRefusal, useDroppedFile } from '../../ui/use-dropped-file.ts';
import { words } from '../../words/words.ts';
import type { Act } from '../asking/use-lists-state.ts';
import { bytesWords, resultWords } from '../overview/list-words.ts';
import { FileTaken } from './file-taken.tsx';
import { useImport } from './use-import.ts';

/** The place to give a file: an official one, or a table that becomes the organisation's own list. */
export function ImportFile({ state: lists, act }: { state: ListsState; act: Act }) {
  const [state, { take, start, drop }] = useImport(act);
  const [refusal, setRefusal] = useState<DropRefusal | null>(null);
  const input = useId();
  const takeIt = useCallback(
    (file: File) => {
      setRefusal(null);
      take(file);
    },
    [take],
  );
  const isOver = useDroppedFile(takeIt, setRefusal);
  const said = words().lists.importing;
  const { job, lastImport } = lists;
  return (
    <section aria-labelledby="read-a-file" class={isOver ? 'drop-zone is-over' : 'drop-zone'}>
      <h2 id="read-a-file">{said.title}</h2>
      <p>{said.about}</p>
      <p class="actions">
        <label for={input}>{said.choose}</label>
        <input
          id={input}
          type="file"
          disabled={job !== null}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) takeIt(file);
            // The same file again is a new choice.
            currentTarget.value = '';
          }}
        />
      </p>
      {refusal && <p role="alert">{said.refusals[refusal]}</p>}
      {state.kind === 'sending' && (
        <p class="actions">
          <span aria-hidden="true">
            {sentence(said.takenIn, <bdi>{state.name}</bdi>, bytesWords(state.sent), bytesWords(state.bytes))}
          </span>
          <progress aria-label={said.takingIn(state.name)} value={state.sent} max={Math.max(1, state.bytes)} />
          <button type="button" onClick={drop}>
            {said.cancel}
          </button>
        </p>
      )}
      {state.kind === 'looked-at' && (
        <FileTaken key={state.id} name={state.name} look={state.look} start={start} drop={drop} />
      )}
      {state.kind === 'failed' && <p role="alert">{sentence(said.failed, <bdi>{state.name}</bdi>, state.error)}</p>}
      {lastImport && state.kind !== 'looked-at' && !job && (
        <p>
          {sentence(said.last, <bdi>{lastImport.name}</bdi>, resultWords(lastImport.result))}
          {lastImport.result.failure?.detail && (
            <span class="soft verbatim">
              {' '}
              ({lastImport.result.failure.code}: <bdi>{lastImport.result.failure.detail}</bdi>)
            </span>
          )}
        </p>
      )}
    </section>
  );
}
