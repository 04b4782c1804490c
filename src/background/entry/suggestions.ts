import type { PartyLine } from '../../messages/lists-contract.ts';
import { listName } from '../../model/list-name.ts';
import type { ScreeningList } from '../../model/listing.ts';
import { dayWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';

/** One line under the address bar; `content` is what stands in the bar once it is chosen. */
export type Suggestion = { content: string; description: string };

type Dated = Pick<ScreeningList, 'id' | 'asOf'>;

/** Chromium reads descriptions as XML, Firefox as they stand. */
export const escapeXml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A line a party, in the language that is spoken: its name and the lists that name it, each with the date of its copy. */
export function suggestionsFor(
  parties: readonly PartyLine[],
  lists: readonly Dated[],
  escapeText: (text: string) => string,
): Suggestion[] {
  const { omnibox } = words().bar;
  const seen = new Set<string>();
  return parties.flatMap(({ name, homeName, lists: own }) => {
    // The browser takes each content once.
    if (seen.has(name)) return [];
    seen.add(name);
    const named = own.map((id) => {
      const asOf = lists.find((list) => list.id === id)?.asOf;
      return asOf ? omnibox.list(listName(id), dayWords(asOf)) : listName(id);
    });
    const told = homeName === undefined || homeName === name ? name : `${name} ${homeName}`;
    const description = named.length > 0 ? omnibox.named(told, named.join(', ')) : omnibox.notNamed(told);
    return [{ content: name, description: escapeText(description) }];
  });
}
