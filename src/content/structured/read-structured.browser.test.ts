import { afterEach, describe, expect, it } from 'vitest';
import type { Root } from './elements-in.ts';
import { readStructured } from './read-structured.ts';

afterEach(() => {
  document.body.innerHTML = '';
  for (const element of document.head.querySelectorAll('[data-test]')) element.remove();
});

const read = (root: Root) => [...readStructured(root)].flatMap((run) => (run ? [run.text] : []));
function inBody(html: string): string[] {
  document.body.innerHTML = html;
  return read(document.body);
}
function inHead(html: string): string[] {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  for (const element of [...holder.content.children]) {
    element.setAttribute('data-test', '');
    document.head.append(element);
  }
  return read(document);
}
const json = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('readStructured', () => {
  it('reads JSON-LD wherever it stands, a value of a property once', () => {
    const product = { '@type': 'Product', brand: { name: 'Orbicam' } };
    expect(inBody(json([product, product]) + json(product))).toEqual(['Product.brand.name: Orbicam']);
    expect(inBody(`<script type="application/ld+json; charset=utf-8">{"brand":"Orbicam"}</script>`)).toEqual([
      'brand: Orbicam',
    ]);
    expect(inBody('<script type="application/json">{"brand":"Orbicam"}</script>')).toEqual([]);
    expect(inHead(json(product))).toEqual(['Product.brand.name: Orbicam']);
  });

  it('reads microdata: visible words with their property, and what only attributes say', () => {
    expect(
      inBody(`<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Dome camera</h1>
        <p itemprop="brand" itemscope itemtype="https://schema.org/Brand"><span itemprop="name">Orbicam</span></p>
        <meta itemprop="manufacturer" content="Orbicam Optics"><data itemprop="mpn" value="OR-123">camera</data>
        <a itemprop="brand" href="/o">Orbi<b>cam</b></a><img itemprop="image" alt="Orbicam lens" src="o.jpg">
        <link itemprop="sameAs" href="https://orbicam.example"><p itemprop="seller" itemscope>A shop</p>
        <div itemprop="offers" itemscope><p itemprop="seller" itemscope><b itemprop="name">A shop</b></p></div>
        <p itemprop="description">${'A long text. '.repeat(30)}</p></div>`),
    ).toEqual([
      'Product.name: Dome camera',
      'Product.brand.name: Orbicam',
      'Product.manufacturer: Orbicam Optics',
      'Product.mpn: OR-123',
      'Product.brand: Orbicam',
      'Product.image: Orbicam lens',
      'Product.sameAs: https://orbicam.example',
      'Product.seller: A shop',
      'Product.offers.seller.name: A shop',
    ]);
  });

  it('reads RDFa', () => {
    expect(
      inBody(`<div vocab="https://schema.org/" typeof="Product"><span property="name">Dome</span>
        <div property="brand" typeof="Brand"><span property="schema:name">Orbicam</span></div>
        <meta property="https://schema.org/manufacturer" content="Orbicam Optics"></div>`),
    ).toEqual(['Product.name: Dome', 'Product.brand.name: Orbicam', 'Product.manufacturer: Orbicam Optics']);
  });

  it('reads Open Graph and other meta, and nothing that is for browsers and checks', () => {
    expect(
      inHead(`<meta property="og:title" content="Orbicam dome"><meta name="twitter:title" content="Orbicam dome">
        <meta property="product:brand" content="Orbicam"><meta name="author" content="Jo Doe">
        <meta name="keywords" content="camera, Orbicam"><meta name="brand" content="Orbicam">
        <meta name="viewport" content="width=device-width"><meta name="csrf-token" content="Orbicam">
        <meta http-equiv="refresh" content="Orbicam"><meta charset="utf-8"><meta name="description">`),
    ).toEqual([
      'title: Orbicam dome',
      'product:brand: Orbicam',
      'author: Jo Doe',
      'keywords: camera, Orbicam',
      'brand: Orbicam',
    ]);
  });

  it('reads nothing that a person writes or that is no text', () => {
    expect(
      inBody(`<form itemscope><input itemprop="brand" value="Orbicam"><textarea itemprop="brand">Orbicam</textarea>
        <p itemprop="review">said <textarea>Orbicam</textarea></p><p itemprop="brand" contenteditable>Orbicam</p>
        <div contenteditable><b itemprop="brand">Orbicam</b></div><noscript><b itemprop="brand">Orbicam</b></noscript>
        <template><b itemprop="brand">Orbicam</b></template></form>`),
    ).toEqual([]);
  });

  it('cuts a long value, and data that is too long or no JSON', () => {
    for (const source of [
      `{"name": "${'ab '.repeat(10_000)}"}`,
      `{"name": "${'ab '.repeat(200_000)}"}`,
      `{"name": ${'ab '.repeat(10_000)}`,
    ]) {
      const [text, ...more] = inBody(`<script type="application/ld+json">${source}</script>`);
      expect([text?.length, more]).toEqual([8192, []]);
    }
  });

  it('reads what changed: an element itself, and what is in a shadow root', () => {
    document.body.innerHTML = `<div itemscope itemtype="/Product"><b itemprop="brand">Orbicam</b></div><p id="host"></p>`;
    const [brand, host] = ['[itemprop]', '#host'].map((one) => document.querySelector(one) as Element);
    expect(read(brand as Element)).toEqual(['Product.brand: Orbicam']);
    const shadow = (host as Element).attachShadow({ mode: 'closed' });
    shadow.innerHTML = json({ brand: 'Orbicam' });
    expect(read(shadow)).toEqual(['brand: Orbicam']);
    expect(read(shadow.firstElementChild as Element)).toEqual(['brand: Orbicam']);
  });

  it('stays within its bounds, offers pauses and leaves the page as it was', () => {
    const nested = `${'<div itemprop="brand">'.repeat(400)}Orbicam${'</div>'.repeat(400)}`;
    document.body.innerHTML =
      nested +
      '<i itemprop="name">word</i>'.repeat(30_000) +
      json(
        Array(3000)
          .fill(0)
          .map((_, i) => ({ name: `name ${i} x` })),
      );
    const before = document.body.innerHTML;
    const steps = [...readStructured(document.body)];
    expect(steps.filter((one) => one === null).length).toBeGreaterThan(70);
    expect(steps.filter((one) => one !== null).length).toBeLessThanOrEqual(2000);
    expect(document.body.innerHTML).toBe(before);
    expect(
      inBody(
        json(
          Array(5000)
            .fill(0)
            .map((_, i) => ({ name: `name ${i} x` })),
        ),
      ).length,
    ).toBe(2000);
  });
});
