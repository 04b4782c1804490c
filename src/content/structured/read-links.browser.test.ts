import { afterEach, describe, expect, it } from 'vitest';
import { readLinks, type ToldLinks } from './read-links.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const read = (root: Element = document.body, told: ToldLinks = new Map()) =>
  [...readLinks(root, told)].flatMap((run) => (run ? [run.text] : []));
function inBody(html: string): string[] {
  document.body.innerHTML = html;
  return read();
}

describe('readLinks', () => {
  it('reads hosts and file names of links, areas and pictures, those that wait for the reader too', () => {
    expect(
      inBody(`<a href="https://www.orbicam.example/about">x</a><map><area href="//maps.example"></map><a>none</a>
        <img src="/OR-1A1.jpg"><img data-src="/OR-1A2.jpg" src="data:image/gif;base64,AAAA">
        <img data-srcset="/OR-1A3.jpg 1x, /OR-1A3x2.jpg 2x"><picture><source srcset="OR-1A4.webp"><img src="x.jpg"></picture>
        <img src="/my OR-1A5.jpg"><svg><a href="/OR-1A6"></a></svg>`),
    ).toEqual([
      'https://www.orbicam.example',
      '//maps.example',
      'OR-1A1.jpg',
      'OR-1A2.jpg',
      'OR-1A3.jpg',
      'OR-1A4.webp',
      'my OR-1A5.jpg',
      'OR-1A6',
    ]);
  });

  it('reads no link that a person writes', () => {
    expect(inBody(`<div contenteditable><a href="https://a.example">x</a></div>`)).toEqual([]);
    expect(inBody(`<div contenteditable><a href="//a.example">x</a></div><a href="//a.example">x</a>`)).toEqual([
      '//a.example',
    ]);
  });

  it('tells a host once in a frame, and again where what told it is read again or gone', () => {
    document.body.innerHTML =
      '<p><a href="//a.example">1</a><a href="//a.example">2</a></p><p><a href="//a.example">3</a></p>';
    const [first, second] = [...document.querySelectorAll('p')] as unknown as [Element, Element];
    const told: ToldLinks = new Map();
    expect(read(document.body, told)).toEqual(['//a.example']);
    expect(read(second, told)).toEqual([]);
    expect(read(first, told)).toEqual(['//a.example']);
    first.remove();
    expect(read(second, told)).toEqual(['//a.example']);
  });

  it('costs a page of 10,000 links one run for each host, and offers pauses', () => {
    document.body.innerHTML = Array.from(
      { length: 10_000 },
      (_, i) =>
        `<a href="https://shop${i % 7}.example/item/product-${i}?id=${i}">item</a><img data-src="/img/${i}-large.jpg">`,
    ).join('');
    const before = document.body.innerHTML;
    const told: ToldLinks = new Map();
    const steps = [...readLinks(document.body, told)];
    expect(steps.filter((one) => one !== null).length).toBe(7);
    expect(steps.filter((one) => one === null).length).toBeGreaterThanOrEqual(78);
    expect(told.size).toBe(7);
    expect(document.body.innerHTML).toBe(before);
  });

  it('stays within its bounds where every link is another one', () => {
    document.body.innerHTML = Array.from({ length: 7000 }, (_, i) => `<a href="//h${i}.example/OR-1A${i}">x</a>`).join(
      '',
    );
    const told: ToldLinks = new Map();
    expect(read(document.body, told).length).toBe(5000);
    expect(told.size).toBeLessThanOrEqual(1000);
  });
});
