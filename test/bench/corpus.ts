import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldPlain } from './texts/fold-text.ts';
import { beginning, makeText, type Planted, type PlantedText, plant } from './texts/make-text.ts';
import { largestSet, type NameSet, smallerSet } from './texts/name-sets.ts';
import { savedPages } from './texts/saved-pages.ts';

/** How many names. */
export const SET_SIZES = [100, 2_000, 60_000] as const;
/** How many UTF-16 units of text. */
export const TEXT_SIZES = [10_000, 1_000_000, 10_000_000] as const;
/** The two generated kinds of text; `pages` are real pages, where they lie beside the repository. */
export type TextKind = 'latin' | 'mixed' | 'pages';

/** A text as a worker reads it. */
export type Sample = { raw: string; folded: string; planted: Planted[] };

/** What was made: which kinds of text there are and where the names are from. */
export type Corpus = { kinds: TextKind[]; largest: NameSet };

const MEGABYTE = 1_000_000;

/** The sizes in which a kind of text is there. */
export function sizesOf(kind: TextKind): readonly number[] {
  return kind === 'pages' ? [MEGABYTE] : TEXT_SIZES;
}

const namesFile = (folder: string, set: number) => join(folder, `names-${set}.json`);
const textFile = (folder: string, set: number, kind: TextKind, size: number) =>
  join(folder, `${kind}-${set}-${size}.json`);

/** Makes names and texts once, for the workers to read; `shared` is the folder with real data, if it is there. */
export function writeCorpus(folder: string, shared: string, hasTexts: boolean): Corpus {
  mkdirSync(folder, { recursive: true });
  const largest = largestSet(60_000, join(shared, 'data'));
  const pages = savedPages(join(shared, 'pages'));
  for (const set of SET_SIZES) {
    const names = set === 60_000 ? largest.names : smallerSet(set, largest);
    writeFileSync(namesFile(folder, set), JSON.stringify(names));
    if (!hasTexts) continue;
    for (const kind of ['latin', 'mixed'] as const) {
      const whole = makeText(kind, MEGABYTE, names, set);
      for (const size of TEXT_SIZES) {
        const times = Math.max(1, size / MEGABYTE);
        writeText(textFile(folder, set, kind, size), beginning(whole, size), times);
      }
    }
    if (pages) writeText(textFile(folder, set, 'pages', MEGABYTE), plant(pages, MEGABYTE, names, set));
  }
  return { kinds: pages ? ['latin', 'mixed', 'pages'] : ['latin', 'mixed'], largest };
}

/** Ten megabytes are one megabyte ten times: far more than any cache of a processor remembers. */
function writeText(file: string, { text, planted }: PlantedText, times = 1): void {
  const sample: Sample = {
    raw: text.repeat(times),
    folded: foldPlain(text).repeat(times),
    planted: Array.from({ length: times }, (_, time) =>
      planted.map((one) => ({ ...one, start: one.start + time * text.length, end: one.end + time * text.length })),
    ).flat(),
  };
  writeFileSync(file, JSON.stringify(sample));
}

/** The names of a set. */
export function readNames(folder: string, set: number): string[] {
  return JSON.parse(readFileSync(namesFile(folder, set), 'utf8')) as string[];
}

/** A text of a set; reading it from a file leaves flat strings, as a message from a page does. */
export function readSample(folder: string, set: number, kind: TextKind, size: number): Sample {
  return JSON.parse(readFileSync(textFile(folder, set, kind, size), 'utf8')) as Sample;
}
