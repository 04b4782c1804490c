import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import { UpdateError } from '../../model/update-failure.ts';

/** The list nests 4 deep: file, results, record, addresses, address. */
const MOST_DEEP = 12;
const MOST_IN_A_KEY = 100;
/** Text in which nothing ends: the longest string of the list has about 10,000 characters. */
const MOST_WITHOUT_END = 1_000_000;
/** Tokens between two values given out: the longest record has about 2,000. */
const MOST_TOKENS = 50_000;

/** A value of one of the lists asked for: which list, and the value. */
export type JsonItem = { under: string; value: unknown };

/** An object that is open has the set of its keys, an array null. */
type Open = { keys: Set<string>; isKeyNext: boolean } | null;

/**
 * Reads one JSON object while it comes, and gives the items of its members one by one: memory holds one item. Refused as
 * BAD_FORMAT: another root, nesting beyond 12, a key twice, `__proto__` anywhere, keys, strings and items beyond all
 * measure, text behind the end. An end before the object's is CUT_OFF.
 */
export class JsonRecords {
  /** Keys of the root met so far. */
  readonly rootKeys = new Set<string>();
  readonly #tokenizer = new Tokenizer();
  readonly #parser: TokenParser;
  readonly #open: Open[] = [];
  #items: JsonItem[] = [];
  #isDone = false;
  #tokens = 0;
  #quiet = 0;

  /** @param members of the root whose items are given, or which are given themselves */
  constructor(members: { lists: readonly string[]; values: readonly string[] }) {
    this.#parser = new TokenParser({
      paths: [...members.lists.map((name) => `$.${name}.*`), ...members.values.map((name) => `$.${name}`)],
      keepStack: false,
    });
    this.#parser.onValue = ({ value, key, stack }) => {
      this.#tokens = 0;
      const under = stack.length > 1 ? stack[1]?.key : key;
      this.#items.push({ under: String(under), value });
    };
    this.#tokenizer.onToken = (token) => {
      this.#quiet = 0;
      this.#look(token.token, token.value);
      this.#parser.write(token);
    };
  }

  /**
   * The items that this piece completes.
   * @throws UpdateError BAD_FORMAT
   */
  push(text: string): JsonItem[] {
    this.#quiet += text.length;
    try {
      this.#tokenizer.write(text);
    } catch (error) {
      if (error instanceof UpdateError) throw error;
      throw new UpdateError('BAD_FORMAT', `no JSON: ${error instanceof Error ? error.message.slice(0, 150) : ''}`);
    }
    if (this.#quiet > MOST_WITHOUT_END) throw new UpdateError('BAD_FORMAT', 'a string beyond all measure');
    const items = this.#items;
    this.#items = [];
    return items;
  }

  /** @throws UpdateError CUT_OFF where the object has not ended */
  end(): void {
    if (!this.#isDone) throw new UpdateError('CUT_OFF', 'the JSON ends before its end');
  }

  #look(token: TokenType, value: unknown): void {
    if (this.#isDone) throw new UpdateError('BAD_FORMAT', 'text behind the end of the JSON');
    if (++this.#tokens > MOST_TOKENS) throw new UpdateError('BAD_FORMAT', 'an item beyond all measure');
    if (this.#open.length === 0 && token !== TokenType.LEFT_BRACE) {
      throw new UpdateError('BAD_FORMAT', 'the JSON is no object');
    }
    const inner = this.#open.at(-1);
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) {
      this.#open.push(token === TokenType.LEFT_BRACE ? { keys: new Set(), isKeyNext: true } : null);
      if (this.#open.length > MOST_DEEP) throw new UpdateError('BAD_FORMAT', `nested deeper than ${MOST_DEEP}`);
    } else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) {
      this.#open.pop();
      this.#isDone = this.#open.length === 0;
    } else if (token === TokenType.COMMA) {
      if (inner) inner.isKeyNext = true;
    } else if (token === TokenType.STRING && inner?.isKeyNext) {
      inner.isKeyNext = false;
      this.#lookAtKey(String(value), inner.keys);
    }
  }

  #lookAtKey(key: string, keys: Set<string>): void {
    if (key === '__proto__') throw new UpdateError('BAD_FORMAT', 'a key “__proto__”');
    if (key.length > MOST_IN_A_KEY) throw new UpdateError('BAD_FORMAT', 'a key beyond all measure');
    if (keys.has(key)) throw new UpdateError('BAD_FORMAT', `the key “${key}” twice`);
    keys.add(key);
    if (this.#open.length === 1) this.rootKeys.add(key);
  }
}
