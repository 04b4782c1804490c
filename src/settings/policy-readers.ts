import { siteName } from '../model/site-name.ts';
import { words } from '../words/words.ts';

/** What was understood of a value; absent where nothing was. What was not is told to `note`, a sentence each time. */
type Reader<T> = (key: string, value: unknown, note: (text: string) => void) => T | undefined;

const LONGEST_SHOWN = 60;
/** Windows writes true and false as numbers. */
const SWITCHES: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  [1, true],
  [0, false],
]);

/** A value as a notice shows it. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** One of some words. */
export function oneOf<T extends string>(options: readonly T[]): Reader<T> {
  return (key, value, note) => {
    const found = options.find((option) => option === value);
    if (found === undefined) note(words().settings.policy.notOneOf(key, shown(value), options));
    return found;
  };
}

/** A list, of which what is not understood is left out, each by itself; one that held only such is not understood. */
function many<T>(most: number, item: (value: unknown) => T | null, why: (key: string, item: string) => string) {
  const read: Reader<readonly T[]> = (key, value, note) => {
    if (!Array.isArray(value)) {
      note(words().settings.policy.notAList(key, shown(value)));
      return undefined;
    }
    if (value.length > most) note(words().settings.policy.tooMany(key, most));
    const understood = value.slice(0, most).flatMap((one: unknown) => {
      const found = item(one);
      if (found === null) note(why(key, shown(one)));
      return found === null ? [] : [found];
    });
    return understood.length === 0 && value.length > 0 ? undefined : [...new Set(understood)];
  };
  return read;
}

/** Some of a set of words. */
export function someOf<T extends string>(options: readonly T[]): Reader<readonly T[]> {
  return many(
    1000,
    (value) => options.find((option) => option === value) ?? null,
    (key, item) => words().settings.policy.itemNotOneOf(key, item, options),
  );
}

/** A site as policies of Chrome write it, with all its pages: `*://*.mail.example/*`. */
const PATTERN = /^(?:\*|https?):\/\/(?:\*\.)?([^/*@]+)\/\*?$/i;

/** Names of sites, also as patterns of Chrome's policies. */
export const sites: Reader<readonly string[]> = many(
  10_000,
  (value) => (typeof value === 'string' ? siteName(PATTERN.exec(value.trim())?.[1] ?? value) : null),
  (key, item) => words().settings.policy.noSite(key, item),
);

/** A text of no more than so many characters. */
export function textUpTo(most: number): Reader<string> {
  return (key, value, note) => {
    if (typeof value === 'string' && value.length <= most) return value;
    note(
      typeof value === 'string'
        ? words().settings.policy.tooLong(key, most)
        : words().settings.policy.notText(key, shown(value)),
    );
    return undefined;
  };
}

/** Yes or no. */
export const yesOrNo: Reader<boolean> = (key, value, note) => {
  const found = SWITCHES.get(value);
  if (found === undefined) note(words().settings.policy.notYesOrNo(key, shown(value)));
  return found;
};

/** An https address of a folder, without what could name a person or a query; its last slash is left out. */
export const mirrorAddress: Reader<string> = (key, value, note) => {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : null;
  const isPlain = url?.protocol === 'https:' && url.username === '' && url.password === '' && url.search === '';
  if (url && isPlain && url.hash === '') return url.href.replace(/\/$/, '');
  note(words().settings.policy.noMirror(key, shown(value)));
  return undefined;
};
