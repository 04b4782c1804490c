import { barredIn, isOffLimits, type Root } from './off-limits.ts';
import { type PageRun, plainRun } from './page-run.ts';
import { hasLetters } from './read-text.ts';
import { attributeOf, parentOf } from './tree.ts';

/** Attributes that people read or hear. */
export const ATTRIBUTES = ['alt', 'title', 'aria-label', 'placeholder'] as const;
/** Inputs whose value is the page's own label; that of all others is the user's. */
const BUTTONS = 'input:is([type=button i],[type=submit i],[type=reset i])';
const LONGEST_ATTRIBUTE = 16 * 1024;
/** Elements passed between two offers to pause. */
const PAUSE_EVERY = 256;

/** The names of the attributes that are read, and of which elements. Single selectors are many times faster than lists of them. */
const READ: readonly (readonly [name: string, selector: string])[] = [
  ...ATTRIBUTES.map((name) => [name, `[${name}]`] as const),
  ['value', `${BUTTONS}[value]`],
];

function runOf(element: Element, name: string, isBarred: (node: Node) => boolean): PageRun | null {
  const text = attributeOf(element, name) ?? '';
  // A field's own label may be read although its content may not.
  if (text === '' || !hasLetters(text) || isBarred(parentOf(element) ?? element)) return null;
  return plainRun('attribute', text.slice(0, LONGEST_ATTRIBUTE), element);
}

/** Reads the attributes of one element that people see or hear; what a person writes into is left alone. */
export function* readOwnAttributes(element: Element): Generator<PageRun> {
  for (const [name, selector] of READ) {
    const run = Element.prototype.matches.call(element, selector) && runOf(element, name, isOffLimits);
    if (run) yield run;
  }
}

/** Reads the attributes that people see or hear, under a root and on it. What a person writes into is left alone. */
export function* readAttributes(root: Root): Generator<PageRun | null> {
  if (root instanceof Element) yield* readOwnAttributes(root);
  const isBarred = barredIn(root);
  for (const [name, selector] of READ) {
    let steps = 0;
    for (const element of root.querySelectorAll(selector)) {
      const run = runOf(element, name, isBarred);
      if (run) yield run;
      steps += 1;
      if (steps % PAUSE_EVERY === 0) yield null;
    }
  }
}
