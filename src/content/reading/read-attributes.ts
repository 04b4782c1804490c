import { isOffLimits, type Root } from './off-limits.ts';
import { type PageRun, plainRun } from './page-run.ts';
import { hasLetters } from './read-text.ts';

/** Attributes that people read or hear. */
export const ATTRIBUTES = ['alt', 'title', 'aria-label', 'placeholder'] as const;
/** Inputs whose value is the page's own label; that of all others is the user's. */
const BUTTONS = 'input:is([type=button i],[type=submit i],[type=reset i])';
const WITH_ATTRIBUTES = `${ATTRIBUTES.map((name) => `[${name}]`).join()},${BUTTONS}[value]`;
const LONGEST_ATTRIBUTE = 16 * 1024;

function* textsOf(element: Element): Generator<string> {
  for (const attribute of ATTRIBUTES) yield element.getAttribute(attribute) ?? '';
  if (element.localName === 'input' && element.matches(BUTTONS)) yield element.getAttribute('value') ?? '';
}

/** Reads the attributes of one element that people see or hear. What a person writes into is left alone. */
export function* readOwnAttributes(element: Element): Generator<PageRun> {
  // A field's own label may be read although its content may not.
  const { parentElement } = element;
  for (const text of textsOf(element)) {
    if (text === '' || !hasLetters(text) || (parentElement && isOffLimits(parentElement))) continue;
    yield plainRun('attribute', text.slice(0, LONGEST_ATTRIBUTE), element);
  }
}

/** Reads the attributes that people see or hear, under a root and on it. */
export function* readAttributes(root: Root): Generator<PageRun> {
  if (root instanceof Element) yield* readOwnAttributes(root);
  for (const element of root.querySelectorAll(WITH_ATTRIBUTES)) yield* readOwnAttributes(element);
}
