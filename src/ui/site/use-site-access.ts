import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AccessCalls } from '../../messages/access-contract.ts';
import { browser } from '../../messages/browser.ts';
import { caller } from '../../messages/call.ts';
import type { SiteAccess, SiteRule } from '../../model/site-access.ts';

const call = caller<AccessCalls>((message) => browser.runtime.sendMessage(message));

/** What came of the last thing the user asked for. */
export type SiteTrouble = 'failed' | 'could-not-read' | null;

/** The access to the page in a tab, and what can be done about it. */
export type SiteAsking = {
  /** Null until it is known. */
  access: SiteAccess | null;
  trouble: SiteTrouble;
  setRule: (rule: SiteRule) => void;
  readNow: () => void;
};

/** Follows the access to the page in a tab: it changes with the settings, with the browser's own, and with the page. */
export function useSiteAccess(tab: number): SiteAsking {
  const [access, setAccess] = useState<SiteAccess | null>(null);
  const [trouble, setTrouble] = useState<SiteTrouble>(null);

  const ask = useCallback(() => {
    call('site-access', tab).then(setAccess, () => undefined);
  }, [tab]);

  useEffect(() => {
    ask();
    const events = [
      browser.storage.onChanged,
      browser.permissions.onAdded,
      browser.permissions.onRemoved,
      browser.tabs.onUpdated,
    ] as { addListener: (listener: () => void) => void; removeListener: (listener: () => void) => void }[];
    for (const event of events) event.addListener(ask);
    return () => {
      for (const event of events) event.removeListener(ask);
    };
  }, [ask]);

  const act = (work: Promise<SiteTrouble>) => {
    setTrouble(null);
    void work
      .catch((): SiteTrouble => 'failed')
      .then((came) => {
        setTrouble(came);
        ask();
      });
  };
  return {
    access,
    trouble,
    setRule: (rule) => {
      if (access?.host) act(call('set-site', access.host, rule).then(() => null));
    },
    readNow: () => act(call('read-tab-now', tab).then((isRead) => (isRead ? null : 'could-not-read'))),
  };
}
