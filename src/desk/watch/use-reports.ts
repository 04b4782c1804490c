import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from '../../messages/browser.ts';
import type { WatchCalls } from '../../messages/watch-contract.ts';
import { askWatch } from './ask-watch.ts';

/** While it is being looked through, the answer is asked for again after this. */
const AGAIN_MS = 1_000;

type Answer = ReturnType<WatchCalls['watch-reports']>;
type Asked = { value: Answer | null; error: string | null };

/** The reports, asked for anew whenever they change; and what asks for them now. */
export function useReports(): [asked: Asked, again: () => void] {
  const [asked, setAsked] = useState<Asked>({ value: null, error: null });
  const again = useCallback(() => {
    askWatch('watch-reports').then(
      (value) => setAsked({ value, error: null }),
      (error: unknown) => setAsked({ value: null, error: error instanceof Error ? error.message : String(error) }),
    );
  }, []);
  useEffect(() => {
    again();
    browser.storage.local.onChanged.addListener(again);
    return () => browser.storage.local.onChanged.removeListener(again);
  }, [again]);
  const isLooking = asked.value?.isLooking === true;
  useEffect(() => {
    if (!isLooking) return;
    const timer = setInterval(again, AGAIN_MS);
    return () => clearInterval(timer);
  }, [isLooking, again]);
  return [asked, again];
}
