import type { ListsState } from '../../messages/lists-contract.ts';
import { words } from '../../words/words.ts';
import { formatRoute } from '../routing/route.ts';
import { listsOffWords } from '../settings/showing/lists-off-words.ts';
import { useSettings } from '../settings/use-settings.ts';

/** How many of the lists held are off, with the way to the settings; nothing while all are on. */
export function ListsOffNote({ lists }: Pick<ListsState, 'lists'>) {
  const { settings } = useSettings();
  const held = lists.map(({ list }) => list.id);
  if (!settings || !held.some((id) => settings.listsOff.includes(id))) return null;
  return (
    <p class="lead">
      {listsOffWords(settings.listsOff, held)} <a href={formatRoute({ view: 'settings' })}>{words().settings.title}</a>
    </p>
  );
}
