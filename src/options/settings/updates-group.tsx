import type { ListsState } from '../../messages/lists-contract.ts';
import { words } from '../../words/words.ts';
import { formatRoute } from '../routing/route.ts';
import { type GroupProps, PolicyNote } from './setting-group.tsx';

/** How many sources are read by themselves, and the way to where they are turned on. */
export function UpdatesGroup({ policy, sources }: Pick<GroupProps, 'policy'> & Pick<ListsState, 'sources'>) {
  const said = words().settings.updates;
  const on = sources.filter(({ isOn }) => isOn).length;
  return (
    <section class="setting">
      <h2>{said.title}</h2>
      <PolicyNote name="sourcesOn" policy={policy} />
      <p>{on === 0 ? said.none : said.some(on)}</p>
      <p>
        <a href={formatRoute({ view: 'lists' })}>{said.change}</a>
      </p>
    </section>
  );
}
