import { type Tokens, tokenise } from '../../match/tokens.ts';

/** What stands between two words, as far as it matters for which words belong together. */
export type Gap = 'space' | 'comma' | 'colon' | 'dash' | 'open' | 'close' | 'limit';

/** Folded words of a text; `gaps[i]` stands before word i, the last one after the last word. */
export type Words = Tokens & { gaps: Gap[] };

/** Rising strength: of several signs in one gap the strongest counts. */
const STRENGTH: readonly Gap[] = ['space', 'comma', 'colon', 'open', 'close', 'dash', 'limit'];

const SIGNS = new Map<string, Gap>([
  ...[...';!?。；！？｡|¦•·∙…¿¡؟؛'].map((sign): [string, Gap] => [sign, 'limit']),
  ...[...',，、､،/&+'].map((sign): [string, Gap] => [sign, 'comma']),
  ...[...':：'].map((sign): [string, Gap] => [sign, 'colon']),
  ...[...'([{（［【「『'].map((sign): [string, Gap] => [sign, 'open']),
  ...[...')]}）］】」』'].map((sign): [string, Gap] => [sign, 'close']),
]);
const DASHES = '-‐‑‒–—―';
/** Words whose full stop ends no sentence; single letters neither. */
const ABBREVIATIONS = new Set('co ltd inc corp llc no nr vs sec approx incl excl ca bzw zb dr st ul ооо'.split(' '));

const isBlank = (sign: string | undefined): boolean => sign === undefined || sign.trim() === '';

/** What a gap says. A hyphen joins, a dash with room beside it parts; a stop ends a sentence before white space. */
function gapOf(between: string, before: string): Gap {
  // Most gaps are one space, or nothing between two characters of an unspaced script.
  if (between === ' ' || between === '') return 'space';
  let gap: Gap = 'space';
  for (let i = 0; i < between.length; i++) {
    const sign = between[i] as string;
    let one = SIGNS.get(sign) ?? 'space';
    // A label and its value may stand on two lines.
    if (sign === '\n' || sign === '\r') one = gap === 'colon' ? 'colon' : 'limit';
    else if (sign === '.' && isBlank(between[i + 1]) && i + 1 < between.length) {
      if (before.length > 1 && !ABBREVIATIONS.has(before)) one = 'limit';
    } else if (
      DASHES.includes(sign) &&
      (sign === '—' || isBlank(between[i - 1] ?? 'x') || isBlank(between[i + 1] ?? 'x'))
    )
      one = 'dash';
    if (STRENGTH.indexOf(one) > STRENGTH.indexOf(gap)) gap = one;
  }
  return gap;
}

/** Cuts a text into folded words and says what stands between them. Linear in the text; `wordBefore` stood before it. */
export function wordsOf(text: string, wordBefore = ''): Words {
  const tokens = tokenise(text);
  const gaps: Gap[] = [];
  for (let i = 0; i <= tokens.keys.length; i++) {
    const from = i === 0 ? 0 : (tokens.ends[i - 1] as number);
    gaps.push(gapOf(text.slice(from, tokens.starts[i] ?? text.length), tokens.keys[i - 1] ?? wordBefore));
  }
  return { ...tokens, gaps };
}

/** A set of single words as data, folded as words of a text are. */
export function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => tokenise(line).keys));
}
