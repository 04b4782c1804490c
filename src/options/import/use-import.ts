import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FileLook, ImportChoice } from '../../messages/lists-contract.ts';
import { ask, errorText } from '../asking/ask.ts';
import type { Act } from '../asking/use-lists-state.ts';
import { sendFile } from './send-file.ts';

/** Where the import of a file stands on this side; what becomes of it afterwards is told with the lists. */
export type ImportState =
  | { kind: 'waiting' }
  | { kind: 'sending'; name: string; sent: number; bytes: number }
  | { kind: 'looked-at'; name: string; id: number; look: FileLook }
  | { kind: 'started'; name: string }
  | { kind: 'failed'; name: string; error: string };

/** What can be done: give a file, which ends the one before; start its import; give it up. */
export type ImportControls = { take: (file: File) => void; start: (choice: ImportChoice) => void; drop: () => void };

/** Takes one file at a time from the hand of the user to the start of its import. */
export function useImport(act: Act): [ImportState, ImportControls] {
  const [state, setState] = useState<ImportState>({ kind: 'waiting' });
  const sending = useRef<AbortController | null>(null);
  const held = useRef<number | null>(null);

  const letGo = useCallback(() => {
    sending.current?.abort();
    sending.current = null;
    if (held.current !== null) void ask('drop-import', held.current).catch(() => undefined);
    held.current = null;
  }, []);

  const take = useCallback(
    (file: File) => {
      letGo();
      const ender = new AbortController();
      sending.current = ender;
      const { signal } = ender;
      const { name, size: bytes } = file;
      const tell = (news: ImportState) => {
        if (!signal.aborted) setState(news);
      };
      const run = async () => {
        tell({ kind: 'sending', name, sent: 0, bytes });
        const id = await sendFile(file, { signal, onSent: (sent) => tell({ kind: 'sending', name, sent, bytes }) });
        held.current = id;
        const look = await ask('look-at-import', id);
        tell({ kind: 'looked-at', name, id, look });
        if (look.kind === 'refused' && !signal.aborted) letGo();
      };
      run().catch((error: unknown) => tell({ kind: 'failed', name, error: errorText(error) }));
    },
    [letGo],
  );

  const start = useCallback(
    async (choice: ImportChoice) => {
      const id = held.current;
      if (id === null || state.kind !== 'looked-at') return;
      held.current = null;
      const { name } = state;
      setState({ kind: 'started', name });
      const error = await act(() => ask('start-import', id, choice));
      if (error) setState({ kind: 'failed', name, error });
    },
    [act, state],
  );

  const drop = useCallback(() => {
    letGo();
    setState({ kind: 'waiting' });
  }, [letGo]);

  useEffect(() => letGo, [letGo]);
  return [state, { take, start, drop }];
}
