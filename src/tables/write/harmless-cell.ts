/** What spreadsheets take for the start of a formula, also written wide, also behind blanks that they leave out. */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠\t\r]/u;

/**
 * The same after what parts cells elsewhere: where the system's separator is ";" or a tab, a spreadsheet parts a file of
 * commas there, and the quotes around the cell, in mid-field then, hold nothing together.
 */
const FORMULA_INSIDE = /([;\t\r\n])(?=[\s\u200b\ufeff"]*[=+\-@＝＋－＠])/gu;

/** A cell as text that no spreadsheet runs: with an apostrophe before what it would take for a formula. */
export function harmlessCell(text: string): string {
  const start = FORMULA.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return start.replaceAll(FORMULA_INSIDE, "$1'");
}
