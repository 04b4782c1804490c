import { describe, expect, it } from 'vitest';
import { readJson } from './read-json.ts';

const read = (data: unknown) => [...readJson(JSON.stringify(data))];

describe('readJson', () => {
  it('tells each value with its properties, beginning with what the thing is', () => {
    expect(
      read({
        '@context': 'https://schema.org',
        '@type': ['Product', 'Thing'],
        name: 'Dome camera',
        mpn: 'OR-123',
        brand: { '@type': 'Brand', name: 'Orbicam' },
        offers: [{ '@type': 'Offer', price: 12, seller: { '@type': 'Organization', name: 'A shop' } }],
      }),
    ).toEqual([
      'Product.name: Dome camera',
      'Product.mpn: OR-123',
      'Product.brand.name: Orbicam',
      'Product.offers.seller.name: A shop',
    ]);
  });

  it('goes into graphs, lists, variants, offered goods and pairs of name and value', () => {
    expect(
      read({
        '@graph': [
          { '@type': 'ItemList', itemListElement: [{ item: { brand: 'Orbicam' } }] },
          { '@type': 'Offer', itemOffered: { isVariantOf: { manufacturer: 'Orbicam' } } },
          { '@type': 'Product', additionalProperty: { '@type': 'PropertyValue', name: 'Made by', value: 'Orbicam' } },
          { '@type': 'Product', name: { '@value': 'Lens', '@language': 'en' } },
        ],
      }),
    ).toEqual([
      'Product.additionalProperty.Made_by: Orbicam',
      'Product.name: Lens',
      'Offer.itemOffered.isVariantOf.manufacturer: Orbicam',
      'ItemList.itemListElement.item.brand: Orbicam',
    ]);
  });

  it('tells a thing where it stands, and not again where others refer to it', () => {
    const maker = { '@id': '#maker', '@type': 'Organization', name: 'Orbicam' };
    const product = { '@type': 'Product', manufacturer: { '@id': '#maker' }, brand: { '@id': '#nobody' } };
    for (const graph of [
      [maker, product],
      [product, maker],
    ]) {
      expect(read({ '@graph': graph })).toEqual(['Organization.name: Orbicam']);
    }
  });

  it('leaves out whole texts', () => {
    expect(read({ articleBody: 'b', reviewBody: 'c', text: 'd', name: 'e' })).toEqual(['name: e']);
  });

  it.each([
    '{"brand": {"@type": "Brand", "name": "Orbicam"},}',
    '// made by a plug-in\n{"brand": "Orbicam"}',
    '/*<![CDATA[*/{"brand": "Orbicam"}/*]]>*/',
    '{"description": "two\nlines", "brand": "Orbicam"}',
    '{&quot;brand&quot;: &quot;Orbicam&quot;}',
    '"Orbicam"',
  ])('reads what is no JSON-LD as it stands: %s', (source) => {
    expect([...readJson(source)]).toEqual([source]);
  });

  it('stays within its bounds on hostile data', () => {
    const deep = `${'['.repeat(100_000)}"Orbicam"${']'.repeat(100_000)}`;
    const nested = `${'{"brand":'.repeat(20_000)}"Orbicam"${'}'.repeat(20_000)}`;
    const wide = JSON.stringify(Array.from({ length: 60_000 }, (_, i) => i));
    const keys = JSON.stringify(Object.fromEntries(Array.from({ length: 40_000 }, (_, i) => [`key${i}`, 'ab'])));
    const longKey = JSON.stringify({ ['brand '.repeat(50_000)]: 'Orbicam' });
    expect([...readJson(deep)].length).toBeLessThanOrEqual(1);
    expect([...readJson(nested)].length).toBeLessThanOrEqual(1);
    expect([...readJson(wide)]).toEqual([]);
    expect([...readJson(keys)].length).toBeLessThan(10_000);
    expect([...readJson(longKey)][0]?.length).toBeLessThanOrEqual(70);
    expect([...readJson(`{"brand": "${'x'.repeat(1_000_000)}"}`)].length).toBe(1);
    const ring = {
      '@graph': [
        { '@id': 'a', name: 'A', brand: { '@id': 'b' } },
        { '@id': 'b', name: 'B', brand: { '@id': 'a' } },
      ],
    };
    expect(read(ring)).toEqual(['name: A', 'name: B']);
    expect([...readJson('{"__proto__": {"brand": "Orbicam"}, "constructor": "Orbicam"}')]).toEqual([
      'constructor: Orbicam',
      '__proto__.brand: Orbicam',
    ]);
  });
});
