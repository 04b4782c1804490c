import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ListOverview } from '../../messages/lists-contract.ts';
import { listName } from '../../model/list-name.ts';

/** The lists held, for every part of the page that names one. */
export const ListsContext = createContext<readonly ListOverview[]>([]);

/** What is known of the lists, by id. */
export type ListsHeld = {
  all: readonly ListOverview[];
  find: (id: string) => ListOverview | undefined;
  /** Its readable name: of an own list the name it was given. */
  nameOf: (id: string) => string;
};

/** The lists held. */
export function useLists(): ListsHeld {
  const all = useContext(ListsContext);
  const find = (id: string) => all.find(({ list }) => list.id === id);
  return { all, find, nameOf: (id) => nameOfList(find(id), id) };
}

/** Readable name of a list; an own one has only the name it was given. */
export function nameOfList(overview: ListOverview | undefined, id: string): string {
  return overview?.isOwn ? overview.list.name : listName(id);
}
