import { EXPANSIONS, PLANE_0, PLANE_1, TRADITIONAL_SIMPLIFIED } from './fold-table.ts';

/** Not a letter: it stands between words. */
export const SEPARATOR = 0;
/** Not seen at all: soft hyphen, zero-width and bidi characters. */
export const IGNORED = 1;
/** A mark on the letter before it, left out of the comparison but part of the span. */
export const MARK = 2;
/** Needs a closer look: see {@link readSpecial}. */
export const SPECIAL = 3;
/** Codes from here on belong to scripts written without spaces: each is a word of its own. */
export const FIRST_UNSPACED = 0x3040;

/**
 * What each UTF-16 unit is compared by: one of the four values above, or the code of a folded letter or
 * digit (width, case, diacritics also of letters without a decomposition, compatibility forms, traditional
 * to simplified Chinese). Codes are those of the folded characters, but for a few scripts that were moved so
 * that FIRST_UNSPACED parts the spaced scripts from the others; `characterOf` moves them back.
 */
export const FOLDED = new Uint16Array(0x10000);
const foldedAstral = new Uint32Array(0x10000);

function fill(table: Uint16Array | Uint32Array, runs: string, first: number): void {
  let at = 0;
  for (const run of runs.split(';')) {
    const comma = run.indexOf(',');
    const end = at + Number.parseInt(run.slice(0, comma), 36);
    const difference = Number.parseInt(run.slice(comma + 1), 36);
    if (difference >= 0x10000) table.fill(difference - 0x10000, at, end);
    else for (let i = at; i < end; i++) table[i] = first + i + difference;
    at = end;
  }
}
fill(FOLDED, PLANE_0, 0);
fill(foldedAstral, PLANE_1, 0x10000);
for (let i = 0; i < TRADITIONAL_SIMPLIFIED.length; i += 2) {
  FOLDED[TRADITIONAL_SIMPLIFIED.charCodeAt(i)] = TRADITIONAL_SIMPLIFIED.charCodeAt(i + 1);
}

const isIn = (unit: number, first: number, last: number): boolean => unit >= first && unit <= last;

const FIRST_JAMO = 0x1100;
const MOVED_JAMO = 0xda00;

/** A single jamo is compared as a character of an unspaced script; 0 for anything else. */
const jamoCode = (code: number): number =>
  isIn(code, FIRST_JAMO, FIRST_JAMO + 0xff) ? code - FIRST_JAMO + MOVED_JAMO : 0;

/** Characters that read as several. */
const expansions = new Map<number, number[]>();
for (const line of EXPANSIONS.split('\n')) {
  const [first = '', ...reading] = line;
  const codes = reading.map((one) => foldedCode(one.codePointAt(0) as number));
  // Voiced marks without their kana say nothing.
  expansions.set(
    first.codePointAt(0) as number,
    codes.filter((code) => code === SEPARATOR || code > SPECIAL),
  );
}

/** The value of a code point that needs no closer look. */
export function foldedCode(code: number): number {
  if (code < 0x10000) return jamoCode(code) || (FOLDED[code] as number);
  if (code < 0x20000) return foldedAstral[code - 0x10000] as number;
  // Tags and variation selectors are not seen; rare Chinese characters stand for themselves, or for their other code.
  if (code >= 0xe0000) return IGNORED;
  const compatible = isIn(code, 0x2f800, 0x2fa1f) ? String.fromCodePoint(code).normalize('NFKC').codePointAt(0) : code;
  return compatible === undefined || compatible === code ? code : foldedCode(compatible);
}

/** The voiced or half-voiced mark of kana at a place, as the composing character; 0 when there is none. */
function voicedMark(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 0xff9e || unit === 0x3099) return 0x3099;
  return unit === 0xff9f || unit === 0x309a ? 0x309a : 0;
}

/** Length of the decomposed Hangul syllable that begins with a leading consonant here; 0 when there is none. */
function decomposedSyllable(text: string, at: number): number {
  if (!isIn(text.charCodeAt(at), 0x1100, 0x1112) || !isIn(text.charCodeAt(at + 1), 0x1161, 0x1175)) return 0;
  return isIn(text.charCodeAt(at + 2), 0x11a8, 0x11c2) ? 3 : 2;
}

/** How many UTF-16 units the special character at a place takes. */
export function specialUnits(text: string, at: number): number {
  return decomposedSyllable(text, at) || ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
}

const NOTHING: readonly number[] = [];

/**
 * What the special character at a place reads as: codes of letters, SEPARATOR among them where it holds one,
 * nothing when it is not seen.
 */
export function readSpecial(text: string, at: number): readonly number[] {
  const code = text.codePointAt(at) as number;
  const several = expansions.get(code);
  if (several) return several;
  const syllable = decomposedSyllable(text, at);
  if (syllable > 0)
    return [
      text
        .slice(at, at + syllable)
        .normalize('NFC')
        .charCodeAt(0),
    ];
  if (voicedMark(text, at) > 0) return NOTHING;
  if (code < 0x10000) return [jamoCode(code) || SEPARATOR];
  const value = foldedCode(code);
  return value === IGNORED || value === MARK ? NOTHING : [value];
}

/** The code of kana together with a voiced mark after it: ｶﾞ and カ with U+3099 are ガ. The code itself without one. */
export function withVoicedMark(code: number, text: string, after: number): number {
  const mark = voicedMark(text, after);
  if (mark === 0) return code;
  const composed = String.fromCharCode(code, mark).normalize('NFC');
  return composed.length === 1 ? composed.charCodeAt(0) : code;
}

/** The folded character a code stands for. */
export function characterOf(code: number): string {
  if (code >= 0x2000 && code < 0x2c00) return String.fromCharCode(code + 0x8000);
  if (code >= 0xd800 && code < 0xe000) {
    const moved = code - 0xd800;
    const first =
      moved < 0x100 ? 0x0e00 : moved < 0x180 ? 0x1780 - 0x100 : moved < 0x200 ? 0x3000 - 0x180 : 0x1100 - 0x200;
    return String.fromCharCode(moved + first);
  }
  return String.fromCodePoint(code);
}
