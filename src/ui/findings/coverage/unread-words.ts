import type { UnreadReason } from '../../../messages/contract.ts';

/** Why a page was not read and what can be done, in words. */
export const UNREAD_WORDS: Readonly<Record<UnreadReason, { why: string; remedy: string | null }>> = {
  'browser-page': { why: 'This is a page of the browser itself. No extension may read it.', remedy: null },
  store: { why: 'This is a store for extensions. Browsers let no extension read it.', remedy: null },
  source: { why: 'This is the source text of a page. Extensions do not run in it.', remedy: 'Open the page itself.' },
  pdf: { why: 'This is a PDF in the browser’s viewer, which no extension may read.', remedy: null },
  file: {
    why: 'This is a file on this computer. Listlight does not run on files.',
    remedy: null,
  },
  'no-permission': {
    why: 'Listlight has no permission for this site.',
    remedy: 'Allow it on this site in the browser’s extension menu, and reload the page.',
  },
};
