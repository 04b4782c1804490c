import { HIGHLIGHT_STYLES } from '../../../settings/setting-fields.ts';
import { words } from '../../../words/words.ts';
import { Choice } from '../choice.tsx';
import { type GroupProps, SettingGroup } from '../setting-group.tsx';
import { Specimen } from './specimen.tsx';

/** How names are marked on pages, with a piece of text marked so. */
export function HighlightGroup({ settings, policy, save }: GroupProps) {
  const said = words().settings.highlight;
  const means = { full: undefined, lines: said.linesMeans, off: said.offMeans };
  return (
    <SettingGroup title={said.title} name="highlightStyle" policy={policy}>
      {HIGHLIGHT_STYLES.map((style) => (
        <Choice
          key={style}
          kind="radio"
          group="highlight-style"
          isChosen={settings.highlightStyle === style}
          label={said[style]}
          means={means[style]}
          onChange={() => save(said[style], () => ({ highlightStyle: style }))}
        />
      ))}
      {/* Chromium obeys no sheet there. */}
      {import.meta.env.MODE !== 'firefox' && <p class="when-forced">{said.forcedColours}</p>}
      <Specimen style={settings.highlightStyle} />
    </SettingGroup>
  );
}
