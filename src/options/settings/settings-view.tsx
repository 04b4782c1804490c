import type { ListsState } from '../../messages/lists-contract.ts';
import { words } from '../../words/words.ts';
import { LanguageGroup } from './person/language-group.tsx';
import { ReviewerGroup } from './person/reviewer-group.tsx';
import { RolesGroup } from './person/roles-group.tsx';
import { PolicySummary } from './policy-summary.tsx';
import { ShortcutsGroup } from './shortcuts-group.tsx';
import { BasesGroup } from './showing/bases-group.tsx';
import { HighlightGroup } from './showing/highlight-group.tsx';
import { ListsGroup } from './showing/lists-group.tsx';
import { WhereGroup } from './sites/where-group.tsx';
import { UpdatesGroup } from './updates-group.tsx';
import { useSettings } from './use-settings.ts';

/** The settings: each change is saved at once and told aloud; what an organisation has locked is shown as locked. */
export function SettingsView({ sources }: Pick<ListsState, 'sources'>) {
  const said = words().settings;
  const { settings, policy, told, save, error, again } = useSettings();
  const props = settings && policy && { settings, policy, save };
  return (
    <>
      <h1 tabIndex={-1}>{said.title}</h1>
      <p class="lead">{said.lead}</p>
      {error !== null && (
        <section class="notice" role="alert">
          <p>{said.notRead(error)}</p>
          <p>
            <button type="button" onClick={again}>
              {said.tryAgain}
            </button>
          </p>
        </section>
      )}
      <div class={`told${told?.isFailure ? ' failed' : ''}`}>
        <p role="status">{told && !told.isFailure ? told.text : ''}</p>
        <p role="alert">{told?.isFailure ? told.text : ''}</p>
      </div>
      {props ? (
        <div class="settings">
          <PolicySummary policy={props.policy} />
          <WhereGroup {...props} />
          <ListsGroup {...props} />
          <BasesGroup {...props} />
          <HighlightGroup {...props} />
          <RolesGroup {...props} />
          <ReviewerGroup {...props} />
          <LanguageGroup {...props} />
          <UpdatesGroup policy={props.policy} sources={sources} />
          <ShortcutsGroup />
        </div>
      ) : (
        error === null && <p>{said.reading}</p>
      )}
    </>
  );
}
