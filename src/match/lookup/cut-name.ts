import { isUnspaced, tokenise } from '../tokens.ts';
import { toLatin } from './words/transliterate.ts';
import { type Meaning, unspacedWordAt } from './words/vocabulary.ts';

/** The kind of script a word was written in; `vowelless` where vowels are left out or romanised freely. */
export type Script = 'latin' | 'cyrillic' | 'vowelless' | 'unspaced' | 'other';

const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_FIGURE = /^[〇零一二三四五六七八九十百]$/;

/** `第五十二` and the like as a figure. */
function hanFigure(run: string): string {
  let total = 0;
  let digit = -1;
  let plain = '';
  for (const one of run.replaceAll('零', '〇')) {
    if (one === '十' || one === '百') {
      total += (digit < 0 ? 1 : digit) * (one === '十' ? 10 : 100);
      digit = -1;
      plain = '';
    } else {
      digit = HAN_DIGITS.indexOf(one);
      plain += digit;
    }
  }
  if (total === 0) return String(Number(plain));
  return String(total + Math.max(0, digit));
}

function scriptOf(text: string): Script {
  if (isUnspaced(text)) return 'unspaced';
  if (/\p{Script=Cyrillic}/u.test(text)) return 'cyrillic';
  if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)) return 'vowelless';
  return /\p{Script=Latin}|\d/u.test(text) ? 'latin' : 'other';
}

/** No name is longer; what follows in a cell that holds more is left out, so that the work stays bounded. */
const MOST_CHARACTERS = 400;

const TO_PREPARE = /\p{L}\.\s?\p{L}|[/&+№#'’‘ʼ`´ʻ]/u;

/** Takes dots out of initials, joins "A/S" and "R&D", writes "&" out, keeps apostrophes from cutting a word. */
function prepare(name: string): string {
  if (!TO_PREPARE.test(name)) return name;
  return name
    .replaceAll(/(?<![\p{L}\p{N}])\p{L}(?:\.\s?\p{L})+(?![\p{L}\p{N}])\.?/gu, (one) => one.replaceAll(/[.\s]/g, ''))
    .replaceAll(/(?<![\p{L}\p{N}])(\p{L})\/(\p{L})(?![\p{L}\p{N}])/gu, '$1$2')
    .replaceAll(/(?<=(?<![\p{L}\p{N}])\p{L}{1,2})&(?=\p{L})/gu, '')
    .replaceAll(/[&+]/g, ' and ')
    .replaceAll(/№|#/g, ' no ')
    .replaceAll(/(?<=(?<!\p{L})(?:[dl]|dell|all|nell|sull))['’]/giu, ' ')
    .replaceAll(/(?<=\p{L})['’‘ʼ`´ʻ]|['’‘ʼ`´ʻ](?=\p{L})/gu, '');
}

/** A word as it was cut out of a name; its meaning only where cutting needed it; `isAside` alone in brackets. */
export type Piece = { latin: string; text: string; script: Script; meaning: Meaning | undefined; isAside?: boolean };

/** Cuts a run of an unspaced script into the words of the vocabulary and what lies between them. */
function cutRun(run: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let rest = '';
  const push = (text: string, meaning: Meaning | undefined) =>
    pieces.push({
      latin: toLatin(text),
      text,
      script: /\p{Script=Hangul}/u.test(text) ? 'vowelless' : 'unspaced',
      meaning,
    });
  const flush = () => {
    if (rest !== '') push(rest, undefined);
    rest = '';
  };
  for (let at = 0; at < run.length; ) {
    let figures = run[at] === '第' ? at + 1 : at;
    const from = figures;
    while (figures < run.length && HAN_FIGURE.test(run[figures] as string)) figures += 1;
    if (figures > from && (from > at || figures - from > 1)) {
      flush();
      const figure = hanFigure(run.slice(from, figures).join(''));
      pieces.push({
        latin: figure,
        text: run.slice(at, figures).join(''),
        script: 'unspaced',
        meaning: { kind: 'number', concept: figure, shade: 0 },
      });
      at = figures;
      continue;
    }
    const word = unspacedWordAt(run, at);
    if (word) {
      flush();
      push(run.slice(at, at + word.length).join(''), word.meaning);
      at += word.length;
    } else {
      rest += run[at];
      at += 1;
    }
  }
  flush();
  return pieces;
}

/** Cuts a name into words in Latin letters. Runs of Chinese, Japanese and Korean are cut by the vocabulary. */
export function cutName(name: string): Piece[] {
  const text = prepare(name.slice(0, MOST_CHARACTERS));
  const { keys, starts, ends } = tokenise(text);
  const pieces: Piece[] = [];
  for (let at = 0; at < keys.length; ) {
    const key = keys[at] as string;
    if (isUnspaced(key) && !/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u.test(key)) {
      let end = at + 1;
      while (
        end < keys.length &&
        ends[end - 1] === starts[end] &&
        (isUnspaced(keys[end] as string) || keys[end] === 'ー')
      )
        end++;
      pieces.push(...cutRun(keys.slice(at, end)));
      at = end;
    } else {
      pieces.push({
        latin: toLatin(key),
        text: text.slice(starts[at], ends[at]),
        script: scriptOf(key),
        meaning: undefined,
        isAside: text.charAt((starts[at] as number) - 1) === '(' && text.charAt(ends[at] as number) === ')',
      });
      at += 1;
    }
  }
  return pieces;
}
