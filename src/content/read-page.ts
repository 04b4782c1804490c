import { type PageRun, plainRun } from './page-run.ts';
import { hasLetters, RunBuilder } from './run-builder.ts';

/** Elements whose text is not the page's, or is the user's. */
const SKIPPED = new Set(
  'head script style noscript template textarea input iframe frame object embed canvas audio video'.split(' '),
);
/** Elements that stand inside a line; everything else begins and ends a run. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp slot small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Attributes that people read. */
const ATTRIBUTES = ['alt', 'title', 'aria-label', 'placeholder'] as const;
const WITH_ATTRIBUTES = '[alt],[title],[aria-label],[placeholder]';
/** Where people write: never read. */
const EDITORS =
  '[contenteditable]:not([contenteditable="false" i]),[role=textbox],.monaco-editor,.ace_editor,.CodeMirror,.cm-editor';
const OFF_LIMITS = [...SKIPPED, EDITORS].join();
const LONGEST_ATTRIBUTE = 16 * 1024;
/** Nodes passed between two offers to pause. */
const PAUSE_EVERY = 512;

/** Whether the element stands in something the user writes in, or in what is not shown as text. */
export function isOffLimits(element: Element): boolean {
  return element.closest(OFF_LIMITS) !== null;
}

/** Whether an element's text flows with the text around it. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.localName);
}

/**
 * Reads the text under an element, block by block, in the order of the page: names split over inline
 * elements and `<br>` stay whole, names split over blocks do not. Nothing of the page is changed.
 *
 * Lazy, so that the caller can pause at every yield; null is a place to pause and nothing else. The page may
 * take the walk's place away during a pause: then the innermost element that stayed is told to `lost`,
 * to be read again, and the walk goes on after it.
 */
export function* readText(root: Element, lost: (container: Element) => void): Generator<PageRun | null> {
  const builder = new RunBuilder();
  const editors = new Set(root.querySelectorAll(EDITORS));
  /** The elements around `node`, outermost first. */
  const open: Element[] = [root];
  /** Child of the last of `open` to look at next; null at its end. */
  let node: Node | null = root.firstChild;

  const block = () => open.findLast((element) => !isInline(element)) ?? root;
  const isStillThere = (): boolean => {
    let kept = 1;
    while (kept < open.length && open[kept]?.parentNode === open[kept - 1]) kept += 1;
    if (kept === open.length && (node === null || node.parentNode === open[kept - 1])) return true;
    open.length = kept;
    lost(open[kept - 1] as Element);
    node = null;
    return false;
  };

  for (let steps = 1; ; steps++) {
    if (steps % PAUSE_EVERY === 0) {
      yield null;
      isStillThere();
    }
    if (node === null) {
      const closed = open.at(-1) as Element;
      if (closed === root || !isInline(closed)) {
        let isThere = true;
        for (const run of builder.take(closed)) {
          yield run;
          isThere &&= isStillThere();
        }
        if (!isThere) continue;
      }
      open.pop();
      if (open.length === 0) return;
      node = closed.nextSibling;
      continue;
    }
    if (node.nodeType === Node.TEXT_NODE) builder.add(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (element.localName === 'br') builder.addBreak();
      else {
        if (!isInline(element)) {
          let isThere = true;
          for (const run of builder.take(block())) {
            yield run;
            isThere &&= isStillThere();
          }
          if (!isThere) continue;
        }
        if (element.firstChild && !SKIPPED.has(element.localName) && !editors.has(element)) {
          open.push(element);
          node = element.firstChild;
          continue;
        }
      }
    }
    node = node.nextSibling;
  }
}

/** Reads the attributes that people see or hear, under an element and on it. */
export function* readAttributes(root: Element): Generator<PageRun> {
  const elements = [...(root.matches(WITH_ATTRIBUTES) ? [root] : []), ...root.querySelectorAll(WITH_ATTRIBUTES)];
  for (const element of elements) {
    for (const attribute of ATTRIBUTES) {
      const text = (element.getAttribute(attribute) ?? '').slice(0, LONGEST_ATTRIBUTE);
      if (hasLetters(text)) yield plainRun('attribute', text, element);
    }
  }
}
