import type { PageRun } from './page-run.ts';

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
const EDITORS = '[contenteditable],[role=textbox],.monaco-editor,.ace_editor,.CodeMirror,.cm-editor';

const LETTERS = /\p{L}[^\p{L}]*\p{L}/u;
const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;
/** A run is cut here, at white space; no name is nearly as long. */
const LONGEST = 64 * 1024;

/** Whether the element stands in something the user writes in, or in what is not shown as text. */
export function isOffLimits(element: Element): boolean {
  return element.closest([...SKIPPED, EDITORS].join()) !== null;
}

/** Whether an element's text flows with the text around it. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.localName);
}

/** Whether two text nodes that touch in the markup are apart on the screen: flex items, table cells made of spans. */
function isApart(before: Text, after: Text): boolean {
  const left = before.parentElement;
  const right = after.parentElement;
  if (left === null || right === null || left === right) return false;
  const breaksOut = (element: Element, other: Element) => {
    for (let at: Element | null = element; at && !at.contains(other); at = at.parentElement) {
      const { display, float, position } = getComputedStyle(at);
      const isFlowing = /^(inline$|contents|ruby)/.test(display) && float === 'none' && position !== 'absolute';
      if (!isFlowing) return true;
      if (at.parentElement && /flex|grid/.test(getComputedStyle(at.parentElement).display)) return true;
    }
    return false;
  };
  return breaksOut(left, right) || breaksOut(right, left);
}

/** Collects the text of one block, over inline elements and line breaks. */
class RunBuilder {
  #text = '';
  #pieces: { node: Text; start: number }[] = [];

  add(node: Text): void {
    const { data } = node;
    if (data === '') return;
    const last = this.#pieces.at(-1);
    if (last && WORD_END.test(this.#text.slice(-2)) && WORD_START.test(data) && isApart(last.node, node))
      this.#text += ' ';
    this.#pieces.push({ node, start: this.#text.length });
    this.#text += data;
  }

  addBreak(): void {
    if (this.#text !== '') this.#text += '\n';
  }

  /** The finished runs; none when there is no word in it. */
  *take(element: Element): Generator<PageRun> {
    const [text, pieces] = [this.#text, this.#pieces];
    this.#text = '';
    this.#pieces = [];
    if (!LETTERS.test(text)) return;
    for (let from = 0; from < text.length; ) {
      let to = Math.min(text.length, from + LONGEST);
      const space = to < text.length ? Math.max(text.lastIndexOf('\n', to), text.lastIndexOf(' ', to)) : to;
      if (space > from) to = space;
      const start = from;
      yield {
        where: 'text',
        text: text.slice(from, to),
        pieces:
          start === 0 && to === text.length
            ? pieces
            : pieces
                .filter((piece, i) => piece.start < to && (pieces[i + 1]?.start ?? text.length) > start)
                .map((piece) => ({ ...piece, start: piece.start - start })),
        element,
      };
      from = to;
    }
  }
}

/**
 * Reads the text under an element, block by block, in the order of the page: names split over inline
 * elements and `<br>` stay whole, names split over blocks do not. Nothing of the page is changed.
 * Lazy, so that the caller can pause between runs.
 */
export function* readText(root: Element): Generator<PageRun> {
  const builder = new RunBuilder();
  const editors = new Set(root.querySelectorAll(EDITORS));
  let block = root;
  let node: Node | null = root.firstChild;
  while (node) {
    let inside: Node | null = null;
    if (node.nodeType === Node.TEXT_NODE) builder.add(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (element.localName === 'br') builder.addBreak();
      else {
        if (!isInline(element)) yield* builder.take(block);
        if (!SKIPPED.has(element.localName) && !editors.has(element)) inside = element.firstChild;
        if (inside && !isInline(element)) block = element;
      }
    }
    if (inside) {
      node = inside;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root && !isInline(node as Element)) {
        yield* builder.take(node as Element);
        block = node.parentElement ?? root;
      }
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  yield* builder.take(root);
}

/** Reads the attributes that people see or hear, under an element and on it. */
export function* readAttributes(root: Element): Generator<PageRun> {
  const elements = [...(root.matches(WITH_ATTRIBUTES) ? [root] : []), ...root.querySelectorAll(WITH_ATTRIBUTES)];
  for (const element of elements) {
    for (const attribute of ATTRIBUTES) {
      const text = element.getAttribute(attribute) ?? '';
      if (LETTERS.test(text)) yield { where: 'attribute', text: text.slice(0, LONGEST), pieces: [], element };
    }
  }
}
