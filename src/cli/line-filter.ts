import { createInterface } from 'node:readline';

/** The lines of standard input that hold something. */
export async function* inputLines(): AsyncGenerator<string> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') yield line;
  }
}

/** Writes an answer as a line of JSON, and waits for a reader that is slower. */
export async function writeAnswer(answer: unknown): Promise<void> {
  if (process.stdout.write(`${JSON.stringify(answer)}\n`)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/**
 * Runs a program that reads lines and writes lines. Ends with 0 when all is answered or the reader has gone, with 2
 * where `isUsage` says that it was called wrongly, and with 1 for any other error. Node ends without a word when
 * nothing is left to wait for: in the middle that is an error too, or some answers would look like all.
 */
export function runFilter(name: string, filter: () => Promise<void>, isUsage: (error: unknown) => boolean): void {
  const fail = (why: string, code: number) => {
    process.stderr.write(`${name}: ${why}\n`);
    process.exitCode = code;
  };
  let isEnded = false;
  process.once('exit', () => isEnded || fail('ended before its last answer', 1));
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    isEnded = true;
    process.exit(code === 'EPIPE' ? 0 : 1);
  });
  filter()
    .catch((error: unknown) => fail(error instanceof Error ? error.message : String(error), isUsage(error) ? 2 : 1))
    .finally(() => {
      isEnded = true;
    });
}
