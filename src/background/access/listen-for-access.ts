import { browser } from '../../messages/browser.ts';
import { RULES_OF_READING } from '../../settings/setting-fields.ts';
import { watchParts } from '../../settings/settings.ts';

/** Tells when the user, an organisation or the browser has changed where pages may be read. To be called at once when the background starts. */
export function listenForAccess(hasChanged: () => void): void {
  watchParts(RULES_OF_READING, hasChanged);
  browser.permissions.onAdded.addListener(({ origins }) => origins?.length && hasChanged());
  browser.permissions.onRemoved.addListener(({ origins }) => origins?.length && hasChanged());
}
