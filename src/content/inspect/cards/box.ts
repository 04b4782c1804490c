/** An element as the search for repeated cards sees it: nothing of the browser, so that it is tested without one. */
export type Box = {
  /** Local name, lower case. */
  tag: string;
  /** Text and elements in it, in order; for a host, what is drawn in its place first. */
  parts: readonly (string | Box)[];
  /** Address of a link as it is written. */
  href?: string;
  role?: string;
  /** Class and id, as far as they tell what an element is for. */
  names?: string;
};

/** What is known of a box at a glance, from all that is in it. */
export type Sum = {
  parent: Box | null;
  characters: number;
  links: number;
  /** Whether it stands in a menu, a foot, a form or the like. */
  isAside: boolean;
};

const PICTURES = new Set(['img', 'picture', 'svg', 'canvas', 'video']);
const ASIDE_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'menu', 'dialog', 'select', 'thead', 'tfoot', 'figure']);
const ASIDE_ROLES = /^(navigation|contentinfo|banner|menu|menubar|tablist|toolbar|tree|listbox|dialog|complementary)$/;
/** A whole page in one form is a habit of some shops: their results count all the same. */
const LARGE_FORM = 40;

/** Whether a box is a picture of some kind. */
export const isPicture = ({ tag }: Box) => PICTURES.has(tag);

/** Letters of the page's main matter: all but what stands in menus, feet, forms and the like. */
export function mainCharacters(root: Box, sums: ReadonlyMap<Box, Sum>): number {
  let count = sums.get(root)?.characters ?? 0;
  for (const { parent, characters, isAside } of sums.values()) {
    if (isAside && parent && !sums.get(parent)?.isAside) count -= characters;
  }
  return count;
}

/** Goes over all boxes once; those that stand in something else than the page's main matter are marked. */
export function sumUp(root: Box): Map<Box, Sum> {
  const sums = new Map<Box, Sum>();
  const visit = (box: Box, parent: Box | null, isAround: boolean): Sum => {
    const sum: Sum = { parent, characters: 0, links: box.href === undefined ? 0 : 1, isAside: false };
    sums.set(box, sum);
    const isOwn = (box.tag !== 'form' && ASIDE_TAGS.has(box.tag)) || ASIDE_ROLES.test(box.role ?? '');
    sum.isAside = isAround || isOwn;
    for (const part of box.parts) {
      if (typeof part === 'string') {
        sum.characters += part.trim().length;
        continue;
      }
      const inner = visit(part, box, sum.isAside);
      sum.characters += inner.characters;
      sum.links += inner.links;
    }
    if (box.tag === 'form' && sum.links < LARGE_FORM) sum.isAside = true;
    return sum;
  };
  visit(root, null, false);
  return sums;
}
