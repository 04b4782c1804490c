import type { Basis } from '../../model/basis.ts';
import { BASIS_SHAPES } from '../../model/basis-shapes.ts';
import { makeElement } from './make-element.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The basis as a shape and in words, as on the extension's own pages; and that a person has to look. */
export function basisLine(basis: Basis, ground: string, possible: string): HTMLElement {
  const mark = document.createElementNS(SVG, 'svg');
  mark.setAttribute('viewBox', '0 0 12 12');
  mark.setAttribute('aria-hidden', 'true');
  for (const [tag, attributes] of BASIS_SHAPES[basis]) {
    const part = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
    mark.append(part);
  }
  return makeElement('p', `basis basis-${basis}`, mark, ground, makeElement('span', 'possible', ` ${possible}`));
}
