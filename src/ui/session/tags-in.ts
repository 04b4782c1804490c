import { LONGEST_NOTED } from '../../model/session.ts';

/** The tags of a line that a person wrote: parted by commas, each once, no longer and no more than are kept. */
export function tagsIn(line: string): string[] {
  const tags = line
    .split(/[,;，；、]/)
    .map((tag) => tag.trim().slice(0, LONGEST_NOTED.tag).trim())
    .filter((tag) => tag !== '');
  return [...new Set(tags)].slice(0, LONGEST_NOTED.tags);
}
