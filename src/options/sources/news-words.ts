import type { ListsState } from '../../messages/lists-contract.ts';
import { words } from '../../words/words.ts';
import { resultWords } from '../overview/list-words.ts';

type Told = Pick<ListsState, 'sources' | 'lastImport'>;

/** What has come to an end between two looks at the lists, in sentences to be said aloud. */
export function newsWords(before: Told | null, now: Told): string[] {
  if (!before) return [];
  const said = words().lists.sources;
  const news: string[] = [];
  for (const { id, name, last } of now.sources) {
    const earlier = before.sources.find((one) => one.id === id)?.last;
    if (last && last.at !== earlier?.at) news.push(said.news(name, resultWords(last)));
  }
  const { lastImport } = now;
  if (lastImport && lastImport.result.at !== before.lastImport?.result.at) {
    news.push(said.news(lastImport.name, resultWords(lastImport.result)));
  }
  return news;
}
