import { allWords } from '../../../words/format.ts';
import { pageNumbers } from '../../../words/page-numbers.ts';
import { words } from '../../../words/words.ts';

/** Says which pages of a document hold no text, in a sentence; null where all hold some. */
export function withoutTextSentence(pages: readonly number[]): string | null {
  if (pages.length === 0) return null;
  const { findings, unread } = words();
  const { noText, noTexts } = findings.coverage;
  return (pages.length === 1 ? noText : noTexts)(pageNumbers(pages, { unread, all: allWords }));
}
