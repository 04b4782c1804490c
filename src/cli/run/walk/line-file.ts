import { closeSync, constants, fstatSync, fsyncSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import * as v from 'valibot';

const BLOCK_BYTES = 1 << 20;
const NEWLINE = 0x0a;
const LINE_START = '{"page":"';

const Line = v.object({
  page: v.string(),
  error: v.optional(v.object({ code: v.string(), message: v.string() })),
  evidence: v.optional(v.object({ error: v.optional(v.string()) })),
});

/** The file that a walk's lines are kept in, so that it can go on where it was ended. */
export type LineFile = {
  /** Pages that had a line when the file was opened, and whether that was an error. */
  known: ReadonlyMap<string, { isError: boolean }>;
  /** Bytes of a line without an end that were taken off; 0 for none. */
  cutBytes: number;
  /** Writes a line; it is on the disk when this returns. */
  append: (line: string) => void;
  close: () => void;
};

/** Opens the file, or begins it; throws with a sentence for one that holds anything but lines of a walk. */
export function openLineFile(path: string): LineFile {
  const file = openSync(path, constants.O_RDWR | constants.O_CREAT | constants.O_APPEND, 0o644);
  try {
    const known = new Map<string, { isError: boolean }>();
    let number = 0;
    const end = eachLine(file, (line) => {
      number += 1;
      const { page, error, evidence } = readLine(line, `line ${number} of ${path}`);
      known.set(page, { isError: (error ?? evidence?.error) !== undefined });
    });
    const { size } = fstatSync(file);
    if (end < size) {
      checkTail(file, end, path);
      ftruncateSync(file, end);
    }
    return {
      known,
      cutBytes: size - end,
      append(line) {
        writeWhole(file, Buffer.from(`${line}\n`));
        fsyncSync(file);
      },
      close: () => closeSync(file),
    };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function readLine(line: string, where: string): v.InferOutput<typeof Line> {
  try {
    return v.parse(Line, JSON.parse(line));
  } catch {
    throw notOurs(where);
  }
}

function notOurs(where: string): Error {
  return new Error(`${where} is no line of a page: the file is something else, and nothing was changed in it.`);
}

/** What is taken off must be the beginning of a line of ours. */
function checkTail(file: number, at: number, path: string): void {
  const start = Buffer.alloc(LINE_START.length);
  const count = readSync(file, start, 0, start.length, at);
  if (!LINE_START.startsWith(start.toString('latin1', 0, count))) throw notOurs(`the end of ${path}`);
}

/** Reads every ended line; answers where the last one ends. */
function eachLine(file: number, take: (line: string) => void): number {
  const block = Buffer.alloc(BLOCK_BYTES);
  let rest: Buffer[] = [];
  let end = 0;
  for (let at = 0; ; ) {
    const count = readSync(file, block, 0, BLOCK_BYTES, at);
    if (count === 0) return end;
    let from = 0;
    for (let to = block.indexOf(NEWLINE); to >= 0 && to < count; to = block.indexOf(NEWLINE, from)) {
      take(Buffer.concat([...rest, block.subarray(from, to)]).toString('utf8'));
      rest = [];
      from = to + 1;
      end = at + from;
    }
    rest.push(Buffer.from(block.subarray(from, count)));
    at += count;
  }
}

/** One write where the system takes it whole, as it does for files. */
function writeWhole(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done);
}
