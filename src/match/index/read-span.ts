import { FIRST_UNSPACED, FOLDED, readSpecial, SEPARATOR, SPECIAL, specialUnits, withVoicedMark } from '../fold.ts';

/** What a span's letters are, without making strings of them. */
export type SpanReading = {
  /** A hash of the folded letters, the words parted; another than the one that finds. */
  confirmation: number;
  /** How many words; in scripts written without spaces, characters. */
  words: number;
  isUnspaced: boolean;
  /** Something that ends a sentence, a cell or a paragraph stands between two of the words: they are no one name. */
  isTorn: boolean;
};

const PRIME = 0x0100_0193;
const PARTS = 0x20;

/** Signs that may stand between two words of a name, white space aside. */
const WIDEST_GAP = 6;
/** After a longer word a full stop and white space end a sentence; after a shorter one they are an abbreviation's. */
const LONGEST_ABBREVIATION = 4;
const BREAKS: ReadonlySet<string> = new Set('。！？!?;；|');
/** These part the words of scripts written without spaces. */
const COMMAS: ReadonlySet<string> = new Set('，,、:：');

/** What stands between two words. */
class Gap {
  #signs = 0;
  #lines = 0;
  #hasBreak = false;
  #hasComma = false;
  #hasStop = false;
  #isStopLast = false;

  add(sign: string): void {
    if (sign === '\n') this.#lines += 1;
    if (sign.trim() === '') this.#hasStop ||= this.#isStopLast;
    else {
      this.#signs += 1;
      // Two line ends make an empty line only where nothing stands between them.
      if (this.#lines < 2) this.#lines = 0;
    }
    this.#isStopLast = sign === '.';
    this.#hasBreak ||= BREAKS.has(sign);
    this.#hasComma ||= COMMAS.has(sign);
  }

  /** Whether it parts the words for good; `letters` are those of the word before, 0 in scripts written without spaces. */
  tears(letters: number, isUnspacedAfter: boolean): boolean {
    if (this.#hasBreak || this.#lines > 1 || this.#signs > WIDEST_GAP) return true;
    if (this.#hasComma && letters === 0 && isUnspacedAfter) return true;
    return this.#hasStop && letters > LONGEST_ABBREVIATION;
  }
}

/** Reads the words between two places of a text, by the same rules as `tokenise`. */
export function readSpan(text: string, start: number, end: number): SpanReading {
  let hash = 0x811c_9dc5;
  let words = 0;
  let isUnspaced = false;
  let isTorn = false;
  let gap: Gap | null = null;
  let letters = 0;
  let isOpen = false;
  const part = () => {
    if (isOpen) hash = Math.imul(hash ^ PARTS, PRIME);
    isOpen = false;
  };
  const take = (code: number) => {
    if (code >= FIRST_UNSPACED) part();
    if (!isOpen) {
      if (words === 0) isUnspaced = code >= FIRST_UNSPACED;
      else if (gap?.tears(letters, code >= FIRST_UNSPACED)) isTorn = true;
      words += 1;
      gap = null;
      letters = 0;
      isOpen = true;
    }
    if (code < FIRST_UNSPACED) letters += 1;
    hash = Math.imul(hash ^ code, PRIME);
    if (code >= FIRST_UNSPACED) part();
  };
  for (let at = start; at < end; at++) {
    const code = FOLDED[text.charCodeAt(at)] as number;
    if (code > SPECIAL) {
      const whole = code >= FIRST_UNSPACED ? withVoicedMark(code, text, at + 1) : code;
      if (whole !== code) at += 1;
      take(whole);
    } else if (code === SEPARATOR) {
      part();
      gap ??= new Gap();
      gap.add(text.charAt(at));
    } else if (code === SPECIAL) {
      for (const one of readSpecial(text, at)) {
        if (one !== SEPARATOR) take(one);
        else {
          part();
          gap ??= new Gap();
          gap.add('·');
        }
      }
      at += specialUnits(text, at) - 1;
    }
  }
  part();
  return { confirmation: (hash ^ (hash >>> 13)) >>> 0, words, isUnspaced, isTorn };
}
