import type { Form, NameKind } from '../model/entity-name.ts';
import { legalFormLength } from './legal-forms.ts';
import { nameVariants } from './name-variants.ts';
import { isUnspaced, tokenise } from './tokens.ts';

/** A name to look for and whose it is. */
export type NameToFind = {
  entity: string;
  text: string;
  kind: NameKind;
  lang?: string;
  isShared?: true;
  /** Set where the kind does not tell: a relabel brand is no brand of its maker. */
  form?: Form;
};

/** A name of the matcher, with what finding it says. */
export type MatcherName = NameToFind & {
  form: Form;
  /** Too short or too common to be enough alone: needs its own case and company context. */
  isWeak: boolean;
  /** Signs that end the name and are part of it ("Face++"): folding drops them, so they are compared as written. */
  tail: string;
};

type Node = { next: Map<string, Node>; names: MatcherName[]; tails: Set<string> };

const newNode = (): Node => ({ next: new Map(), names: [], tails: new Set() });

/** Compiled index over all names of a generation of the lists. */
export type Matcher = { root: Node };

/** A span of a text equal to a name under the folding rules; says nothing yet about the company. */
export type NameMatch = {
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** Length in words; in scripts written without spaces, in characters. */
  words: number;
  /** Whether it begins in a script written without spaces. */
  isUnspaced: boolean;
  names: readonly MatcherName[];
};

/** A name that lost its legal form and is one word shorter than this may be an ordinary word or another firm's. */
const SHORTEST_STRIPPED = 5;
/** Longest name looked for, in tokens; longer ones are not names. */
const LONGEST = 64;
/** Signs that may stand between two words of a name, white space aside. */
const WIDEST_GAP = 6;
/** Signs at the end of a name without which it is another word. */
const TAIL = /[+!*#]+$/;

function formOf(name: NameToFind, hasLegalForm: boolean): Form {
  if (name.form) return name.form;
  if (name.lang === 'x-misspelling') return 'misspelling';
  if (name.kind === 'brand' || name.kind === 'domain' || name.kind === 'translated') {
    return name.kind;
  }
  if (hasLegalForm) return 'legal-name';
  return name.lang !== undefined && name.lang !== 'en' ? 'translated' : 'name';
}

/**
 * Whether one name at a place makes another needless: the same party's, at least as strong. Weak aliases
 * spelt differently stay side by side, for each must be met in its own case.
 */
function makesNeedless(one: MatcherName, other: MatcherName): boolean {
  if (one.entity !== other.entity || one.tail !== other.tail) return false;
  return one.isWeak ? other.isWeak && one.text === other.text : true;
}

/** Compiles names into an index. Names without a letter or digit are left out. */
export function compile(names: Iterable<NameToFind>): Matcher {
  const matcher: Matcher = { root: newNode() };
  for (const name of names) {
    for (const { keys, kind } of nameVariants(name.text)) {
      if (keys.length > LONGEST) continue;
      const isShort = kind === 'stripped' && keys.length === 1 && (keys[0] as string).length < SHORTEST_STRIPPED;
      let node = matcher.root;
      for (const key of keys) {
        let next = node.next.get(key);
        if (!next) {
          next = newNode();
          node.next.set(key, next);
        }
        node = next;
      }
      const found: MatcherName = {
        ...name,
        form: formOf(name, legalFormLength(keys) > 0),
        isWeak: name.kind === 'weak-alias' || isShort,
        tail: TAIL.exec(name.text)?.[0] ?? '',
      };
      if (node.names.some((other) => makesNeedless(other, found))) continue;
      node.names = [...node.names.filter((other) => !makesNeedless(found, other)), found];
      node.tails = new Set(node.names.map(({ tail }) => tail));
    }
  }
  return matcher;
}

/** Whether more than white space and a few signs stand between two words: then they are not one name. */
function isTornApart(text: string, end: number, start: number): boolean {
  return start - end > WIDEST_GAP && text.slice(end, start).replaceAll(/\s+/g, '').length > WIDEST_GAP;
}

/**
 * Every place in the text that equals a name, longest first at each place; places may overlap.
 * One pass for all names; time grows with the text, not with the number of names.
 */
export function find(matcher: Matcher, text: string): NameMatch[] {
  const matches: NameMatch[] = [];
  const { keys, starts, ends } = tokenise(text);
  for (let first = 0; first < keys.length; first++) {
    let node = matcher.root.next.get(keys[first] as string);
    if (!node) continue;
    const here: NameMatch[] = [];
    for (let last = first + 1; node; last++) {
      const end = ends[last - 1] as number;
      for (const tail of node.tails) {
        if (!text.startsWith(tail, end)) continue;
        here.push({
          start: starts[first] as number,
          end: end + tail.length,
          words: last - first,
          isUnspaced: isUnspaced(keys[first] as string),
          names: node.names.filter((name) => name.tail === tail),
        });
      }
      if (last === keys.length || isTornApart(text, end, starts[last] as number)) break;
      node = node.next.get(keys[last] as string);
    }
    matches.push(...here.reverse());
  }
  return matches;
}
