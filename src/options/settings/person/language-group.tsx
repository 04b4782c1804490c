import { useId } from 'preact/hooks';
import { LANGUAGES } from '../../../settings/setting-fields.ts';
import { words } from '../../../words/words.ts';
import { type GroupProps, SettingGroup } from '../setting-group.tsx';

/** Each language by its own name: who looks for it reads that. */
const OWN_NAMES = { en: 'English', 'zh-CN': '简体中文', es: 'Español', fr: 'Français', de: 'Deutsch' } as const;

/** The language of the interface, of those it speaks. */
export function LanguageGroup({ settings, policy, save }: GroupProps) {
  const said = words().settings.language;
  const id = useId();
  const nameOf = (language: (typeof LANGUAGES)[number]) => (language === 'auto' ? said.auto : OWN_NAMES[language]);
  return (
    <SettingGroup title={said.title} name="language" policy={policy}>
      <p class="field">
        <label for={id}>{said.label}</label>
        <select
          id={id}
          value={settings.language}
          aria-describedby={`${id}-means`}
          onChange={(event) => {
            const chosen = LANGUAGES.find((language) => language === event.currentTarget.value);
            if (chosen) void save(said.saved(nameOf(chosen)), () => ({ language: chosen }));
          }}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language === 'auto' ? undefined : language}>
              {nameOf(language)}
            </option>
          ))}
        </select>
      </p>
      <p id={`${id}-means`} class="soft">
        {said.means}
      </p>
    </SettingGroup>
  );
}
