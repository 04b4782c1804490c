import { BASES, type Basis } from '../../../model/basis.ts';
import { BasisMark } from '../../../ui/basis-mark.tsx';
import { words } from '../../../words/words.ts';
import { Choice } from '../choice.tsx';
import { type GroupProps, SettingGroup } from '../setting-group.tsx';

/** The grounds on which companies are shown. */
export function BasesGroup({ settings, policy, save }: GroupProps) {
  const said = words().settings.bases;
  const turn = (basis: Basis, isOn: boolean) =>
    save((isOn ? said.turnedOn : said.turnedOff)(words().facts.basis[basis]), (now) => ({
      basesOff: isOn ? now.basesOff.filter((one) => one !== basis) : [...new Set([...now.basesOff, basis])],
    }));
  return (
    <SettingGroup title={said.title} name="basesOff" policy={policy}>
      <p class="soft">{said.lead}</p>
      {BASES.map((basis) => {
        const isOn = !settings.basesOff.includes(basis);
        return (
          <Choice
            key={basis}
            kind="checkbox"
            isChosen={isOn}
            label={<BasisMark basis={basis} />}
            means={isOn ? said[basis] : `${said[basis]} ${said.notShown}`}
            onChange={(chosen) => turn(basis, chosen)}
          />
        );
      })}
    </SettingGroup>
  );
}
