import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** However often there is news, so much time lies between two questions. */
const APART_MS = 1000;
/** Frames report together; one question answers for all. */
const SOON_MS = 120;
const AFTER_FAILURE_MS = 700;
/** A background worker that dies answers nothing; the next call wakes a new one. */
const TRIES = 3;

/** What is known of something that is followed. */
export type Followed<T> = { kind: 'waiting' } | { kind: 'answered'; value: T } | { kind: 'failed'; error: string };

type Following<T> = {
  /** What is asked about; an answer about another is never shown as one about this. */
  subject: string;
  ask: () => Promise<T>;
  /** Has itself told of news; answers how to end that. */
  listen: (onNews: () => void) => () => void;
  /** How long an answer is left to stand when no news comes, ms. */
  restMs: (value: T) => number;
};

/**
 * Asks when there is news, and now and then for what nobody tells; never while the page is out of sight. The second
 * value starts over after a failure.
 */
export function useFollowed<T>(following: Following<T>): [Followed<T>, () => void] {
  const { subject } = following;
  const [held, setHeld] = useState<{ subject: string; followed: Followed<T> } | null>(null);
  const [round, setRound] = useState(0);
  const newest = useRef(following);
  newest.current = following;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks again
  useEffect(() => {
    const ender = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let askedAt = Number.NEGATIVE_INFINITY;
    let isAsking = false;
    let hasNews = false;
    let failures = 0;
    const { ask, listen, restMs } = newest.current;
    const hold = (followed: Followed<T>) => setHeld({ subject, followed });

    const plan = (inMs: number) => {
      clearTimeout(timer);
      timer = setTimeout(askOnce, inMs);
    };
    const onNews = () => {
      hasNews = true;
      if (!isAsking) plan(Math.max(SOON_MS, askedAt + APART_MS - performance.now()));
    };
    const askOnce = async () => {
      if (document.visibilityState === 'hidden') return;
      isAsking = true;
      hasNews = false;
      askedAt = performance.now();
      let rest = AFTER_FAILURE_MS;
      try {
        const value = await ask();
        if (ender.signal.aborted) return;
        failures = 0;
        hold({ kind: 'answered', value });
        rest = restMs(value);
      } catch (error) {
        if (ender.signal.aborted) return;
        failures += 1;
        if (failures >= TRIES) {
          hold({ kind: 'failed', error: error instanceof Error ? error.message : String(error) });
          return;
        }
      } finally {
        isAsking = false;
      }
      plan(rest);
      if (hasNews) onNews();
    };

    const unlisten = listen(onNews);
    document.addEventListener('visibilitychange', () => plan(0), { signal: ender.signal });
    void askOnce();
    return () => {
      ender.abort();
      unlisten();
      clearTimeout(timer);
    };
  }, [subject, round]);

  const startOver = useCallback(() => {
    setHeld(null);
    setRound((n) => n + 1);
  }, []);
  return [held?.subject === subject ? held.followed : { kind: 'waiting' }, startOver];
}
