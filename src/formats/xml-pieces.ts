import { SaxesParser } from 'saxes';
import { UpdateError } from '../model/update-failure.ts';

/** Official files nest up to about 20 deep. */
const MOST_DEEP = 100;
/** Characters without any markup between them; the longest cell met has about 10,000. */
const MOST_IN_A_PIECE = 1_000_000;

/** Who hears what an XML file holds, in its order. Names are as written, with a prefix where there is one. */
export type XmlListener = {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** Text between two tags, whole; CDATA too. */
  text(text: string): void;
  close(name: string): void;
};

/**
 * Tells a listener what an XML file holds, as its text comes in pieces. A DOCTYPE, with or without entities of its own, is
 * refused, and so are another encoding than UTF-8, nesting beyond 100 and text beyond a million characters in a piece.
 */
export class XmlPieces {
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  #depth = 0;
  #isAtEnd = false;
  #silence = 0;

  constructor(listener: XmlListener) {
    const heard = () => {
      this.#silence = 0;
    };
    const parser = this.#parser;
    parser.on('error', ({ message }) => {
      throw new UpdateError(this.#isAtEnd ? 'CUT_OFF' : 'BAD_FORMAT', `XML: ${message}`);
    });
    parser.on('doctype', () => {
      throw new UpdateError('BAD_FORMAT', 'XML: a DOCTYPE, which no official file has');
    });
    parser.on('xmldecl', ({ encoding }) => {
      heard();
      if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) {
        throw new UpdateError('BAD_ENCODING', `XML: says that it is ${encoding.slice(0, 40)}`);
      }
    });
    parser.on('comment', heard);
    parser.on('processinginstruction', heard);
    parser.on('opentag', ({ name, attributes }) => {
      heard();
      if (++this.#depth > MOST_DEEP) throw new UpdateError('BAD_FORMAT', `XML: nested more than ${MOST_DEEP} deep`);
      listener.open(name, attributes);
    });
    parser.on('closetag', ({ name }) => {
      heard();
      this.#depth--;
      listener.close(name);
    });
    const text = (words: string) => {
      heard();
      listener.text(words);
    };
    parser.on('text', text);
    parser.on('cdata', text);
  }

  /**
   * Takes the next piece of text.
   * @throws UpdateError
   */
  push(piece: string): void {
    this.#silence += piece.length;
    this.#parser.write(piece);
    if (this.#silence > MOST_IN_A_PIECE) {
      throw new UpdateError('BAD_FORMAT', `XML: more than ${MOST_IN_A_PIECE} characters without markup`);
    }
  }

  /**
   * To be told when there is no more.
   * @throws UpdateError CUT_OFF where the root is not closed
   */
  end(): void {
    this.#isAtEnd = true;
    this.#parser.close();
  }
}
