import { alone, inPlace, type TortureRow } from './row.ts';

const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const product = (fields: object) => ({ '@context': 'https://schema.org', '@type': 'Product', name: 'Dome', ...fields });
const structured = (id: string, head: string, entity: string, text: string): TortureRow => ({
  id,
  head,
  find: alone('structured', entity, text),
});

/** Names in data for machines; a company of its own for each, because only the name stands there. */
export const STRUCTURED_ROWS: readonly TortureRow[] = [
  {
    id: 'title',
    head: '<title>[title] shop for Hikvision goods</title>',
    find: inPlace('title', 'hikvision', 'Hikvision'),
  },
  structured(
    'json-ld-brand',
    jsonLd(product({ brand: { '@type': 'Brand', name: 'HIKMICRO' } })),
    'hikmicro',
    'HIKMICRO',
  ),
  structured('json-ld-brand-text', jsonLd(product({ brand: 'HiLook' })), 'hilook', 'HiLook'),
  structured(
    'json-ld-manufacturer',
    jsonLd(product({ manufacturer: { '@type': 'Organization', name: 'Hytera' } })),
    'hytera',
    'Hytera',
  ),
  structured(
    'json-ld-seller',
    jsonLd(
      product({
        offers: { '@type': 'Offer', price: 9, seller: { '@type': 'Organization', name: 'Zhejiang Uniview' } },
      }),
    ),
    'uniview',
    'Zhejiang Uniview',
  ),
  structured(
    'json-ld-graph',
    jsonLd({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'WebPage' }, product({ brand: { name: 'Tiandy' } })],
    }),
    'tiandy',
    'Tiandy',
  ),
  structured(
    'json-ld-array',
    jsonLd([{ '@type': 'WebSite' }, product({ brand: [{ name: 'Megvii' }] })]),
    'megvii',
    'Megvii',
  ),
  structured(
    'json-ld-beside-invalid',
    `<script type="application/ld+json">{"@type": "Product", "brand": </script>${jsonLd(product({ brand: 'SenseTime Group' }))}`,
    'sensetime',
    'SenseTime Group',
  ),
  structured(
    'json-ld-in-comment',
    `<script type="application/ld+json">\n<!--\n${JSON.stringify(product({ brand: 'HIKSEMI' }))}\n-->\n</script>`,
    'hiksemi',
    'HIKSEMI',
  ),
  {
    id: 'json-ld-body',
    markup: jsonLd(product({ brand: { name: 'HikFire' } })),
    find: alone('structured', 'hikfire', 'HikFire'),
  },
  {
    id: 'json-ld-late',
    markup: '<p>wait</p>',
    late: `const data = document.createElement('script'); data.type = 'application/ld+json';
      data.textContent = JSON.stringify(${JSON.stringify(product({ brand: 'HikImaging' }))}); at.append(data);`,
    find: alone('structured', 'hikimaging', 'HikImaging'),
  },
  structured('json-ld-mpn', jsonLd(product({ mpn: 'DS-2CD2143G2-I' })), 'hikvision', 'DS-2CD2143G2-I'),
  {
    id: 'microdata-meta',
    markup: '<div itemscope itemtype="https://schema.org/Product"><meta itemprop="brand" content="Pyronix"></div>',
    find: alone('structured', 'pyronix', 'Pyronix'),
  },
  {
    id: 'microdata-text',
    markup:
      '<div itemscope itemtype="https://schema.org/Product"><b itemprop="brand">[microdata-text] Hikvision</b></div>',
    find: inPlace('text', 'hikvision', 'Hikvision', 'structured'),
  },
  {
    id: 'rdfa-content',
    markup: '<div vocab="https://schema.org/" typeof="Product"><span property="brand" content="Lorex"></span></div>',
    find: alone('structured', 'lorex', 'Lorex'),
  },
  structured('meta-product-brand', '<meta property="product:brand" content="HiWatch">', 'hiwatch', 'HiWatch'),
  structured('meta-og-title', '<meta property="og:title" content="Hikrobot">', 'hikrobot', 'Hikrobot'),
  structured('meta-description', '<meta name="description" content="EZVIZ">', 'ezviz', 'EZVIZ'),
  {
    id: 'link-target',
    markup: '<p><a href="https://www.hikvision.com/en/products/">To the maker</a></p>',
    find: alone('link', 'hikvision', 'hikvision.com'),
  },
  {
    id: 'link-late',
    markup: '<p><a href="https://example.com/">To another maker</a></p>',
    late: `at.querySelector('a').href = 'https://www.dahuasecurity.com/products';`,
    find: alone('link', 'dahua', 'dahuasecurity.com'),
  },
  {
    id: 'image-file-name',
    markup: '<img src="/pictures/ds-2cd2143g2-i.jpg" alt="">',
    find: alone('link', 'hikvision', 'ds-2cd2143g2-i'),
  },
  {
    id: 'look-alike-link',
    markup: '<p><a href="https://www.univision.com/hikers">[look-alike-link] A broadcaster</a></p>',
    find: null,
  },
  {
    id: 'json-ld-other-data',
    head: '<script type="application/json">{"brand": {"name": "[json-ld-other-data] Hikvision"}}</script>',
    find: null,
  },
];
