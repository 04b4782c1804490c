/** Footnote numbers glued onto a licence requirement: "EAR)4", "734.9(g),3", "of the EAR 4". */
const GLUED = /(?<=\)\.?|\),|\bEAR\.?)\s?(\d)(?=\s|$)(?!\s+of\b)/g;

/**
 * Takes the footnote numbers off a licence requirement: superscripts lost on the way leave them as bare digits behind a
 * bracket or "EAR".
 */
export function takeFootnotes(text: string): { words: string; footnotes: string[] } {
  const footnotes: string[] = [];
  const words = text.replace(GLUED, (_, digit: string) => {
    footnotes.push(digit);
    return '';
  });
  return { words: words.replace(/\s+/g, ' ').trim(), footnotes };
}
