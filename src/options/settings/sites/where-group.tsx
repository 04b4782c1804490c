import { WHERE } from '../../../settings/setting-fields.ts';
import { words } from '../../../words/words.ts';
import { Choice } from '../choice.tsx';
import { type GroupProps, SettingGroup } from '../setting-group.tsx';
import { SiteList } from './site-list.tsx';

/** Where pages are read, the sites chosen and those refused. */
export function WhereGroup(props: GroupProps) {
  const { settings, policy, save } = props;
  const { where: said, sites } = words().settings;
  const means = { all: said.allMeans, chosen: said.chosenMeans, click: said.clickMeans };
  const isUsed = settings.where === 'chosen';
  return (
    <>
      <SettingGroup title={said.title} name="where" policy={policy}>
        {WHERE.map((where) => (
          <Choice
            key={where}
            kind="radio"
            group="where"
            isChosen={settings.where === where}
            label={said[where]}
            means={means[where]}
            onChange={() => save(said[where], () => ({ where }))}
          />
        ))}
        <p class="soft">{said.browsersOwn}</p>
      </SettingGroup>
      <SiteList
        {...props}
        name="sitesOn"
        title={sites.on}
        means={isUsed ? sites.onMeans : `${sites.onMeans} ${sites.onUnused}`}
        none={isUsed ? sites.noneOn : sites.noneOnUnused}
        isOffering
      />
      <SiteList {...props} name="sitesOff" title={sites.off} means={sites.offMeans} none={sites.noneOff} />
    </>
  );
}
