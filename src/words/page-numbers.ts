import type { Words } from './words.ts';

/** A scan with blank pages all through has hundreds of gaps. */
const MOST_TOLD = 40;

/** What page numbers are put together with in one language. */
export type NumberSpeaker = Pick<Words, 'unread'> & {
  /** Things with an "and" before the last. */
  all: (things: readonly string[]) => string;
};

/** "3, 5 and 7 to 9": page numbers in words, in order, neighbours put together. */
export function pageNumbers(pages: readonly number[], { unread, all }: NumberSpeaker): string {
  const { span, more } = unread.pageNumbers;
  const spans: { from: number; to: number }[] = [];
  for (const page of [...pages].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && page <= last.to + 1) last.to = page;
    else spans.push({ from: page, to: page });
  }
  const parts = spans.slice(0, MOST_TOLD).flatMap(({ from, to }) => {
    if (to === from) return [`${from}`];
    return to === from + 1 ? [`${from}`, `${to}`] : [span(from, to)];
  });
  const left = spans.slice(MOST_TOLD).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return all(left > 0 ? [...parts, more(left)] : parts);
}
