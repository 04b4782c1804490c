import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings } from '../../settings/settings.ts';
import type { Policy } from '../../settings/understood-policy.ts';
import { words } from '../../words/words.ts';
import type { Save } from './use-settings.ts';

/** What every group of settings works with. */
export type GroupProps = { settings: Settings; policy: Policy; save: Save };

type Props = {
  title: string;
  /** The setting that the group changes, by which it may be locked. */
  name: keyof Settings;
  policy: Policy;
  children: ComponentChildren;
};

/** Settings that belong together, under one name; a locked group cannot be changed, and says by whom. */
export function SettingGroup({ title, name, policy, children }: Props) {
  const id = useId();
  const isLocked = policy.locked.has(name);
  return (
    <fieldset class="setting" disabled={isLocked} aria-describedby={isLocked ? id : undefined}>
      <legend>
        <h2>{title}</h2>
      </legend>
      <PolicyNote id={id} name={name} policy={policy} />
      {children}
    </fieldset>
  );
}

/** Who has locked a setting, or preset it; nothing where nobody has. */
export function PolicyNote({ id, name, policy }: Pick<Props, 'name' | 'policy'> & { id?: string }) {
  const { locked, preset, yourOrganisation } = words().settings.policy;
  const by = policy.lockedBy ?? yourOrganisation;
  if (policy.locked.has(name)) {
    return (
      <p id={id} class="locked">
        {locked(by)}
      </p>
    );
  }
  return Object.hasOwn(policy.settings, name) ? <p class="soft">{preset(by)}</p> : null;
}
