import { useCallback, useEffect, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type Route } from './route.ts';

/** Goes to a view: as a step that the browser's Back takes back, or in place of the present one. */
export type Go = (route: Route, how: 'step' | 'in-place') => void;

/** The view that the address names, kept as the user goes back and forth. */
export function useRoute(): [Route, Go] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const ender = new AbortController();
    addEventListener('hashchange', () => setRoute(parseRoute(location.hash)), { signal: ender.signal });
    return () => ender.abort();
  }, []);
  const go: Go = useCallback((next, how) => {
    const hash = formatRoute(next);
    if (how === 'step') location.hash = hash;
    else {
      // A step that was taken meanwhile, and is not told yet, is not taken back.
      if (parseRoute(location.hash).view !== next.view) return;
      history.replaceState(null, '', hash);
      setRoute(next);
    }
  }, []);
  return [route, go];
}
