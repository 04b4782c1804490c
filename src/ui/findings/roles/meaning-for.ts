import type { BuyerRole } from '../../../model/buyer-role.ts';
import type { Citation } from '../../../model/citation.ts';
import { ROLE_CITATIONS } from '../../../model/role-citations.ts';
import { words } from '../../../words/words.ts';

/** What being on a list means, in one sentence with its own citation. */
export type Meaning = { text: string; citation: Citation };

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** What being named on a list means for somebody in a role; null where the law behind the list says nothing of that role. */
export function meaningFor(list: string, role: BuyerRole): Meaning | null {
  const citation = own<Partial<Record<BuyerRole, Citation>>>(ROLE_CITATIONS, list)?.[role];
  const text = own<Partial<Record<BuyerRole, string>>>(words().meanings.sentences, list)?.[role];
  return citation && text !== undefined ? { text, citation } : null;
}
