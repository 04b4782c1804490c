import { type PageRun, plainRun } from '../reading/page-run.ts';
import { hasLetters } from '../reading/read-text.ts';
import { elementsIn, PAUSE_EVERY, type Root } from './elements-in.ts';
import { readJson } from './read-json.ts';
import { readProperty } from './read-property.ts';

/** JSON-LD, microdata, RDFa and meta: what a page writes for machines. */
const DATA = 'script[type^="application/ld+json" i],meta[content],[itemprop],[property]';
/** A page that holds more elements or values than any shop does is read this far. */
const MOST_ELEMENTS = 20_000;
const MOST_RUNS = 2000;
/** A longer value is cut: what it says further on, a description, is in the visible text. */
const LONGEST = 8 * 1024;

/**
 * Reads the structured data under a root, or of the root alone: one run for a value, `Product.brand.name: X`. The same value of the same
 * property is told once, however many goods of a page have it. Null is a place to pause and nothing else.
 */
export function* readStructured(root: Root, isAlone = false): Generator<PageRun | null> {
  const told = new Set<string>();
  for (const [i, element] of elementsIn(root, DATA, isAlone).slice(0, MOST_ELEMENTS).entries()) {
    if (i % PAUSE_EVERY === PAUSE_EVERY - 1) yield null;
    const isScript = element.localName === 'script';
    for (const whole of isScript ? readJson(element.textContent ?? '') : [readProperty(element)]) {
      const text = whole.slice(0, LONGEST);
      if (told.has(text) || !hasLetters(text)) continue;
      if (told.size === MOST_RUNS) return;
      told.add(text);
      yield plainRun('structured', text, element);
    }
  }
}
