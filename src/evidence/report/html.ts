/** HTML that is ours, or was escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | null | undefined | false | readonly Part[];

/** What no reader sees and what turns the direction of the words behind it is shown by its number. */
const UNSEEN =
  /(?!\n)[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const SPACE = /[\t\r ]+/g;

/** Words of a page, a list or a person as words, whatever they are made of. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll(SPACE, ' ')
    .replaceAll(UNSEEN, (one) => `[U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function write(part: Part): string {
  if (part instanceof Html) return part.text;
  if (part === null || part === undefined || part === false) return '';
  return typeof part === 'object' ? part.map(write).join('') : escapeHtml(String(part));
}

/** A piece of HTML. Whatever is put into it is escaped, unless it is such a piece itself. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(texts.map((text, index) => text + write(parts[index])).join(''));
}

/** A link to an official text or a page; of any other address only the words. */
export function link(text: string, url: string | null): Html {
  const isWeb = url !== null && /^https?:\/\//i.test(url);
  return isWeb ? html`<a href="${url}" rel="noreferrer"><bdi>${text}</bdi></a>` : html`<bdi>${text}</bdi>`;
}
