import type { Role } from '../../model/role.ts';
import { COMPATIBLE_RULES } from './compatible-rules.ts';
import { MAKER_RULES } from './maker-rules.ts';
import { NEWS_RULES } from './news-rules.ts';
import { NOT_FROM_RULES } from './not-from-rules.ts';
import type { RoleRule } from './role-rule.ts';
import { SELLER_RULES } from './seller-rules.ts';

/** All rules. Of several that fit, the role that comes first in ROLES wins, then the one that is no aside. */
export const ROLE_RULES: readonly RoleRule[] = [
  ...NOT_FROM_RULES,
  ...COMPATIBLE_RULES,
  ...SELLER_RULES,
  ...MAKER_RULES,
  ...NEWS_RULES,
];

/** Property names of schema.org and Open Graph that say what the named party is. */
export const ROLE_OF_PROPERTY: ReadonlyMap<string, Role> = new Map([
  ['brand', 'maker'],
  ['manufacturer', 'maker'],
  ['seller', 'seller'],
  ['merchant', 'seller'],
  ['offeredby', 'seller'],
  ['isaccessoryorsparepartfor', 'compatible'],
  ['isconsumablefor', 'compatible'],
]);

/** What may stand between such a property and the name: the kind of the party, and the property of its name. */
export const PROPERTY_FILLERS: ReadonlySet<string> = new Set(
  'type name legalname brand organization corporation product id context'.split(' '),
);
