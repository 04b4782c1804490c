import { words } from '../words/words.ts';

type Props = {
  error: string;
  /** Whether what was answered before stands below. */
  hasEarlier: boolean;
  tryAgain: () => void;
};

/** Shown when the background does not answer: what to do, and the error for a report. */
export function NoAnswer({ error, hasEarlier, tryAgain }: Props) {
  const { panel, popup } = words();
  return (
    <section class="notice">
      <p>{hasEarlier ? popup.noAnswerNow : panel.noAnswer}</p>
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
