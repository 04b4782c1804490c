import { isOwnList } from '../../editions/join/supplied-list.ts';
import type { Edition } from '../../model/edition.ts';
import type { ScreeningList } from '../../model/listing.ts';

/** What is true of an own list, as far as an edition says it; null for an official edition. */
export function ownListHeader(edition: Edition): ScreeningList | null {
  const [list] = edition.lists;
  if (!list || !isOwnList(list.id)) return null;
  const name = edition.listName ?? edition.provenance.from;
  return {
    id: list.id,
    name,
    authority: { name: 'Your organisation', short: 'own' },
    legalBasis: 'None: kept by your organisation.',
    url: '',
    asOf: list.asOf,
    coverage: 'complete',
    covers: '',
    upkeep: 'hand',
    meaning: `Your organisation keeps “${name}”; no authority stands behind it.`,
    meaningCitation: { text: `“${name}”, your organisation’s own list`, url: '' },
    isOwn: true,
  };
}
