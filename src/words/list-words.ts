import { listName } from '../model/list-name.ts';
import type { ListingStatement } from '../model/screening.ts';
import { words } from './words.ts';

/** A list by its name; the organisation's own is said to be that, so that nobody takes it for an official one. */
export function listWords({ list, ownList }: Pick<ListingStatement, 'list' | 'ownList'>): string {
  return ownList === undefined ? listName(list) : words().facts.ownList(ownList);
}

/** The same of a list as a screening used it. */
export function editionWords({ id, ownList }: { id: string; ownList?: string }): string {
  return listWords({ list: id, ...(ownList === undefined ? {} : { ownList }) });
}
