import type { Unreadable } from '../../model/screening.ts';
import { pagesWords } from '../../ui/findings/coverage/pages-words.ts';

const WHERE = 'document';

/** What of a document was not read, gathered while it is read. */
export class UnreadParts {
  readonly withoutText: number[] = [];
  readonly #broken: number[] = [];
  /** Pages on which most letters have no meaning: their font does not say which ones they are. */
  readonly #garbled: number[] = [];
  readonly #others: Unreadable[] = [];

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

  add(what: string, why: string): void {
    this.#others.push({ what, where: WHERE, why });
  }

  /** As they are reported; a sentence when read one after the other. */
  listed(): Unreadable[] {
    const pages = (numbers: readonly number[], one: string, many: string): Unreadable[] =>
      numbers.length === 0 ? [] : [{ what: pagesWords(numbers), where: WHERE, why: numbers.length === 1 ? one : many }];
    return [
      ...pages(
        this.withoutText,
        'it holds no text that can be read (probably a picture)',
        'they hold no text that can be read (probably pictures)',
      ),
      ...pages(this.#broken, 'the page is broken', 'the pages are broken'),
      ...pages(
        this.#garbled,
        'its font does not say which letters it shows',
        'their fonts do not say which letters they show',
      ),
      ...this.#others,
    ];
  }
}

/** Whether more than a quarter of the signs mean nothing: private use, control signs, the sign for "unknown". */
export function isGarbled(text: string): boolean {
  const signs = text.replaceAll(/\s/g, '');
  const lost = signs.match(/[\p{Co}\p{Cc}\ufffd]/gu)?.length ?? 0;
  return lost * 4 > signs.length;
}
