/** What moves the cursor, turns the direction of what follows, or is not seen at all. */
const HIDDEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const CONTROLS = /[\p{Cc}\u2028\u2029\s]+/gu;
const HALF_PAIRS = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text of a page as one line that shows all it says: no control, no invisible character, none that turns directions. */
export function harmlessText(text: string): string {
  return text.replaceAll(HIDDEN, '').replaceAll(HALF_PAIRS, '\ufffd').replaceAll(CONTROLS, ' ').trim();
}
