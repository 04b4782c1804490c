import type { TabScreening } from '../../messages/contract.ts';
import type { ExtensionTab } from './extension-browser.ts';
import { PageError, type PageErrorCode, type Passing } from './page-error.ts';
import { WalkEnd } from './walk-end.ts';

/** The evidence pack of a page: its file in the folder, and its head; or why there is none. */
export type KeptPack = { pack: string; head: string } | { error: string };

/** What became of one PAGE; `passing` where another try may bring something else, `isPutOff` where it was left to a later run. */
export type PageOutcome = { page: string } & (
  | { tab: ExtensionTab; result: TabScreening; evidence?: KeptPack }
  | { error: { code: PageErrorCode; message: string }; passing: Passing | null; isPutOff?: true }
);

/** Screens a PAGE as typed; throws only a WalkEnd. The tab of one that opened stays open. */
export type PageScreener = (typed: string) => Promise<PageOutcome>;

/** What is told of a page that was not screened; throws on what ends the whole run. */
export function failedPage(page: string, error: unknown): PageOutcome & { error: object } {
  if (error instanceof WalkEnd) throw error;
  if (error instanceof PageError) {
    return { page, error: { code: error.code, message: error.message }, passing: error.passing };
  }
  const why = error instanceof Error ? error.message : String(error);
  const message = `The page could not be read: ${why.split('\n')[0]}`;
  return { page, error: { code: 'cannot-open', message }, passing: null };
}
