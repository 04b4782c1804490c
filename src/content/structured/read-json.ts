/** Longer JSON would stop the page while it is parsed. */
const LONGEST_PARSED = 512 * 1024;
/** Values looked at, and their objects and arrays. */
const MOST_VALUES = 10_000;
/** Of a longer path the end is kept: the properties next to the value. */
const LONGEST_PATH = 60;
/** What is said about the data itself, and whole texts, that the page shows. */
const NOT_TOLD = /^@|body$|^text$/i;
/** `@graph`, `@value`: what is told stands in them. */
const THROUGH = /^@[gv]/;

type Json = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const join = (path: string, key: string): string =>
  (path === '' ? key : `${path}.${key}`).replace(/\s/g, '_').slice(-LONGEST_PATH);

/**
 * The values of JSON-LD with the properties that lead to them, `Product.offers.seller.name: X`; the first is the type
 * of the thing. A reference to another thing (`{"@id": …}`) is not followed; the other thing is told where it stands. What is no
 * JSON, or too long to be parsed at once, is given as it stands: its words can be read all the same.
 */
export function* readJson(source: string): Generator<string> {
  let data: unknown;
  try {
    if (source.length <= LONGEST_PARSED) data = JSON.parse(source);
  } catch {
    // Comments, CDATA, a comma too many: read as it stands.
  }
  if (!isObject(data)) {
    yield source;
    return;
  }
  const waiting: [path: string, value: unknown][] = [['', data]];
  const add = (path: string, value: unknown) => {
    if (waiting.length < MOST_VALUES) waiting.push([path, value]);
  };
  for (const [path, value] of waiting) {
    if (!isObject(value)) {
      if (typeof value === 'string') yield `${path}: ${value.trim()}`;
    } else if (Array.isArray(value)) {
      for (const one of value) add(path, one);
    } else {
      const { '@type': type, value: told } = value;
      const name = textOf(value.name);
      // {"name": "Manufacturer", "value": "X"}: its name is the property.
      const isPair = name !== '' && textOf(told) !== '';
      const here = path || textOf([type].flat()[0]);
      for (const key in value) {
        if (isPair ? key === 'value' : !NOT_TOLD.test(key)) add(join(here, isPair ? name : key), value[key]);
        else if (THROUGH.test(key)) add(here, value[key]);
      }
    }
  }
}
