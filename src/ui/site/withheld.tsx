import { browser } from '../../messages/browser.ts';
import { isOfSite } from '../../model/site.ts';
import { words } from '../../words/words.ts';

/** The addresses of a site, as browsers write them in permissions. */
function originsOf(site: string): string[] {
  const own = `*://${site}/*`;
  return isOfSite(`www.${site}`, site) ? [own, `*://*.${site}/*`] : [own];
}

/** Shown where the browser keeps us out of a site: how to give access, and a button where the site is known. */
export function Withheld({ host }: { host: string | null }) {
  const { site } = words().access;
  // The first thing the click does, or the browser does not take it for the user's wish. What comes of it is seen by its event.
  const request = (origins: string[]) => void browser.permissions.request({ origins }).catch(() => undefined);
  return (
    <>
      {host !== null && (
        <p>
          <button type="button" onClick={() => request(originsOf(host))}>
            {site.allow(host)}
          </button>
        </p>
      )}
      <p class="soft">{import.meta.env.MODE === 'firefox' ? site.howToAllow.firefox : site.howToAllow.chromium}</p>
    </>
  );
}
