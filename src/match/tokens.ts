import {
  characterOf,
  FIRST_UNSPACED,
  FOLDED,
  IGNORED,
  MARK,
  readSpecial,
  SEPARATOR,
  SPECIAL,
  specialUnits,
  withVoicedMark,
} from './fold.ts';

/** Words of a text, folded, with their places in it (UTF-16 offsets, end exclusive). */
export type Tokens = { keys: string[]; starts: number[]; ends: number[] };

/** Whether the folded character belongs to a script written without spaces. Rare scripts beyond U+FFFF count as such. */
export function isUnspaced(character: string): boolean {
  return (
    character.length > 0 &&
    ((character.codePointAt(0) as number) > 0xffff || (FOLDED[character.charCodeAt(0)] as number) >= FIRST_UNSPACED)
  );
}

/** Whether a UTF-16 unit is one of 0-9, A-Z, a-z, which fold to themselves but for case. */
function isPlain(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

/**
 * Cuts a text into folded words. Latin, Cyrillic, Arabic and other spaced scripts give one token a word;
 * unspaced scripts one a character, so that spaces and line breaks between them do not matter and a word
 * beside them is still bounded. Offsets are those of the text as given.
 *
 * The finder (scan.ts) reads whole pages by the same rules without making strings; this is for names and
 * for the words around a match.
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
  const take = (code: number, from: number, to: number) => {
    if (code === SEPARATOR) flush();
    else if (code >= FIRST_UNSPACED) {
      flush();
      push(characterOf(code), from, to);
    } else {
      if (word === '') start = from;
      word += characterOf(code);
      end = to;
    }
  };
  for (let at = 0, next = 0; at < text.length; at = next) {
    if (word === '' && isPlain(text.charCodeAt(at))) {
      // Most words are plain letters: they are cut out whole.
      start = at;
      end = at + 1;
      while (end < text.length && isPlain(text.charCodeAt(end))) end += 1;
      word = text.slice(start, end).toLowerCase();
      next = end;
      continue;
    }
    const code = FOLDED[text.charCodeAt(at)] as number;
    next = at + 1;
    if (code === SPECIAL) {
      next = at + specialUnits(text, at);
      for (const one of readSpecial(text, at)) take(one, at, next);
    } else if (code === MARK) {
      if (word !== '') end = next;
    } else if (code >= FIRST_UNSPACED) {
      const whole = withVoicedMark(code, text, next);
      if (whole !== code) next += 1;
      take(whole, at, next);
    } else if (code !== IGNORED) take(code, at, next);
  }
  flush();
  return tokens;
}
