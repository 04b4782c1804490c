import { foldCodePoint } from './fold.ts';

/** Words of a text, folded, with their places in it (UTF-16 offsets, end exclusive). */
export type Tokens = { keys: string[]; starts: number[]; ends: number[] };

/** Scripts written without spaces between words: every character is a token of its own. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
/** Below this code point no script is unspaced; saves the pattern on most of a page. */
const FIRST_UNSPACED = 0x0e00;
const VOICED_MARKS = /^[\u3099\u309a]$/;

/** Whether the folded character belongs to a script written without spaces. */
export function isUnspaced(character: string): boolean {
  return (character.codePointAt(0) as number) >= FIRST_UNSPACED && UNSPACED.test(character);
}

/** Whether a UTF-16 unit is one of 0-9, A-Z, a-z, which fold to themselves but for case. */
function isPlain(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

/**
 * Cuts a text into folded words in one pass. Latin, Cyrillic, Arabic and other spaced scripts give one
 * token a word; unspaced scripts one a character, so that spaces and line breaks between them do not matter
 * and a word beside them is still bounded. Offsets are those of the text as given.
 */
export function tokenise(text: string): Tokens {
  const tokens: Tokens = { keys: [], starts: [], ends: [] };
  let word = '';
  let start = 0;
  let end = 0;
  const push = (key: string, from: number, to: number) => {
    tokens.keys.push(key);
    tokens.starts.push(from);
    tokens.ends.push(to);
  };
  const flush = () => {
    if (word !== '') push(word, start, end);
    word = '';
  };
  for (let at = 0; at < text.length; ) {
    // Most of a page is plain letters: whole words of them are cut out at once.
    if (word === '' && isPlain(text.charCodeAt(at))) {
      const from = at;
      do at += 1;
      while (at < text.length && isPlain(text.charCodeAt(at)));
      word = text.slice(from, at).toLowerCase();
      start = from;
      end = at;
      continue;
    }
    const code = text.codePointAt(at) as number;
    const next = at + (code > 0xffff ? 2 : 1);
    const folded = foldCodePoint(code);
    if (folded === '') {
      // A combining mark belongs to the letter before it; what is invisible belongs to nobody.
      if (word !== '' && end === at && code >= 0x300 && code < 0x370) end = next;
    } else if (code < FIRST_UNSPACED && !folded.includes(' ')) {
      if (word === '') start = at;
      word += folded;
      end = next;
    } else {
      for (const one of folded) {
        const last = tokens.keys.length - 1;
        if (one === ' ') flush();
        else if (VOICED_MARKS.test(one)) {
          if (word === '' && last >= 0) {
            tokens.keys[last] = `${tokens.keys[last]}${one}`.normalize('NFC');
            tokens.ends[last] = next;
          }
        } else if (isUnspaced(one)) {
          flush();
          push(one, at, next);
        } else {
          if (word === '') start = at;
          word += one;
          end = next;
        }
      }
    }
    at = next;
  }
  flush();
  return tokens;
}
