import type { SiteAccess, SiteRule } from '../../model/site-access.ts';
import { words } from '../../words/words.ts';
import { rulesOffered } from './site-state.ts';

type Props = { access: SiteAccess; host: string; setRule: (rule: SiteRule) => void };

/** The rules a site can have, one of them in force. */
export function SiteRules({ access, host, setRule }: Props) {
  const { site } = words().access;
  const name = (rule: SiteRule): string => (rule === 'usual' ? site.usual[access.where] : site[rule]);
  return (
    <fieldset class="choices" disabled={access.isLocked}>
      <legend>{site.legend(host)}</legend>
      {access.isLocked && <p>{site.locked}</p>}
      {rulesOffered(access).map((rule) => (
        <label key={rule}>
          <input
            type="radio"
            name="site-rule"
            value={rule}
            checked={access.rule === rule}
            onChange={() => setRule(rule)}
          />
          {name(rule)}
        </label>
      ))}
    </fieldset>
  );
}
