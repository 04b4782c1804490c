import { recordWords } from '../../../words/records/record-words.ts';
import { words } from '../../../words/words.ts';
import { nameOfList, useLists } from '../../asking/lists-context.ts';
import { Choice } from '../choice.tsx';
import { type GroupProps, SettingGroup } from '../setting-group.tsx';
import { listsOffWords } from './lists-off-words.ts';

/** Every list held, on or off, with who issues it and what is not told while it is off. */
export function ListsGroup({ settings, policy, save }: GroupProps) {
  const said = words().settings.lists;
  const { all } = useLists();
  const { listsOff } = settings;
  const turn = (id: string, name: string, isOn: boolean) =>
    save((isOn ? said.turnedOn : said.turnedOff)(name), (now) => ({
      listsOff: isOn ? now.listsOff.filter((one) => one !== id) : [...new Set([...now.listsOff, id])],
    }));
  return (
    <SettingGroup title={said.title} name="listsOff" policy={policy}>
      <p class="soft">{said.lead}</p>
      <p>
        {listsOffWords(
          listsOff,
          all.map(({ list }) => list.id),
        )}
      </p>
      {all.map((overview) => {
        const { list, isOwn } = overview;
        const name = nameOfList(overview, list.id);
        return (
          <Choice
            key={list.id}
            kind="checkbox"
            isChosen={!listsOff.includes(list.id)}
            label={
              <>
                <bdi>{name}</bdi>{' '}
                <span class="soft">
                  <bdi>{isOwn ? said.own : list.authority.name}</bdi>
                </span>
              </>
            }
            means={<bdi>{isOwn ? said.ownOffMeans : said.offMeans(recordWords(list.meaning).text)}</bdi>}
            onChange={(isOn) => turn(list.id, name, isOn)}
          />
        );
      })}
    </SettingGroup>
  );
}
