/** Words of a pack as they may be printed: on one line, with no control of a terminal and nothing that turns directions. */
export function printable(text: string): string {
  return text.replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]+/gu, ' ');
}
