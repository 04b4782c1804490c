import type { XmlListener } from '../../formats/xml-pieces.ts';
import { readDirectory } from '../../formats/zip.ts';
import { UpdateError } from '../../model/update-failure.ts';
import { isDayFormat, unescaped } from './cell-text.ts';
import { localName, type Parts, readPart } from './read-part.ts';

/** Files of a workbook with many sheets and pictures; more is no workbook of names. */
const MOST_FILES = 10_000;
const MOST_SHEETS = 1_000;
const MOST_STRINGS = 2_000_000;
const MOST_CHARACTERS = 50_000_000;
/** Formats that every workbook has without saying so: those of days and times, by number. */
const DAY_FORMATS = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** A workbook as far as reading its sheets needs it. */
export type Workbook = {
  parts: Parts;
  /** Those that are shown first, else in the order of the workbook. */
  sheets: readonly { name: string; path: string }[];
  /** Texts that cells name by number. */
  strings: readonly string[];
  /** Formats of cells that show a day, by number. */
  dayFormats: ReadonlySet<number>;
  is1904: boolean;
};

type Attributes = Readonly<Record<string, string>>;

const nothing = { open() {}, text() {}, close() {} };

/** A listener that only hears tags. */
const tags = (open: (name: string, attributes: Attributes) => void): XmlListener => ({
  ...nothing,
  open: (name, attributes) => open(localName(name), attributes),
});

function partsOf(bytes: Uint8Array): Parts {
  const files = new Map();
  for (const file of readDirectory(bytes, MOST_FILES)) {
    if (files.has(file.name)) throw new UpdateError('BAD_ENCODING', `the workbook has two files ${file.name}`);
    files.set(file.name, file);
  }
  return { bytes, files };
}

/** Paths that a part of the workbook names, by their ids. */
function* relations(parts: Parts, folder: string, of: string): Generator<void, Map<string, string>> {
  const targets = new Map<string, string>();
  const listener = tags((name, { Id, Target, TargetMode }) => {
    if (name !== 'Relationship' || !Id || !Target || TargetMode === 'External') return;
    targets.set(Id, Target.startsWith('/') ? Target.slice(1) : folder + Target.replace(/^\.\//, ''));
  });
  yield* readPart(parts, `${folder}_rels/${of}.rels`, listener);
  return targets;
}

/** Texts of cells: several runs of letters are one, what tells how they are read aloud is left out. */
function stringsListener(strings: string[]): XmlListener {
  let text = '';
  let isText = false;
  let isSpoken = false;
  let characters = 0;
  return {
    open(name) {
      const tag = localName(name);
      if (tag === 'si') text = '';
      if (tag === 'rPh') isSpoken = true;
      isText = tag === 't' && !isSpoken;
    },
    text(words) {
      if (!isText) return;
      characters += words.length;
      if (characters > MOST_CHARACTERS) throw new UpdateError('TOO_LARGE', 'the texts of the workbook are too long');
      text += words;
    },
    close(name) {
      const tag = localName(name);
      isText = false;
      if (tag === 'rPh') isSpoken = false;
      if (tag !== 'si') return;
      if (strings.push(unescaped(text)) > MOST_STRINGS) {
        throw new UpdateError('TOO_LARGE', `the workbook has more than ${MOST_STRINGS} texts`);
      }
    },
  };
}

function* readDayFormats(parts: Parts, path: string): Generator<void, Set<number>> {
  const custom = new Map<number, boolean>();
  const days = new Set<number>();
  let isOfCells = false;
  let place = 0;
  const isDay = (format: number) =>
    custom.get(format) ?? DAY_FORMATS.some(([first, last]) => format >= first && format <= last);
  yield* readPart(parts, path, {
    ...nothing,
    open(name, { numFmtId, formatCode }) {
      const tag = localName(name);
      if (tag === 'numFmt' && custom.size < MOST_FILES) custom.set(Number(numFmtId), isDayFormat(formatCode ?? ''));
      if (tag === 'cellXfs') isOfCells = true;
      if (tag === 'xf' && isOfCells && isDay(Number(numFmtId))) days.add(place);
      if (tag === 'xf' && isOfCells) place++;
    },
    close(name) {
      if (localName(name) === 'cellXfs') isOfCells = false;
    },
  });
  return days;
}

/**
 * Opens a workbook (XLSX) and reads what its sheets refer to; formulas in it are never looked at.
 * @throws UpdateError
 */
export function* openWorkbook(bytes: Uint8Array): Generator<void, Workbook> {
  const parts = partsOf(bytes);
  const main = 'xl/workbook.xml';
  const found: { name: string; id: string; isShown: boolean }[] = [];
  let is1904 = false;
  const isThere = yield* readPart(
    parts,
    main,
    tags((name, attributes) => {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      if (found.length >= MOST_SHEETS) throw new UpdateError('TOO_LARGE', `more than ${MOST_SHEETS} sheets`);
      const id = Object.entries(attributes).find(([key]) => key.includes(':') && localName(key) === 'id')?.[1] ?? '';
      const isShown = (attributes['state'] ?? 'visible') === 'visible';
      found.push({ name: attributes['name'] ?? '', id, isShown });
    }),
  );
  if (!isThere) throw new UpdateError('UNKNOWN_FORMAT', 'the file is packed, and no workbook of the form XLSX');
  const targets = yield* relations(parts, 'xl/', 'workbook.xml');
  const sheets = found
    .toSorted((a, b) => Number(b.isShown) - Number(a.isShown))
    .flatMap(({ name, id }) => {
      const path = targets.get(id);
      return path !== undefined && parts.files.has(path) ? [{ name, path }] : [];
    });
  if (sheets.length === 0) throw new UpdateError('BAD_FORMAT', 'the workbook has no sheet of cells');
  const strings: string[] = [];
  yield* readPart(parts, 'xl/sharedStrings.xml', stringsListener(strings));
  const dayFormats = yield* readDayFormats(parts, 'xl/styles.xml');
  return { parts, sheets, strings, dayFormats, is1904 };
}
