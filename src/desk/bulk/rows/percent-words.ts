import { numberWords } from '../../../words/format.ts';

/** A score as people read it: "87 %". */
export function percentWords(score: number): string {
  return `${numberWords(Math.round(score * 100))} %`;
}
