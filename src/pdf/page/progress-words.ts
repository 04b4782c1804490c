import type { ReadingState } from './use-reading.ts';

/** "3.2 MB"; the unit that people know from their file lists. */
export function sizeWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** How far the reading is, in a sentence. */
export function progressWords(state: ReadingState): string {
  switch (state.kind) {
    case 'waiting':
    case 'read':
      return '';
    case 'fetching':
      return `Fetching: ${sizeWords(state.received)}${state.total === null ? '' : ` of ${sizeWords(state.total)}`}…`;
    case 'opening':
      return 'Opening the document…';
    case 'reading':
      return `Reading: page ${state.page} of ${state.pages}…`;
    case 'stopped':
      return 'Stopped. Nothing is known about this document.';
    case 'failed':
      return 'This document has not been read.';
  }
}
