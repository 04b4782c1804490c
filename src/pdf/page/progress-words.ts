import { sizeWords as sizeIn } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import type { ReadingState } from './use-reading.ts';

/** "3.2 MB"; the unit that people know from their file lists. */
export function sizeWords(bytes: number): string {
  return bytes < 1_000_000 ? sizeIn(Math.ceil(bytes / 1000), 'kilobyte') : sizeIn(bytes / 1_000_000, 'megabyte', 1);
}

/** How far the reading is, in a sentence. */
export function progressWords(state: ReadingState): string {
  const { progress } = words().pdf;
  switch (state.kind) {
    case 'waiting':
    case 'read':
      return '';
    case 'fetching':
      return state.total === null
        ? progress.fetching(sizeWords(state.received))
        : progress.fetchingOf(sizeWords(state.received), sizeWords(state.total));
    case 'opening':
      return progress.opening;
    case 'reading':
      return progress.reading(state.page, state.pages);
    case 'stopped':
      return progress.stopped;
    case 'failed':
      return progress.failed;
  }
}
