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
