import type { DataHead, DataPreview } from '../../model/data-file.ts';
import type { KeptDecision } from '../../model/decision.ts';
import type { Edition } from '../../model/edition.ts';
import type { Settings } from '../../settings/setting-fields.ts';
import { setByUser } from '../../settings/settings-in-force.ts';

/** Settings that are lists of things: those of a file are added to those that are here. */
const ADDED = ['sitesOn', 'sitesOff', 'sourcesOn', 'joinsApart'] as const;

/** What of the settings a file changes: of lists of sites, sources and joins it adds to what is there, all else it replaces. */
export function settingsFrom(stored: DataHead['settings'], now: Settings): Partial<Settings> {
  const given = setByUser(stored);
  const added = ADDED.flatMap((name) => {
    const items = given[name];
    return items ? [[name, [...new Set([...now[name], ...items])]] as const] : [];
  });
  const merged: Partial<Settings> = { ...given, ...Object.fromEntries(added) };
  const isOther = ([name, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(now[name as keyof Settings]);
  return Object.fromEntries(Object.entries(merged).filter(isOther));
}

/** When something was last done to a decision. */
const touchedAt = ({ at, withdrawnAt }: KeptDecision): string => withdrawnAt ?? at;

/** The decisions of a file that are taken over: those that are not here, and those that are here in an older state. */
export function decisionsFrom(
  given: readonly KeptDecision[],
  here: readonly KeptDecision[],
): { added: KeptDecision[]; replaced: KeptDecision[] } {
  const known = new Map(here.map((one) => [one.id, one]));
  return {
    added: given.filter(({ id }) => !known.has(id)),
    replaced: given.filter((one) => {
      const there = known.get(one.id);
      return there !== undefined && touchedAt(there) < touchedAt(one);
    }),
  };
}

type ListHere = Pick<Edition, 'source' | 'contentSha256'>;

/** What becomes of the own lists of a file: none takes the place of one that is here. */
export function listsFrom(given: DataHead['ownLists'], here: readonly ListHere[]): DataPreview['ownLists'] {
  const ids = new Set(here.map(({ source }) => source));
  return given.map(({ edition, entries }) => {
    const { source: id, listName, provenance, contentSha256 } = edition;
    const name = listName ?? provenance.from;
    // The hash is also of the list's id, that of its first life.
    const isSame = here.some((one) => one.contentSha256 === contentSha256);
    if (isSame) return { id, name, entries, fate: 'same' as const, as: id };
    const fate = ids.has(id) ? ('beside' as const) : ('new' as const);
    let as = id;
    for (let next = 2; ids.has(as); next++) as = `${id}-${next}`;
    ids.add(as);
    return { id, name: as === id ? name : `${name} (${as.slice(id.length + 1)})`, entries, fate, as };
  });
}

/** What taking a file over would do. */
export function previewData(
  head: DataHead,
  here: { settings: Settings; decisions: readonly KeptDecision[]; ownLists: readonly ListHere[] },
): DataPreview {
  const understood = setByUser(head.settings);
  const { added, replaced } = decisionsFrom(head.decisions, here.decisions);
  return {
    exportedAt: head.exportedAt,
    extension: head.extension,
    settings: Object.keys(settingsFrom(head.settings, here.settings)),
    settingsLeft: Object.keys(head.settings).filter((name) => name !== 'version' && !Object.hasOwn(understood, name)),
    decisions: {
      added: added.length,
      replaced: replaced.length,
      kept: head.decisions.length - added.length - replaced.length,
    },
    ownLists: listsFrom(head.ownLists, here.ownLists),
  };
}
