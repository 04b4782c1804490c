/** A scan with blank pages all through has hundreds of gaps. */
const MOST_TOLD = 40;

/** "Page 3", "Pages 3, 5 and 7 to 9": page numbers in words, in order, neighbours put together. */
export function pagesWords(pages: readonly number[]): string {
  const spans: { from: number; to: number }[] = [];
  for (const page of [...pages].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && page <= last.to + 1) last.to = page;
    else spans.push({ from: page, to: page });
  }
  const told = spans.slice(0, MOST_TOLD);
  const more = spans.slice(MOST_TOLD).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const parts = told.flatMap(({ from, to }) => {
    if (to === from) return [`${from}`];
    return to === from + 1 ? [`${from}`, `${to}`] : [`${from} to ${to}`];
  });
  const last = more > 0 ? `${more} more` : (parts.pop() ?? '');
  return `${pages.length === 1 ? 'Page' : 'Pages'} ${parts.length === 0 ? last : `${parts.join(', ')} and ${last}`}`;
}

/** Says which pages of a document hold no text, in a sentence; null where all hold some. */
export function withoutTextSentence(pages: readonly number[]): string | null {
  if (pages.length === 0) return null;
  return pages.length === 1
    ? `${pagesWords(pages)} holds no text that can be read (probably a picture).`
    : `${pagesWords(pages)} hold no text that can be read (probably pictures).`;
}
