/** The one place that names the WebExtension API; promises in every browser. */
export { default as browser } from 'webextension-polyfill';
export type { Runtime } from 'webextension-polyfill';
