import { completeCopyWords, suppliedHeader } from '../../../editions/join/supplied-list.ts';
import type { Edition } from '../../../model/edition.ts';
import { listName } from '../../../model/list-name.ts';
import type { Refreshed } from '../../../store/editions/refresh-book.ts';

/**
 * An edition in use after a later reading brought the same content: read then, and its lists as of then. What the book
 * says is changed only where it speaks of this edition: another may supply the list meanwhile.
 */
export function refreshed(current: Edition, next: Edition): Refreshed {
  const edition: Edition = { ...current, provenance: next.provenance, lists: next.lists, warnings: next.warnings };
  const suppliedBy = (one: Edition) => new Map(one.lists.map((list) => [list.id, { edition: one, list }]));
  const [before, after] = [suppliedBy(current), suppliedBy(edition)];
  return {
    edition,
    list(header) {
      const [old, now] = [before.get(header.id), after.get(header.id)];
      return old && now && suppliedHeader(header, old).covers === header.covers ? suppliedHeader(header, now) : header;
    },
    absence(absence) {
      const [old, now] = [before.get(absence.list), after.get(absence.list)];
      const name = listName(absence.list);
      if (!old || !now || completeCopyWords(name, old) !== absence.source) return absence;
      return { ...absence, asOf: now.list.asOf, source: completeCopyWords(name, now) };
    },
  };
}
