import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { MOST_PACK } from '../../evidence/pack-names.ts';
import { saveFile } from '../../ui/save-file.ts';
import { sizeWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { ExportOff, type GatheredPack, gatherPack, mayExport, TooMuch } from './gather-pack.ts';

type State =
  | { is: 'idle' }
  | { is: 'working'; done: number; total: number; ender: AbortController }
  | { is: 'done'; pack: GatheredPack }
  | { is: 'failed'; why: string };

const inMegabytes = (bytes: number): string => sizeWords(bytes / 1e6, 'megabyte', bytes < 1e7 ? 1 : 0);

function failureOf(error: unknown): string {
  const { packs, decisions } = words();
  if (error instanceof ExportOff) return decisions.data.exportOff;
  if (error instanceof TooMuch) {
    return packs.tooLarge({ size: inMegabytes(error.bytes), most: inMegabytes(MOST_PACK.bytes) });
  }
  return packs.failed({ why: error instanceof Error ? error.message : String(error) });
}

/** Exports the evidence of a session, or of none, as a pack, and shows the head that it can be checked against. */
export function ExportPack({ chain }: { chain: string | null }) {
  const { packs, decisions } = words();
  const id = useId();
  const [isOff, setIsOff] = useState(false);
  const [state, setState] = useState<State>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  // Another session, or another page: nobody waits for this one any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the chain that another export belongs to
  useEffect(() => {
    setState({ is: 'idle' });
    return () => running.current?.abort();
  }, [chain]);
  useEffect(() => {
    // Where it cannot be asked now, it is asked again before anything is put together.
    mayExport().then(
      (may) => setIsOff(!may),
      () => undefined,
    );
  }, []);
  const start = async () => {
    const ender = new AbortController();
    running.current = ender;
    const set = (next: State) => {
      if (running.current === ender && !ender.signal.aborted) setState(next);
    };
    set({ is: 'working', done: 0, total: 0, ender });
    try {
      const pack = await gatherPack(chain, (done, total) => set({ is: 'working', done, total, ender }), ender.signal);
      if (ender.signal.aborted) return;
      saveFile(pack);
      set({ is: 'done', pack });
    } catch (error) {
      set({ is: 'failed', why: failureOf(error) });
    }
  };
  const cancel = () => {
    running.current?.abort();
    setState({ is: 'idle' });
  };
  return (
    <section aria-labelledby={`${id}-title`} class="export-pack">
      <h2 id={`${id}-title`}>{packs.title}</h2>
      <p>{packs.lead}</p>
      <p class="soft">{packs.privacy}</p>
      {isOff && <p>{decisions.data.exportOff}</p>}
      <p class="actions">
        <button type="button" disabled={isOff || state.is === 'working'} onClick={() => void start()}>
          {packs.button}
        </button>{' '}
        {state.is === 'working' && (
          <button type="button" onClick={cancel}>
            {packs.cancel}
          </button>
        )}
      </p>
      <p role="status">
        {state.is === 'working' && packs.working({ done: state.done, total: state.total })}
        {state.is === 'done' && packs.done({ name: state.pack.name, size: inMegabytes(state.pack.file.size) })}
        {state.is === 'done' && state.pack.missing > 0 && ` ${packs.missing({ count: state.pack.missing })}`}
      </p>
      {state.is === 'failed' && <p role="alert">{state.why}</p>}
      {state.is === 'done' && <Head head={state.pack.head} />}
    </section>
  );
}

/** The head to be noted, and why. */
function Head({ head }: { head: string }) {
  const { packs } = words();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const copy = () => {
    navigator.clipboard.writeText(head).then(
      () => setSaid(packs.copied),
      () => {
        setSaid(packs.notCopied);
        field.current?.select();
      },
    );
  };
  return (
    <div class="notice">
      <p>
        <label for={id}>{packs.head}</label>
      </p>
      <input ref={field} id={id} class="pack-head" readOnly value={head} />
      <p>
        <button type="button" onClick={copy}>
          {packs.copy}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
      <p>{packs.headWhy}</p>
      <p class="soft">
        {packs.verify} <code>npm run --silent verify -- PACK.zip --head HEAD</code>
      </p>
    </div>
  );
}
