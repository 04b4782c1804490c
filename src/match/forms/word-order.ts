import { isInFilter, ORDINARY_WORDS } from '../word-filter.ts';

/**
 * Words that many company names have, so that a name without one of them, or with a like one, still means the same
 * company: the seat, the trade. Latin ones as a text writes them, folded.
 */
const SEATS = new Set(
  (
    'hangzhou zhejiang shenzhen beijing shanghai guangzhou guangdong tianjin xiamen wuhan chengdu nanjing hefei anhui ' +
    'suzhou jiangsu shandong sichuan fujian china chinese hong kong'
  ).split(' '),
);
const TRADES = new Set(
  (
    'technology technologies tech digital electronic electronics network networks information communication communications ' +
    'software science sciences system systems intelligent group holding holdings industry industrial development ' +
    'corporation international and'
  ).split(' '),
);

/** Words of trade that a text goes on after ("Hangzhou Hikvision Digital Video Recorder"), so that a shortened name does not end there. */
const OPEN = new Set('digital electronic electronics network information intelligent communication and'.split(' '));

/** Words put for each other in one name. */
const LIKE_WORDS: readonly (readonly string[])[] = [
  ['technology', 'technologies', 'tech'],
  ['electronic', 'electronics'],
  ['communication', 'communications'],
  ['network', 'networks'],
  ['science', 'sciences'],
  ['system', 'systems'],
];

/** A word of its own this long carries a name without its seat and trade. */
const DISTINCTIVE = 5;
/** A name of fewer words has no other order and nothing to leave out. */
const SHORTEST = 3;

/** Ordinary words too rare for the list of frequent ones. */
const ALSO_ORDINARY = new Set(['dawning', 'telecom', 'robotics', 'wireless', 'semiconductor', 'telecommunications']);

const isCommon = (word: string): boolean => SEATS.has(word) || TRADES.has(word);
const isCoined = (word: string): boolean =>
  !isCommon(word) && !ALSO_ORDINARY.has(word) && !isInFilter(ORDINARY_WORDS, word);

/** Whether a word tells where a company sits: a brand has none. */
export function isSeat(word: string): boolean {
  return SEATS.has(word);
}

/** Whether words still tell the company: a long word that is no ordinary one, or two shorter ones. */
export function isDistinctive(words: readonly string[]): boolean {
  const own = words.filter((word) => word.length > 2 && isCoined(word));
  return own.length > 1 || own.some((word) => word.length >= DISTINCTIVE);
}

/** The same words in another order: two neighbours changed about, the seat put last. Never with a word of trade first, as running texts have it. */
export function reordered(words: readonly string[]): string[][] {
  if (words.length < SHORTEST || !isDistinctive(words)) return [];
  const [first = '', ...rest] = words;
  const orders = isSeat(first) ? [[...rest, first]] : [];
  for (let at = 1; at < words.length; at++) {
    orders.push([...words.slice(0, at - 1), words[at] as string, words[at - 1] as string, ...words.slice(at + 1)]);
  }
  return orders.filter(([start = '']) => !TRADES.has(start));
}

/** The words without one that only tells seat or trade; what is left still tells the company. */
export function shortened(words: readonly string[]): string[][] {
  if (words.length < SHORTEST) return [];
  return words.flatMap((word, at) => {
    const left = words.filter((_, i) => i !== at);
    return isCommon(word) && isDistinctive(left) && !OPEN.has(left.at(-1) as string) ? [left] : [];
  });
}

/** The words with one of them written twice. */
export function doubled(words: readonly string[]): string[][] {
  if (words.length < SHORTEST || !isDistinctive(words)) return [];
  return words.map((word, at) => [...words.slice(0, at), word, ...words.slice(at)]);
}

/** The words with one in another form: "Technologies" or "Tech" for "Technology". */
export function withLikeWords(words: readonly string[]): string[][] {
  if (words.length < 2 || !isDistinctive(words)) return [];
  return words.flatMap((word, at) =>
    (LIKE_WORDS.find((likes) => likes.includes(word)) ?? [])
      .filter((like) => like !== word)
      .map((like) => [...words.slice(0, at), like, ...words.slice(at + 1)]),
  );
}
