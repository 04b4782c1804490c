import { BUYER_ROLES, type BuyerRole } from '../../../model/buyer-role.ts';
import { words } from '../../../words/words.ts';

type Props = {
  /** Empty for all. */
  roles: readonly BuyerRole[];
  choose: (roles: readonly BuyerRole[]) => void;
};

const ALL = 'all';
/** Several roles are chosen in the settings; here they are only shown to be. */
const SEVERAL = 'several';

/** Chooses as whom the reader asks what a listing means. */
export function RolePicker({ roles, choose }: Props) {
  const { picker, roleNames } = words().meanings;
  const value = roles.length === 0 ? ALL : roles.length === 1 ? roles[0] : SEVERAL;
  return (
    <label class="role-picker">
      {picker.label}{' '}
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = BUYER_ROLES.filter((role) => role === currentTarget.value);
          if (currentTarget.value !== SEVERAL) choose(chosen);
        }}
      >
        <option value={ALL}>{picker.all}</option>
        {BUYER_ROLES.map((role) => (
          <option key={role} value={role}>
            {roleNames[role]}
          </option>
        ))}
        {value === SEVERAL && <option value={SEVERAL}>{picker.several(roles.length)}</option>}
      </select>
    </label>
  );
}
