import type { UnreadReason } from '../../../messages/contract.ts';
import type { ListEdition } from '../../../model/screening.ts';
import type { SessionPage } from '../../../model/session.ts';
import { colon, dayWords, namesWords } from '../../../words/format.ts';
import { editionWords } from '../../../words/list-words.ts';
import { words } from '../../../words/words.ts';

const held = (lists: readonly ListEdition[]) => lists.filter(({ entries }) => entries > 0);

/** The lists of a screening with the dates of their copies. */
export function editionsIn(lists: readonly ListEdition[]): string[] {
  return held(lists).map((list) => `${editionWords(list)} (${dayWords(list.asOf)})`);
}

/** The dates of the copies, each once, in words. */
export function datesIn(lists: readonly ListEdition[]): string {
  return namesWords([...new Set(held(lists).map(({ asOf }) => asOf))].sort().map(dayWords));
}

/** What became of a page, with the reason where there is one. */
export function stateWords({ state, why }: SessionPage): string {
  const { rows } = words().sessions;
  const { unread } = words().panel;
  const whys: Readonly<Record<string, string>> = { ...unread, ...rows.whys };
  const reason = why === null ? undefined : whys[why as UnreadReason];
  return reason === undefined ? rows.states[state] : `${rows.states[state]}${colon()} ${reason}`;
}
