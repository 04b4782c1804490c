import type { Role } from '../../model/role.ts';
import type { Words } from '../clauses/words.ts';
import type { RoleFound } from './role-rule.ts';

/** Property names of schema.org, Open Graph and shops' metadata that say what the named party is. */
const ROLE_OF_PROPERTY: ReadonlyMap<string, Role> = new Map([
  ['brand', 'maker'],
  ['productbrand', 'maker'],
  ['brandname', 'maker'],
  ['manufacturer', 'maker'],
  ['seller', 'seller'],
  ['vendor', 'seller'],
  ['retailer', 'seller'],
  ['merchant', 'seller'],
  ['offeredby', 'seller'],
  ['isaccessoryorsparepartfor', 'compatible'],
  ['isconsumablefor', 'compatible'],
]);

/** What may stand between such a property and the name: the kind of the party, the property of its name or address. */
const PROPERTY_FILLERS: ReadonlySet<string> = new Set(
  'type name legalname brand organization corporation product id context quot url sameas http https www'.split(' '),
);

/** Properties of another thing than the one on the page: whose brand that is says nothing about this one. */
const OF_ANOTHER_THING: ReadonlyMap<string, Role | null> = new Map([
  ['isaccessoryorsparepartfor', 'compatible'],
  ['isconsumablefor', 'compatible'],
  ['isrelatedto', null],
  ['issimilarto', null],
]);

/** What an article says it is about. */
const ABOUT_PROPERTY: ReadonlySet<string> = new Set(['about', 'mentions']);
const ARTICLES: ReadonlySet<string> = new Set(['newsarticle', 'reportagenewsarticle', 'analysisnewsarticle']);

/** `Product.isSimilarTo.brand.name: `, up to the name. */
const PATH = /^[^\s"]+: /;

/** The property next to the name that gives a role; only words without a meaning of their own may stand between. */
function innermost({ keys }: Words): { role: Role; at: number } | undefined {
  for (let at = keys.length - 1; at >= 0; at--) {
    const key = keys[at] as string;
    const role =
      ROLE_OF_PROPERTY.get(key) ??
      (ABOUT_PROPERTY.has(key) && keys.slice(0, at).some((one) => ARTICLES.has(one)) ? 'news' : undefined);
    // A brand's type is "Brand": the property itself may stand before it.
    if (role && keys[at - 1] !== 'type') return { role, at };
    if (!PROPERTY_FILLERS.has(key)) return undefined;
  }
  return undefined;
}

/**
 * What the property says that holds the name: `Product.offers.seller.name: X`, `product:brand X`,
 * `"brand": {"@type": "Brand", "name": "X"}`. The brand of what a thing is a spare part for is what it goes with; the
 * brand of a related thing says nothing about this one, and null is told so that no other rule reads it as one.
 */
export function fromProperty(before: Words, textBefore: string): RoleFound | null | undefined {
  const found = innermost(before);
  if (!found) return undefined;
  const said = (at: number) => textBefore.slice(before.starts[at], before.ends[at]);
  // In a path the properties around it stand before; in data read as it stands, what is before is another property's.
  if (PATH.test(textBefore)) {
    for (let at = 0; at < found.at; at++) {
      const role = OF_ANOTHER_THING.get(before.keys[at] as string);
      if (role === null) return null;
      if (role) return { role, reason: said(at) };
    }
  }
  return { role: found.role, reason: said(found.at) };
}
