import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListsState } from '../../messages/lists-contract.ts';
import { newsWords } from './news-words.ts';

/** What came to an end last, to be said aloud; empty until something does. */
export function useNews(state: ListsState | null): string {
  const before = useRef<ListsState | null>(null);
  const [news, setNews] = useState('');
  useEffect(() => {
    if (!state) return;
    const words = newsWords(before.current, state);
    before.current = state;
    if (words.length > 0) setNews(words.join(' '));
  }, [state]);
  return news;
}
