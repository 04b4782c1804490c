import type { SiteAccess } from '../../model/site-access.ts';
import { words } from '../../words/words.ts';

type Where = SiteAccess['where'];
type Props = { where: Where; isLocked: boolean; choose: (where: Where) => void };

const WHERES: readonly Where[] = ['all', 'chosen', 'click'];

/** The choice of where pages are read. */
export function WhereChoice({ where, isLocked, choose }: Props) {
  const { where: text, site } = words().access;
  return (
    <fieldset class="choices" disabled={isLocked}>
      <legend>{text.legend}</legend>
      {isLocked && <p>{site.locked}</p>}
      {WHERES.map((one) => (
        <label key={one}>
          <input type="radio" name="where" value={one} checked={where === one} onChange={() => choose(one)} />
          <span>
            <b>{text[one].name}</b> <span class="soft">{text[one].what}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
