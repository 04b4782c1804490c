import type { XmlListener } from '../../formats/xml-pieces.ts';
import { UpdateError } from '../../model/update-failure.ts';

/** The longest value of a real entry has about 3,000 characters. */
const MOST_IN_A_VALUE = 200_000;
/** An entry with a thousand parts is none. */
const MOST_VALUES = 20_000;

/** An entry, or a part of one that has parts itself, as fields with values in their order. */
export type Fields = {
  /** Fields with a text: `lastName`, `program`; every one that came. */
  values: [field: string, value: string][];
  /** Parts that have fields themselves: `aka`, `address`, `id`. */
  parts: [part: string, Fields][];
};

/** "ns:uid" without its prefix. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Hears SDN.XML or CONSOLIDATED.XML and keeps the entries heard and not taken yet, and what the file says of itself. */
export class SdnListener implements XmlListener {
  readonly entries: Fields[] = [];
  /** `publshInformation`: its fields, once heard. */
  information: Fields | null = null;
  #depth = 0;
  /** The entry being heard and the parts open in it, the outermost first. */
  #open: { name: string; fields: Fields; text: string }[] = [];
  #values = 0;

  open(name: string): void {
    this.#depth++;
    const local = localName(name);
    if (this.#depth === 1) {
      if (local !== 'sdnList')
        throw new UpdateError('BAD_FORMAT', `OFAC: the root is ${local.slice(0, 40)}, not sdnList`);
      return;
    }
    if (this.#depth === 2) this.#values = 0;
    if (++this.#values > MOST_VALUES) throw new UpdateError('BAD_FORMAT', 'OFAC: an entry of too many parts');
    this.#open.push({ name: local, fields: { values: [], parts: [] }, text: '' });
  }

  text(text: string): void {
    const top = this.#open.at(-1);
    if (!top) return;
    if (top.text.length + text.length > MOST_IN_A_VALUE) throw new UpdateError('BAD_FORMAT', 'OFAC: a value too long');
    top.text += text;
  }

  close(): void {
    this.#depth--;
    const done = this.#open.pop();
    if (!done) return;
    const { name, fields, text } = done;
    const parent = this.#open.at(-1);
    if (parent) {
      const isLeaf = fields.values.length === 0 && fields.parts.length === 0;
      // Words between the parts of a part: nowhere in real files, and not lost where they come.
      if (!isLeaf && text.trim() !== '') fields.values.push(['text', text.trim()]);
      // A list of parts ("akaList") is only a wrapping: its parts are the entry's.
      if (isLeaf && !name.endsWith('List')) parent.fields.values.push([name, text.trim()]);
      else if (name.endsWith('List')) {
        parent.fields.values.push(...fields.values);
        parent.fields.parts.push(...fields.parts);
      } else parent.fields.parts.push([name, fields]);
    } else if (name === 'sdnEntry') this.entries.push(fields);
    else if (name === 'publshInformation') this.information = fields;
    else throw new UpdateError('BAD_FORMAT', `OFAC: ${name.slice(0, 40)} beside the entries`);
  }
}
