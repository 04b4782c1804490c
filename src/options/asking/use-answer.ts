import { useCallback, useEffect, useState } from 'preact/hooks';
import { askAgain, errorText } from './ask.ts';

/** What is known of an answer: the newest one, whether a newer is on its way, and why the last try failed. */
export type Answer<T> = { value: T | null; isWaiting: boolean; error: string | null };

/**
 * Asks whenever `key` changes, and again when told. The answer to an earlier key is dropped at once; of answers that
 * cross, only that to the newest question counts.
 */
export function useAnswer<T>(key: string, question: () => Promise<T>): [Answer<T>, again: () => void] {
  const [state, setState] = useState<Answer<T> & { key: string }>({ key, value: null, isWaiting: true, error: null });
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is asked; a new round asks again
  useEffect(() => {
    let isOver = false;
    setState((before) => ({ key, value: before.key === key ? before.value : null, isWaiting: true, error: null }));
    askAgain(question).then(
      (value) => {
        if (!isOver) setState({ key, value, isWaiting: false, error: null });
      },
      (error: unknown) => {
        if (!isOver) setState((before) => ({ ...before, isWaiting: false, error: errorText(error) }));
      },
    );
    return () => {
      isOver = true;
    };
  }, [key, round]);

  const again = useCallback(() => setRound((n) => n + 1), []);
  // Until the effect has run, the state still belongs to the key before.
  return [state.key === key ? state : { value: null, isWaiting: true, error: null }, again];
}
