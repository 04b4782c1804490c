import { words } from '../../words/words.ts';
import type { PdfFailure } from '../source/pdf-failure.ts';

/** Why a document could not be had or read, in sentences, with what the other side said of it. */
export function failureWords({ kind, detail }: Pick<PdfFailure, 'kind' | 'detail'>): string {
  const { failures, failedWith } = words().pdf;
  return detail === undefined ? failures[kind] : failedWith(failures[kind], detail);
}
