import { UpdateError } from '../model/update-failure.ts';

/** Encodings that are told by looking; the labels are those of TextDecoder. */
export type GuessedEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'gb18030';

/** Encodings of tables as office programs save them: those told by looking, and those only a person can tell. */
export const TABLE_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
  'windows-1251',
] as const;

/** One of {@link TABLE_ENCODINGS}. */
export type TableEncoding = (typeof TABLE_ENCODINGS)[number];

/** Starts of files that are no tables of text, and what to do with them. */
const NOT_TEXT: readonly (readonly [magic: string, words: string])[] = [
  ['504b0304', 'a workbook or archive: save the table as CSV first'],
  ['d0cf11e0', 'an old workbook: save the table as CSV first'],
  ['25504446', 'a PDF'],
  ['1f8b', 'a packed file'],
  ['89504e47', 'a picture'],
  ['ffd8ff', 'a picture'],
];

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** UTF-16 without a mark: every second byte of Western text is 0. */
function withoutMark(head: Uint8Array): GuessedEncoding | null {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at++) if (head[at] === 0) at % 2 === 0 ? even++ : odd++;
  const half = head.length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return null;
}

function isAll(head: Uint8Array, encoding: GuessedEncoding): boolean {
  try {
    // A character cut at the end of the head is no fault of the file.
    new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether the bytes beyond ASCII are Chinese: nearly all of them in pairs that stand for the characters of GB 2312. In
 * Western text such a byte mostly stands alone.
 */
function isChinese(head: Uint8Array): boolean {
  let high = 0;
  let paired = 0;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at] as number;
    if (byte < 0x80) continue;
    const next = head[at + 1] ?? 0;
    const isPair = byte >= 0xb0 && byte <= 0xf7 && next >= 0xa1 && next <= 0xfe;
    // Punctuation and full-width letters come between.
    const isSign = byte >= 0xa1 && byte <= 0xa3 && next >= 0xa1;
    high += isPair || isSign ? 2 : 1;
    paired += isPair ? 2 : 0;
    if (isPair || isSign) at++;
  }
  return high > 0 && paired >= high * 0.7 && isAll(head, 'gb18030');
}

/**
 * The encoding of a table, from its first bytes: by its mark, by its zeros, as UTF-8 where it is that, as Chinese
 * (GB 18030) where it looks like that, else as the single bytes of Western Windows.
 * @throws UpdateError UNKNOWN_FORMAT or BAD_ENCODING for what is no text
 */
export function guessEncoding(head: Uint8Array): GuessedEncoding {
  const start = hex(head.subarray(0, 4));
  const other = NOT_TEXT.find(([magic]) => start.startsWith(magic));
  if (other) throw new UpdateError('UNKNOWN_FORMAT', `the file is ${other[1]}`);
  if (start.startsWith('fffe')) return 'utf-16le';
  if (start.startsWith('feff')) return 'utf-16be';
  const wide = withoutMark(head);
  if (wide) return wide;
  // Of the control characters, text has only tab, line feed, form feed and carriage return.
  if (head.some((byte) => byte < 9 || byte === 11 || (byte > 13 && byte < 32))) {
    throw new UpdateError('BAD_ENCODING', 'the file holds bytes that no text has');
  }
  if (isAll(head, 'utf-8')) return 'utf-8';
  return isChinese(head) ? 'gb18030' : 'windows-1252';
}

/** Bytes to text, a piece after the other, with nothing replaced; the mark at the start is left out. */
export class TableDecoder {
  readonly #encoding: TableEncoding;
  readonly #decoder: TextDecoder;
  #bytes = 0;

  constructor(encoding: TableEncoding) {
    this.#encoding = encoding;
    this.#decoder = new TextDecoder(encoding, { fatal: true });
  }

  /**
   * The text of the next bytes, in pieces.
   * @throws UpdateError BAD_ENCODING for bytes that are none of the encoding
   */
  *push(chunk: Uint8Array): Generator<string> {
    for (let at = 0; at < chunk.length; at += 0x10000) {
      const piece = chunk.subarray(at, at + 0x10000);
      let text: string;
      try {
        text = this.#decoder.decode(piece, { stream: true });
      } catch {
        const upTo = this.#bytes + piece.length;
        throw new UpdateError('BAD_ENCODING', `no ${this.#encoding} between bytes ${this.#bytes} and ${upTo}`);
      }
      this.#bytes += piece.length;
      if (text.includes('\0')) throw new UpdateError('BAD_ENCODING', `a NUL before byte ${this.#bytes}`);
      if (text !== '') yield text;
    }
  }

  /**
   * To be told when there are no more.
   * @throws UpdateError CUT_OFF within a character
   */
  end(): void {
    try {
      this.#decoder.decode();
    } catch {
      throw new UpdateError('CUT_OFF', `ends within a character, after ${this.#bytes} bytes`);
    }
  }
}

/**
 * A table's bytes as text, its mark left out.
 * @throws UpdateError BAD_ENCODING for bytes that are none of the encoding, CUT_OFF where it ends within a character
 */
export async function* decodeTable(chunks: AsyncIterable<Uint8Array>, encoding: TableEncoding): AsyncGenerator<string> {
  const decoder = new TableDecoder(encoding);
  for await (const chunk of chunks) yield* decoder.push(chunk);
  decoder.end();
}
