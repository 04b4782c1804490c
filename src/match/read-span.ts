import { FIRST_UNSPACED, FOLDED, readSpecial, SEPARATOR, SPECIAL, specialUnits, withVoicedMark } from './fold.ts';

/** What a span's letters are, without making strings of them. */
export type SpanReading = {
  /** A hash of the folded letters, the words parted; another than the one that finds. */
  confirmation: number;
  /** How many words; in scripts written without spaces, characters. */
  words: number;
  isUnspaced: boolean;
  /** The most signs between two of the words, white space and what is not seen aside. */
  widestGap: number;
};

const PRIME = 0x0100_0193;
const PARTS = 0x20;

/** Whether a separator shows: it is no white space. */
function isSign(unit: number): boolean {
  return unit > 0x20 && unit !== 0xa0 && unit !== 0x3000 && !(unit >= 0x2000 && unit <= 0x200a);
}

/** Reads the words between two places of a text, by the same rules as `tokenise`. */
export function readSpan(text: string, start: number, end: number): SpanReading {
  let hash = 0x811c_9dc5;
  let words = 0;
  let isUnspaced = false;
  let widestGap = 0;
  let gap = 0;
  let isOpen = false;
  const part = () => {
    if (isOpen) hash = Math.imul(hash ^ PARTS, PRIME);
    isOpen = false;
  };
  const take = (code: number) => {
    if (code >= FIRST_UNSPACED) part();
    if (!isOpen) {
      if (words === 0) isUnspaced = code >= FIRST_UNSPACED;
      else if (gap > widestGap) widestGap = gap;
      words += 1;
      gap = 0;
      isOpen = true;
    }
    hash = Math.imul(hash ^ code, PRIME);
    if (code >= FIRST_UNSPACED) part();
  };
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const code = FOLDED[unit] as number;
    if (code > SPECIAL) {
      const whole = code >= FIRST_UNSPACED ? withVoicedMark(code, text, at + 1) : code;
      if (whole !== code) at += 1;
      take(whole);
    } else if (code === SEPARATOR) {
      part();
      if (isSign(unit)) gap += 1;
    } else if (code === SPECIAL) {
      for (const one of readSpecial(text, at)) {
        if (one !== SEPARATOR) take(one);
        else {
          part();
          gap += 1;
        }
      }
      at += specialUnits(text, at) - 1;
    }
  }
  part();
  return { confirmation: (hash ^ (hash >>> 13)) >>> 0, words, isUnspaced, widestGap };
}
