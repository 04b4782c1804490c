/**
 * Watches the document from the moment it was parsed, before any scanner starts: how it reads, and every change
 * made to it, also one that is taken back. It asks only for what it is told to keep by {@link READ_UNTOUCHED}.
 */
export const RECORDER = `
  addEventListener('DOMContentLoaded', () => {
    const read = () => new XMLSerializer().serializeToString(document);
    const before = read();
    let changes = 0;
    const observer = new MutationObserver((records) => { changes += records.length; });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    window.untouched = () => ({
      characters: before.length, isSame: before === read(), changes: changes + observer.takeRecords().length,
    });
  });`;

/** What the recorder has seen. */
export type Untouched = { characters: number; isSame: boolean; changes: number };

/** Body for the page that asks the recorder. */
export const READ_UNTOUCHED = 'return window.untouched()';
