import type { UnreadPart } from '../../model/unread-part.ts';

/** What of a document was not read, gathered while it is read. */
export class UnreadParts {
  readonly withoutText: number[] = [];
  readonly #broken: number[] = [];
  /** Pages on which most letters have no meaning: their font does not say which ones they are. */
  readonly #garbled: number[] = [];
  readonly #others: UnreadPart[] = [];

  /** Notes a page and its text; null where the page could not be read. */
  note(page: number, text: string | null): void {
    if (text === null) this.#broken.push(page);
    else if (!/[\p{L}\p{Co}\ufffd]/u.test(text)) this.withoutText.push(page);
    else if (isGarbled(text)) this.#garbled.push(page);
  }

  /** Whether no page of so many could be read. */
  isAllBroken(pages: number): boolean {
    return this.#broken.length === pages;
  }

  add(...parts: readonly UnreadPart[]): void {
    this.#others.push(...parts);
  }

  /** As they are reported. */
  listed(): UnreadPart[] {
    const pages = [
      { kind: 'pages-without-text', pages: this.withoutText },
      { kind: 'pages-broken', pages: this.#broken },
      { kind: 'pages-garbled', pages: this.#garbled },
    ] as const;
    return [...pages.filter((one) => one.pages.length > 0), ...this.#others];
  }
}

/** Whether more than a quarter of the signs mean nothing: private use, control signs, the sign for "unknown". */
export function isGarbled(text: string): boolean {
  const signs = text.replaceAll(/\s/g, '');
  const lost = signs.match(/[\p{Co}\p{Cc}\ufffd]/gu)?.length ?? 0;
  return lost * 4 > signs.length;
}
