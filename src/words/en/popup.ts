import { pluralIn } from '../plural.ts';

/** The popup. */
export const popup = {
  asking: 'Asking what was found…',
  noAnswer: 'Listlight could not say what is on this page.',
  /** The part that holds the lists did not answer, and what it answered before stands below. */
  noAnswerNow:
    'The part of Listlight that holds the lists did not answer. What is shown below was answered before. Try again; if it stays so, reload the page or switch the extension off and on.',
  /** Beside the name of the product, while what is shown was answered before the popup was opened. */
  earlier: 'as of a moment ago',
  /** Since when a company is on the list that weighs most; `since` is "since 9 Oct 2019". */
  weightiest: (company: string, list: string, since: string, more: number) =>
    more === 0
      ? `${company}: ${list} ${since}.`
      : `${company}: ${list} ${since}, and ${pluralIn('en', more, { one: '# more list', other: '# more lists' })}.`,
  notLookedAt: 'Looking for parts that cannot be read…',
  readPdf: 'Read a PDF file',
};
