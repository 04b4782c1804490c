import type { Place, Subject } from '../subject.ts';
import { tokenise } from './tokenise.ts';

type Node = { next: Map<string, Node>; isName: boolean };

const LONGEST = 64;
const newNode = (): Node => ({ next: new Map(), isName: false });

function compile(names: readonly string[]): Node {
  const root = newNode();
  for (const name of names) {
    const { keys } = tokenise(name);
    if (keys.length === 0 || keys.length > LONGEST) continue;
    let node = root;
    for (const key of keys) {
      let next = node.next.get(key);
      if (!next) {
        next = newNode();
        node.next.set(key, next);
      }
      node = next;
    }
    node.isName = true;
  }
  return root;
}

function find(root: Node, text: string): Place[] {
  const places: Place[] = [];
  const { keys, starts, ends } = tokenise(text);
  for (let first = 0; first < keys.length; first++) {
    let node = root.next.get(keys[first] as string);
    for (let last = first + 1; node; last++) {
      if (node.isName) places.push({ start: starts[first] as number, end: ends[last - 1] as number });
      if (last === keys.length) break;
      node = node.next.get(keys[last] as string);
    }
  }
  return places;
}

/**
 * The design the product had before its binary index: a trie of Maps, one step a folded word. It keeps fewer
 * spellings of a name than the product (no stripped legal forms), which makes it cheaper here, not dearer.
 */
export const tokenTrie: Subject = {
  id: 'ours, token trie of Maps',
  about: 'our earlier design: a string a word, a trie of Maps; built from the names at every start',
  reads: 'raw',
  build(names) {
    const root = compile(names);
    return { run: (text) => find(root, text).length, places: (text) => find(root, text), held: root };
  },
};
