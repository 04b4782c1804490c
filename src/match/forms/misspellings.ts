import { isNotForm } from './not-forms.ts';

/** How a misspelt word differs from the right one. */
export type Slip =
  | 'letter-dropped'
  | 'letter-doubled'
  | 'letters-swapped'
  | 'like-sound'
  | 'letter-added'
  | 'digit-for-letter';

/** From here on a word is distinctive enough for every rule; shorter ones take only what cannot be another word. */
const LONG = 8;
/** Shorter words have no misspellings: one letter off they are another word as a rule. */
const SHORTEST = 5;

/**
 * Letters that sound alike in some language of the texts, or that one hand writes for the other. `isForShort`:
 * so alike that words of five to seven letters take it too.
 */
const LIKE_SOUNDS: readonly { from: string; to: readonly string[]; isForShort?: true }[] = [
  { from: 'i', to: ['y'], isForShort: true },
  { from: 'y', to: ['i'], isForShort: true },
  { from: 'i', to: ['ee', 'e'] },
  { from: 'ie', to: ['y', 'ee'] },
  { from: 'k', to: ['c', 'ck', 'q', 'kh'] },
  { from: 'c', to: ['k', 'ck'] },
  { from: 'v', to: ['w', 'b'] },
  { from: 'w', to: ['v'], isForShort: true },
  { from: 's', to: ['z'], isForShort: true },
  { from: 'z', to: ['s'], isForShort: true },
  { from: 'sion', to: ['tion', 'cion', 'shion', 'shn', 'zhn', 'zyon', 'syon', 'sian', 'sien', 'sone', 'siom'] },
  { from: 'ph', to: ['f'] },
  { from: 'f', to: ['ph'] },
  { from: 'sh', to: ['ch', 's'] },
  { from: 'tch', to: ['ch'] },
  { from: 'x', to: ['ks'] },
  { from: 'ei', to: ['ai', 'ey', 'ay'], isForShort: true },
  { from: 'ai', to: ['ay'], isForShort: true },
  { from: 'hua', to: ['hwa', 'huah'] },
  { from: 'oo', to: ['u', 'uu'] },
  { from: 'ik', to: ['aik', 'ike', 'eek'] },
  { from: 'ow', to: ['ou'] },
  { from: 'ou', to: ['ow'] },
];

/** Digits put for the letters they look like. */
const DIGITS: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1', s: '5', e: '3' };

const VOWEL = /[aeiouy]/;

function* substituted(word: string, from: string, to: string): Generator<string> {
  for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1)) {
    yield word.slice(0, at) + to + word.slice(at + from.length);
  }
}

function* slips(word: string): Generator<{ word: string; slip: Slip }> {
  const isLong = word.length >= LONG;
  const letters = [...word];
  for (let at = 1; at < letters.length; at++) {
    const [before = '', here = ''] = [letters[at - 1], letters[at]];
    const isDouble = before === here;
    if (isLong || isDouble) yield { word: word.slice(0, at) + word.slice(at + 1), slip: 'letter-dropped' };
    if (!isDouble && (isLong || at > 1)) {
      yield { word: word.slice(0, at - 1) + here + before + word.slice(at + 1), slip: 'letters-swapped' };
    }
    if (isLong && !VOWEL.test(before) && !VOWEL.test(here)) {
      for (const vowel of 'iea') yield { word: word.slice(0, at) + vowel + word.slice(at), slip: 'letter-added' };
    }
  }
  for (const [at, letter] of letters.entries()) {
    if (letter === letters[at + 1] || letter === letters[at - 1]) continue;
    yield { word: word.slice(0, at) + letter + word.slice(at), slip: 'letter-doubled' };
  }
  for (const { from, to, isForShort } of LIKE_SOUNDS) {
    if (!isLong && !isForShort) continue;
    for (const sound of to) {
      for (const one of substituted(word, from, sound)) yield { word: one, slip: 'like-sound' };
    }
  }
  for (const [letter, digit] of isLong ? Object.entries(DIGITS) : []) {
    for (const one of substituted(word, letter, digit)) yield { word: one, slip: 'digit-for-letter' };
  }
}

/**
 * Misspellings of a folded word of Latin letters that plainly mean it: one letter dropped, doubled, swapped with its
 * neighbour or written as it sounds. Words that are known to be something else are left out.
 */
export function misspellings(word: string): { word: string; slip: Slip }[] {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return [];
  const seen = new Set([word]);
  return [...slips(word)].filter(({ word: one }) => {
    if (seen.has(one) || isNotForm(one)) return false;
    seen.add(one);
    return true;
  });
}
