import type { IsoDate } from '../../model/iso-date.ts';
import { dayWords } from '../format.ts';
import { type Words, words } from '../words.ts';

/** What reasons are made of in one language. */
export type Speaker = Pick<Words, 'facts' | 'reasons'> & {
  /** A day for reading. */
  day: (day: IsoDate) => string;
};

/** In the language that is spoken. */
export function inUserLanguage(): Speaker {
  const { facts, reasons } = words();
  return { facts, reasons, day: dayWords };
}
