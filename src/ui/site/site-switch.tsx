import { words } from '../../words/words.ts';
import { SiteRules } from './site-rules.tsx';
import { canReadNow, siteState } from './site-state.ts';
import { useSiteAccess } from './use-site-access.ts';
import { Withheld } from './withheld.tsx';

/** Whether the page in a tab is read, and what the user can change about it. */
export function SiteSwitch({ tab }: { tab: number }) {
  const { access, trouble, setRule, readNow } = useSiteAccess(tab);
  // Of a page of the browser there is nothing to switch; that it is one is said elsewhere.
  if (!access || (access.host === null && !access.isWithheld)) return null;
  const { site } = words().access;
  const { host } = access;
  return (
    <section class="site" aria-label={site.title}>
      <p class="site-state" role="status">
        {siteState(access)}
      </p>
      {canReadNow(access) && (
        <p>
          <button type="button" onClick={readNow}>
            {site.readNow}
          </button>
        </p>
      )}
      {trouble && <p role="alert">{trouble === 'failed' ? site.failed : site.couldNotRead}</p>}
      {access.isWithheld && !access.isRead && <Withheld host={host} />}
      {host !== null && (
        <details>
          <summary>{site.title}</summary>
          <SiteRules access={access} host={host} setRule={setRule} />
        </details>
      )}
    </section>
  );
}
