import process from 'node:process';
import { outcomeLine } from '../outcome-line.ts';
import type { PageOutcome, PageScreener } from '../page-outcome.ts';
import { closeTab } from '../screen-page.ts';
import { type LineFile, openLineFile } from './line-file.ts';

/**
 * Screens pages and writes a line each on standard output, none where `screen` answers null; answers whether there was
 * an error among them.
 */
export async function writeLines(
  pages: readonly string[],
  screen: (page: string) => Promise<PageOutcome | null>,
): Promise<boolean> {
  let hadError = false;
  for (const page of pages) {
    const outcome = await screen(page);
    if (!outcome) continue;
    hadError ||= 'error' in outcome || (outcome.evidence !== undefined && 'error' in outcome.evidence);
    process.stdout.write(`${outcomeLine(outcome)}\n`);
    if ('tab' in outcome) await closeTab(outcome.tab);
  }
  return hadError;
}

/**
 * {@link writeLines} that also keeps the lines in a file and goes on where an earlier run was ended: a page, as typed,
 * has one line there, also when it stands in the list twice. Pages put off are taken up again after the others, as long
 * as something comes of it; what is put off then has no line. Answers whether any page listed has an error; throws a
 * sentence when pages are left.
 */
export async function keepLines(pages: readonly string[], screen: PageScreener, path: string): Promise<boolean> {
  const file = openLineFile(path);
  try {
    const once = [...new Set(pages)];
    let left = once.filter((page) => !file.known.has(page));
    sayWhatIsThere(file, path, { listed: pages.length, once: once.length, left: left.length });
    let hadError = false;
    for (let before = left.length + 1; left.length > 0 && left.length < before; ) {
      before = left.length;
      const putOff: string[] = [];
      const isFailed = await writeLines(left, async (page) => {
        const outcome = await screen(page);
        if ('error' in outcome && outcome.isPutOff) {
          putOff.push(page);
          return null;
        }
        file.append(outcomeLine(outcome));
        return outcome;
      });
      hadError ||= isFailed;
      left = putOff;
    }
    if (left.length > 0) throw new Error(putOffSentence(left.length));
    return hadError || once.some((page) => file.known.get(page)?.isError === true);
  } finally {
    file.close();
  }
}

function putOffSentence(count: number): string {
  return `Pages put off because their server asked to be left alone for longer: ${count}. The same command, run later, opens them.`;
}

function sayWhatIsThere(
  { cutBytes }: LineFile,
  path: string,
  { listed, once, left }: { listed: number; once: number; left: number },
): void {
  const say = (sentence: string) => process.stderr.write(`${sentence}\n`);
  if (cutBytes > 0) say(`The last line of ${path} was cut off (${cutBytes} bytes): it is made anew.`);
  if (once < listed) say(`Pages listed more than once: ${listed - once} lines of the list are left out.`);
  if (left < once) say(`Pages that have a line in ${path}: ${once - left} of ${once}, not opened again.`);
}
