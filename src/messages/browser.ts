/** The one place that names the WebExtension API; promises in every browser. */

export type { Runtime, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
