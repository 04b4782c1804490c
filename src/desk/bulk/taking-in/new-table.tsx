import { useCallback, useId, useRef, useState } from 'preact/hooks';
import { type DropRefusal, useDroppedFile } from '../../../ui/use-dropped-file.ts';
import { words } from '../../../words/words.ts';
import { Refusal } from './refusal.tsx';
import { TablePreview } from './table-preview.tsx';
import { openPreview, type Preview } from './take-in.ts';

type State =
  | { kind: 'waiting' }
  | { kind: 'opening' }
  | { kind: 'opened'; name: string; preview: Preview }
  | { kind: 'refused'; name: string; error: unknown };

/** The place to give names: pasted, chosen or dropped. */
export function NewTable() {
  const said = words().bulk;
  const [state, setState] = useState<State>({ kind: 'waiting' });
  const [refusal, setRefusal] = useState<DropRefusal | null>(null);
  const [pasted, setPasted] = useState('');
  const opening = useRef<AbortController | null>(null);
  const id = useId();
  const open = useCallback((file: Blob, name: string) => {
    opening.current?.abort();
    opening.current = new AbortController();
    const { signal } = opening.current;
    setRefusal(null);
    setState({ kind: 'opening' });
    openPreview(file, signal).then(
      (preview) => signal.aborted || setState({ kind: 'opened', name, preview }),
      (error) => signal.aborted || setState({ kind: 'refused', name, error }),
    );
  }, []);
  const take = useCallback((file: File) => open(file, file.name), [open]);
  const isOver = useDroppedFile(take, setRefusal);
  const close = () => setState({ kind: 'waiting' });
  if (state.kind === 'opened') {
    return <TablePreview fileName={state.name} first={state.preview} close={close} />;
  }
  return (
    <section class={isOver ? 'drop-zone is-over' : 'drop-zone'}>
      <p>{said.lead}</p>
      <p class="field paste">
        <label for={`${id}-paste`}>{said.paste}</label>
        <textarea
          id={`${id}-paste`}
          rows={5}
          dir="auto"
          value={pasted}
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
      </p>
      <p class="actions">
        <button type="button" disabled={pasted.trim() === ''} onClick={() => open(new Blob([pasted]), said.pasted)}>
          {said.readPasted}
        </button>
        <label for={`${id}-file`}>{said.choose}</label>
        <input
          id={`${id}-file`}
          type="file"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) take(file);
            // The same file again is a new choice.
            currentTarget.value = '';
          }}
        />
      </p>
      {refusal && <p role="alert">{said.refusals[refusal]}</p>}
      {state.kind === 'opening' && <p role="status">{said.opening}</p>}
      {state.kind === 'refused' && <Refusal name={state.name} error={state.error} />}
    </section>
  );
}
