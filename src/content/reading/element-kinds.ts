/** How an element bears on the text in it and around it. */
export const KIND = {
  /** Its text is not the page's, or is the user's. */
  skipped: 1,
  /** Stands inside a line. */
  inline: 2,
  /** A line break. */
  lineBreak: 3,
  /** Begins and ends a run of text. */
  block: 4,
} as const;

const named = (kind: number, names: string): [string, number][] => names.split(' ').map((name) => [name, kind]);

/** By the local name; everything else is a block. */
const KINDS: ReadonlyMap<string, number> = new Map([
  ...named(
    KIND.skipped,
    'head script style noscript template textarea input iframe frame object embed canvas audio video',
  ),
  ...named(
    KIND.inline,
    'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp slot small span strike strong sub sup time tspan tt u var wbr',
  ),
  ['br', KIND.lineBreak],
]);

/** The kind of an element by its markup; what style sheets make of it is not asked. */
export function kindOf({ localName }: Element): number {
  return KINDS.get(localName) ?? KIND.block;
}

/** Whether a node flows with the text around it: text itself, comments and inline elements. */
export function isInline(node: Node): boolean {
  return !(node instanceof Element) || kindOf(node) === KIND.inline;
}
