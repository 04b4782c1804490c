import { afterEach, expect, it } from 'vitest';
import type { LiveMention } from '../mentions.ts';
import { inPageOrder, isShown } from './page-order.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function mention(node: Node, offset = 0, where: LiveMention['where'] = 'text'): LiveMention {
  const text = node instanceof Text ? node : null;
  const at = { startContainer: node, startOffset: offset, endContainer: node, endOffset: offset + 1 };
  return {
    id: 0,
    where,
    text: text ? (text.data[offset] ?? '') : (node as Element).id,
    context: '',
    names: [{ entity: 'orbicam', name: 'Orbicam', form: 'name' }],
    basis: 'listed',
    range: text ? new StaticRange(at) : null,
    element: text ? (text.parentElement as Element) : (node as Element),
  };
}

const textIn = (root: ParentNode, selector: string) => root.querySelector(selector)?.firstChild as Text;

it('orders mentions by where they stand: inside shadow roots, in one text, on elements', () => {
  document.body.innerHTML = '<p id=p>AB</p><div id=host><i id=slotted>F</i></div><img id=img alt=x><p id=q>H</p>';
  const outer = (document.getElementById('host') as Element).attachShadow({ mode: 'closed' });
  outer.innerHTML = '<p id=in>C</p><div id=deep></div><p id=after>E</p>';
  const inner = (outer.querySelector('#deep') as Element).attachShadow({ mode: 'closed' });
  inner.innerHTML = '<p id=d>D</p>';
  const inOrder = [
    mention(textIn(document, '#p'), 0),
    mention(textIn(document, '#p'), 1),
    mention(textIn(outer, '#in')),
    mention(textIn(inner, '#d')),
    mention(textIn(outer, '#after')),
    mention(textIn(document, '#slotted')),
    mention(document.querySelector('#img') as Element, 0, 'attribute'),
    mention(textIn(document, '#q')),
  ];
  const mixed = [5, 2, 7, 0, 6, 3, 1, 4].map((i) => inOrder[i] as LiveMention);
  const gone = mention(document.createTextNode('x'));
  const title = mention(document.documentElement, 0, 'title');
  expect(inPageOrder([title, gone, ...mixed]).map(({ text }) => text)).toEqual(inOrder.map(({ text }) => text));
});

it.each([
  ['', true],
  ['display:none', false],
  ['visibility:hidden', false],
  ['opacity:0', false],
  ['position:absolute;left:-9999px', true],
])('tells whether a name is shown: "%s" %s', (style, shown) => {
  document.body.innerHTML = `<div style="${style}"><p id=p>AB</p></div>`;
  expect(isShown(mention(textIn(document, '#p')))).toBe(shown);
});
