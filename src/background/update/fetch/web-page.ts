/** Enough to pass a prologue and a comment. */
const HEAD_BYTES = 1024;
const PAGE_STARTS = ['<!doctype html', '<html', '<head', '<body', '<script', '<meta', '<title'];

/** Bytes that a reader of web pages passes over at the start: blanks, and a byte order mark read as Latin-1. */
const BLANKS = new Set(['\t', '\n', '\f', '\r', ' ', '\u00ef', '\u00bb', '\u00bf']);

/** What stands before the first element: a prologue of XML, comments. */
function afterPrologue(text: string): string {
  let rest = text;
  for (;;) {
    let blanks = 0;
    while (BLANKS.has(rest.charAt(blanks))) blanks++;
    rest = rest.slice(blanks);
    const end = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : null;
    if (end === null) return rest;
    const at = rest.indexOf(end);
    if (at < 0) return '';
    rest = rest.slice(at + end.length);
  }
}

/** Whether a file begins as web pages do: no list does, so a login page stands in its place. The type told is not trusted. */
export function isWebPage(head: Uint8Array): boolean {
  const text = afterPrologue(String.fromCharCode(...head.subarray(0, HEAD_BYTES))).toLowerCase();
  return PAGE_STARTS.some((start) => text.startsWith(start));
}
