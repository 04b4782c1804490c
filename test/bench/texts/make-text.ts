import { PLANTED_FORMS, type PlantedForm } from './forms.ts';
import { type Kind, prose } from './prose.ts';
import { between, pick, seeded } from './random.ts';

/** A name that a text holds, and where: UTF-16 offsets, the end after the last sign of the name. */
export type Planted = { start: number; end: number; name: string; form: PlantedForm };

/** A text and the names put into it. */
export type PlantedText = { text: string; planted: Planted[] };

/** Characters of text for one planted name. */
const APART = 1000;
const FORMS = Object.keys(PLANTED_FORMS) as PlantedForm[];

/**
 * A text of at least the given length with a name about every thousand characters, in each form in turn. The same
 * for the same seed. `pieces` is what the text is made of; a piece is never cut, and ends where a word may end.
 */
export function plant(
  pieces: Iterable<string>,
  length: number,
  names: readonly string[],
  seed: number,
  apart = APART,
): PlantedText {
  const random = seeded(seed);
  const parts: string[] = [];
  const planted: Planted[] = [];
  let at = 0;
  let due = between(random, 1, apart / 2);
  const push = (part: string) => {
    parts.push(part);
    at += part.length;
  };
  for (const piece of pieces) {
    if (at >= length) break;
    if (at >= due) {
      const name = pick(random, names);
      const form = FORMS[planted.length % FORMS.length] as PlantedForm;
      const written = PLANTED_FORMS[form](name, random);
      push(pick(random, [' ', ' ', '(', ' “', '\n', '/']));
      planted.push({ start: at, end: at + written.length, name, form });
      push(written);
      push(pick(random, [' ', ' ', ') ', '” ', ', ', '\n']));
      due = at + between(random, apart / 2, (apart * 3) / 2);
    }
    push(piece);
  }
  return { text: parts.join(''), planted };
}

/** Generated prose with planted names. */
export function makeText(
  kind: Kind,
  length: number,
  names: readonly string[],
  seed: number,
  apart = APART,
): PlantedText {
  return plant(prose(seeded(seed + 1), kind), length, names, seed, apart);
}

/** The beginning of a text and the names in it; not longer than given, no name cut. */
export function beginning({ text, planted }: PlantedText, length: number): PlantedText {
  if (text.length <= length) return { text, planted };
  const cut = planted.find(({ start, end }) => start < length && end > length)?.start ?? length;
  return { text: text.slice(0, cut), planted: planted.filter(({ end }) => end <= cut) };
}
