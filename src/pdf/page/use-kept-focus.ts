import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * The element that takes the focus when the button that had it is gone: a button that begins or ends the reading
 * leaves with it, and whoever uses the keyboard would start from the top of the page.
 */
export function useKeptFocus(isBusy: boolean): RefObject<HTMLElement | null> {
  const keeper = useRef<HTMLElement>(null);
  const wasBusy = useRef(isBusy);
  useEffect(() => {
    if (wasBusy.current !== isBusy && document.activeElement === document.body) keeper.current?.focus();
    wasBusy.current = isBusy;
  }, [isBusy]);
  return keeper;
}
