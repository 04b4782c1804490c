import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TabScreening } from '../messages/contract.ts';
import { onDecided } from '../ui/decisions/decided.ts';
import type { EarlierAnswer } from './read-kept.ts';

const AGAIN_AFTER_MS = 700;
/** A page that was read may still change under the open popup. */
const AGAIN_WHEN_DONE_MS = 2000;
/** A background worker that dies answers nothing; the next call wakes a new one. */
const TRIES = 3;

/** What the popup knows of its tab. */
export type TabAnswer =
  | { kind: 'waiting' }
  | ({ kind: 'earlier' } & EarlierAnswer)
  | { kind: 'answered'; tab: TabScreening }
  /** `earlier` is what was answered before, if anything was. */
  | { kind: 'failed'; error: string; earlier: TabScreening | null };

/** What there is to show, whenever it was answered. */
export function shownTab(answer: TabAnswer): TabScreening | null {
  if (answer.kind === 'waiting') return null;
  return answer.kind === 'failed' ? answer.earlier : answer.tab;
}

/**
 * Begins with what was kept, if anything was, and asks for the tab's screening again and again: often while the page is
 * being read or has not reported yet. The second value starts over after a failure.
 */
export function useScreening(ask: () => Promise<TabScreening>, kept: EarlierAnswer | null): [TabAnswer, () => void] {
  const [answer, setAnswer] = useState<TabAnswer>(kept ? { kind: 'earlier', ...kept } : { kind: 'waiting' });
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks again; `ask` stays the same while the popup lives
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    let failures = 0;

    const askOnce = async () => {
      let pauseMs = AGAIN_AFTER_MS;
      try {
        const tab = await ask();
        if (isOver) return;
        failures = 0;
        setAnswer({ kind: 'answered', tab });
        if (tab.state === 'done') pauseMs = AGAIN_WHEN_DONE_MS;
      } catch (error) {
        if (isOver) return;
        failures += 1;
        if (failures >= TRIES) {
          const why = error instanceof Error ? error.message : String(error);
          setAnswer((before) => ({ kind: 'failed', error: why, earlier: shownTab(before) }));
          return;
        }
      }
      clearTimeout(timer);
      timer = setTimeout(askOnce, pauseMs);
    };

    void askOnce();
    const ender = new AbortController();
    onDecided(() => {
      clearTimeout(timer);
      void askOnce();
    }, ender.signal);
    return () => {
      isOver = true;
      ender.abort();
      clearTimeout(timer);
    };
  }, [round]);

  const startOver = useCallback(() => {
    setAnswer({ kind: 'waiting' });
    setRound((n) => n + 1);
  }, []);
  return [answer, startOver];
}
