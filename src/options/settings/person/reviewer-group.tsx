import { useEffect, useId, useState } from 'preact/hooks';
import { LONGEST_REVIEWER } from '../../../settings/setting-fields.ts';
import { words } from '../../../words/words.ts';
import { type GroupProps, SettingGroup } from '../setting-group.tsx';

/** The name that is written under decisions; saved when the field is left or Enter is pressed. */
export function ReviewerGroup({ settings, policy, save }: GroupProps) {
  const said = words().settings.reviewer;
  const [typed, setTyped] = useState(settings.reviewer);
  const id = useId();
  useEffect(() => setTyped(settings.reviewer), [settings.reviewer]);
  const keep = () => {
    const reviewer = typed.trim();
    if (reviewer !== settings.reviewer) void save(said.title, () => ({ reviewer }));
  };
  return (
    <SettingGroup title={said.title} name="reviewer" policy={policy}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <p class="field">
          <label for={id}>{said.label}</label>
          <input
            id={id}
            type="text"
            size={40}
            maxLength={LONGEST_REVIEWER}
            autocomplete="name"
            value={typed}
            aria-describedby={`${id}-means`}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onBlur={keep}
          />
        </p>
      </form>
      <p id={`${id}-means`} class="soft">
        {said.means}
      </p>
    </SettingGroup>
  );
}
