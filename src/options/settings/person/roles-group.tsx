import { BUYER_ROLES, type BuyerRole } from '../../../model/buyer-role.ts';
import { words } from '../../../words/words.ts';
import { Choice } from '../choice.tsx';
import { type GroupProps, SettingGroup } from '../setting-group.tsx';

/** As whom the user asks what a listing means. */
export function RolesGroup({ settings, policy, save }: GroupProps) {
  const said = words().settings.roles;
  const turn = (role: BuyerRole, isOn: boolean) =>
    save((isOn ? said.chosen : said.notChosen)(said.names[role]), (now) => ({
      // In one order, whatever was clicked first.
      roles: BUYER_ROLES.filter((one) => (one === role ? isOn : now.roles.includes(one))),
    }));
  return (
    <SettingGroup title={said.title} name="roles" policy={policy}>
      <p class="soft">{said.lead}</p>
      {BUYER_ROLES.map((role) => (
        <Choice
          key={role}
          kind="checkbox"
          isChosen={settings.roles.includes(role)}
          label={said.names[role]}
          onChange={(isOn) => turn(role, isOn)}
        />
      ))}
    </SettingGroup>
  );
}
