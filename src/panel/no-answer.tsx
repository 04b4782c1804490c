import { words } from '../words/words.ts';

/** Shown when the background does not answer: what to do, and the error for a report. */
export function NoAnswer({ error, tryAgain }: { error: string; tryAgain: () => void }) {
  const { panel } = words();
  return (
    <section class="notice">
      <p>{panel.noAnswer}</p>
      <p>
        <button type="button" onClick={tryAgain}>
          {panel.tryAgain}
        </button>
      </p>
      <details>
        <summary>{panel.errorText}</summary>
        <p class="verbatim">{error}</p>
      </details>
    </section>
  );
}
