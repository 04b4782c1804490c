/** Pages of the extension, by their addresses inside it. */
const LISTS = '/src/options/index.html';

/** The page that opens once after the extension was installed. */
export const FIRST_PAGE = '/src/welcome/index.html';
/** A made-up supplier's page, part of the extension, to try it on. */
export const SAMPLE_PAGE = '/src/welcome/sample/index.html';
/** The lists page. */
export const LISTS_PAGE_PATH = `${LISTS}#/lists`;

/** The decisions that were taken, on the lists page. */
export const DECISIONS_PAGE_PATH = `${LISTS}#/decisions`;
/** What of all that is kept comes out differently since the lists have changed. */
export const WATCH_PAGE = '/src/desk/index.html#/watch';

/** Longest text that is looked for among the parties. */
const LONGEST_TEXT = 200;

/** All that the lists say of one party. */
export function pageOfParty(entity: string): string {
  return `${LISTS}#/party?${new URLSearchParams({ id: entity })}`;
}

/** The parties whose names are like a text. */
export function pageOfParties(text: string): string {
  return `${LISTS}#/parties?${new URLSearchParams({ text: text.slice(0, LONGEST_TEXT) })}`;
}
