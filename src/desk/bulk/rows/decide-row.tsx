import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { BulkRow, Verdict } from '../../../model/bulk.ts';
import { momentWords } from '../../../words/format.ts';
import { words } from '../../../words/words.ts';

const VERDICTS = ['same', 'different', 'unsure'] as const satisfies readonly Verdict[];
const KEYS: Readonly<Record<Verdict, string>> = { same: 'S', different: 'D', unsure: 'U' };

type Props = {
  row: BulkRow;
  reason: string;
  setReason: (reason: string) => void;
  field: RefObject<HTMLInputElement | null>;
  decide: (verdict: Verdict) => void;
  undo: () => void;
  step: (by: 1 | -1) => void;
  toList: () => void;
};

/** What a person decides of a row, with the keys that do the same from the list. */
export function DecideRow({ row, reason, setReason, field, decide, undo, step, toList }: Props) {
  const said = words().bulk.decide;
  const id = useId();
  const { decision } = row;
  return (
    <section class="decide" aria-label={said.title}>
      {decision && (
        <p class="decided">
          {decision.by === ''
            ? said.decided({ verdict: said[decision.verdict], day: momentWords(decision.at) })
            : said.decidedBy({ verdict: said[decision.verdict], by: decision.by, day: momentWords(decision.at) })}
          {decision.reason !== '' && <span class="under">{said.because({ reason: decision.reason })}</span>}
        </p>
      )}
      <p class="field grows">
        <label for={id}>
          {said.reason} <kbd>R</kbd>
        </label>
        <input
          ref={field}
          id={id}
          type="text"
          dir="auto"
          maxLength={2000}
          value={reason}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return;
            event.preventDefault();
            toList();
          }}
        />
      </p>
      <p class="actions">
        {VERDICTS.map((verdict) => (
          <button key={verdict} type="button" onClick={() => decide(verdict)}>
            {said[verdict]} <kbd>{KEYS[verdict]}</kbd>
          </button>
        ))}
        <button type="button" class="quiet" onClick={() => step(-1)}>
          {said.previous} <kbd>↑</kbd>
        </button>
        <button type="button" class="quiet" onClick={() => step(1)}>
          {said.next} <kbd>↓</kbd>
        </button>
        {decision && (
          <button type="button" class="quiet" onClick={undo}>
            {said.undo}
          </button>
        )}
      </p>
      <p class="soft">{said.keys}</p>
    </section>
  );
}
