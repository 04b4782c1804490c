import type { TabCompany } from '../../messages/panel-contract.ts';
import { BASES } from '../../model/basis.ts';
import { isOnOwnListOnly } from '../../model/own-list.ts';
import type { Hit } from '../../model/screening.ts';

/** Each list once, as what names the company where it does that too. */
function listsOf({ listings }: Hit): TabCompany['lists'] {
  const lists = new Map<string, TabCompany['lists'][number]>();
  for (const { list, basis, ownList } of listings) {
    if (lists.get(list)?.basis === 'listed') continue;
    lists.set(list, { id: list, basis, ...(ownList === undefined ? {} : { ownList }) });
  }
  return [...lists.values()].sort((a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis));
}

/** The companies of a screening in few words, gravest basis first; within one in the order of the screening. */
export function companiesOf(hits: readonly Hit[]): TabCompany[] {
  return hits
    .map((hit) => ({
      entity: hit.entity,
      name: hit.name,
      basis: hit.basis,
      isOwnListOnly: isOnOwnListOnly(hit),
      lists: listsOf(hit),
    }))
    .sort((a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis));
}
