import { isUnspaced } from '../../match/tokens.ts';
import { lazyIndex, phrasesAt } from './phrases.ts';
import { type Gap, type Words, wordSet } from './words.ts';

/** Words that deny what follows them. */
const DENYING = wordSet(
  'not no never without cannot neither nor stopped ceased non',
  'nicht kein keine keinen keiner keinem keines nie niemals ohne',
  'pas jamais aucun aucune sans ni',
  'nunca ningun ninguna sin tampoco',
  'nao nem nenhum nenhuma sem',
  'mai nessun nessuna senza',
  'не нет ни без никогда',
  'bez zaden zadne',
  'ليس ليست لا لم غير بدون نه بدون نيست',
  '不 非 未 没 无',
);

/** After a denying word these turn it into its opposite: "not only", 不仅. */
const ONLY = wordSet(
  'only just merely solely simply necessarily',
  'nur bloss allein seulement uniquement solo solamente so somente apenas soltanto solamente',
  'только лишь tylko jedynie فقط تنها',
  '仅 只 单 但 光 止',
);

/** Languages whose verb comes last deny after the words denied. */
const afterwards = lazyIndex(() =>
  ['ではな', 'ではありませ', 'ではなく', 'じゃな', 'degil', '아닌', '아니', '아닙', '않'].map(
    (phrase) => [phrase, true] as const,
  ),
);

/** Across these the denying word speaks of something else. */
const PARTING: ReadonlySet<Gap> = new Set(['limit', 'comma', 'dash', 'close', 'colon']);

/** What may stand between a denying character of an unspaced script and what it denies; in 无人机制造商 it denies nothing. */
const BETWEEN_UNSPACED = wordSet('再 是 会 能 可 被 由 直 接 属 于 必 全 都 得 应 含 有 任 何');

/** "Isn't", "don't" come as two words. */
function isDenying({ keys }: Words, at: number): boolean {
  const key = keys[at] as string;
  if (key === 't') return /n$/.test(keys[at - 1] ?? '');
  return DENYING.has(key) || /^(?:is|are|was|were|do|does|did|ca|wo)nt$/.test(key);
}

/**
 * The word that denies what begins at word `before`, at most `reach` words earlier in the same clause; -1 when
 * nothing does. "Not only" denies nothing.
 */
export function denierBefore(words: Words, before: number, reach: number): number {
  let isBound = true;
  for (let at = before - 1; at >= Math.max(0, before - reach); at--) {
    if (PARTING.has(words.gaps[at + 1] as Gap)) return -1;
    const key = words.keys[at] as string;
    if (isDenying(words, at) && (isBound || !isUnspaced(key))) return ONLY.has(words.keys[at + 1] ?? '') ? -1 : at;
    isBound &&= BETWEEN_UNSPACED.has(key);
  }
  return -1;
}

/** Whether what ends at word `end` is denied after it: ではない, değil, 아닌; the end of that, or -1. */
export function denierAfter(words: Words, end: number, reach: number): number {
  for (let at = end; at <= Math.min(words.keys.length - 1, end + reach); at++) {
    if (PARTING.has(words.gaps[at] as Gap)) return -1;
    const [found] = phrasesAt(afterwards(), words, at);
    if (found) return found.to;
  }
  return -1;
}

/** Whether the word says "only". */
export function isOnly(key: string | undefined): boolean {
  return key !== undefined && (ONLY.has(key) || key === 'sadece');
}
