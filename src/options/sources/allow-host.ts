import { browser } from '../../messages/browser.ts';

/**
 * Has the browser ask the user for a host. Must be the first thing that a click does: after any wait the browser no
 * longer takes it for the user's wish. Answers whether the host may be reached now.
 */
export async function allowHost(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`https://${host}/*`] });
}
