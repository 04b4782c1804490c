import { legalFormLength } from './legal-forms.ts';
import { isUnspaced, tokenise } from './tokens.ts';

/** One way a name is written, as tokens. */
export type NameVariant = {
  keys: readonly string[];
  /** `full` as spelt; `stripped` of its legal form; `joined` without its hyphen or apostrophe; `inflected` with an ending. */
  kind: 'full' | 'stripped' | 'joined' | 'inflected';
};

/** Hyphens and apostrophes inside a word; left out as often as not. */
const INNER = /(?<=[\p{L}\p{N}])['’‘ʼ＇\-‐‑](?=[\p{L}\p{N}])/gu;
/** A single word shorter than this is too easily an ordinary word for an added ending. */
const SHORTEST_INFLECTED = 5;

/** The ways a name is looked for. The first is the name as spelt. */
export function nameVariants(name: string): NameVariant[] {
  const variants: NameVariant[] = [];
  const seen = new Set<string>();
  const add = (keys: readonly string[], kind: NameVariant['kind']) => {
    const id = keys.join(' ');
    if (keys.length === 0 || seen.has(id)) return;
    seen.add(id);
    variants.push({ keys, kind });
  };
  const spelt = tokenise(name).keys;
  const joined = tokenise(name.replaceAll(INNER, '')).keys;
  for (const [keys, kind] of [
    [spelt, 'full'],
    [joined, 'joined'],
  ] as const) {
    add(keys, kind);
    const form = legalFormLength(keys);
    if (form > 0) add(keys.slice(0, -form), 'stripped');
  }
  for (const {
    keys: [word, second],
  } of [...variants]) {
    if (word === undefined || second !== undefined) continue;
    if (word.length >= SHORTEST_INFLECTED && !isUnspaced(word) && !word.endsWith('s')) add([`${word}s`], 'inflected');
  }
  return variants;
}
