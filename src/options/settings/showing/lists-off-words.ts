import { words } from '../../../words/words.ts';

/** How many of the lists held are off, in a sentence; what is off and not held does not count. */
export function listsOffWords(listsOff: readonly string[], held: readonly string[]): string {
  const said = words().settings.lists;
  const off = held.filter((id) => listsOff.includes(id)).length;
  if (off === 0) return said.allOn(held.length);
  return off === held.length ? said.allOff : said.someOff(off, held.length);
}
