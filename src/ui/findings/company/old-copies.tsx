import { isMarkedOld, type ListAge } from '../../../model/list-age.ts';
import { namesWords } from '../../../words/format.ts';
import { words } from '../../../words/words.ts';

type Props = {
  /** The lists spoken of above, by id and name. */
  lists: readonly { id: string; name: string }[];
  ages: Readonly<Record<string, ListAge>>;
};

/** Says once which of the lists spoken of are held in an old copy; nothing where none is. */
export function OldCopies({ lists, ages }: Props) {
  const all = new Map(lists.map(({ id, name }) => [id, name]));
  const old = [...all].filter(([id]) => isMarkedOld(ages[id])).map(([, name]) => name);
  if (old.length === 0) return null;
  const { oldCopies, allOldCopies } = words().findings.company;
  const isAll = old.length === all.size && old.length > 1;
  return <p class="copy-age">{isAll ? allOldCopies(old.length) : oldCopies(old.length, namesWords(old))}</p>;
}
