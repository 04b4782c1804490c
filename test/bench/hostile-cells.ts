import { readNames } from './corpus.ts';
import { consume, interleaved, type Spread, spread, timeOnce } from './measure.ts';
import type { Subject } from './subject.ts';

/** A text made to be slow, at one length and at twice that. */
export type HostileCell = {
  text: string;
  subject: string;
  length: number;
  ms: Spread;
  twiceMs: Spread;
  growth: Spread;
};

const LENGTH = 1_000_000;
/** A text on which a million characters take longer is measured at a tenth of the length. */
const LONGEST_MS = 100;
const RUNS = 9;

/** Long names without their last word or character: as near to a name as a text can be without being one. */
function nearMisses(names: readonly string[], script: RegExp, cut: (name: string) => string): string {
  return names
    .filter((name) => script.test(name))
    .sort((one, other) => other.length - one.length)
    .slice(0, 200)
    .map(cut)
    .join(' ');
}

/** Pieces which, repeated, make the hostile texts. */
export function hostilePieces(names: readonly string[]): Record<string, string> {
  const longestHan = names
    .filter((name) => /^\p{Script=Han}+$/u.test(name))
    .reduce((longest, name) => (name.length > longest.length ? name : longest), '杭州');
  return {
    spaces: ' ',
    'letter a': 'a',
    'one word and spaces': `a${' '.repeat(50)}`,
    'near misses, Latin': nearMisses(names, /^[\p{Script=Latin} .,]+$/u, (name) => name.replace(/\s\S+$/, ' x')),
    'near misses, Chinese': nearMisses(names, /^\p{Script=Han}+$/u, (name) => name.slice(0, -1)),
    'one beginning, Chinese': longestHan.slice(0, -1),
    'first two characters, Chinese': longestHan.slice(0, 2),
    'combining marks': '\u0301',
    'letters with many marks': `a${'\u0301\u0323'.repeat(40)}`,
    'soft hyphens': '\u00ad',
    'signs between words': 'hangzhou -.,-.,-.,-.,-.,-., ',
    'half of a surrogate pair': '\ud83d',
  };
}

const repeated = (piece: string, length: number): string =>
  // A round trip leaves a flat string and no tree of pieces.
  JSON.parse(JSON.stringify(piece.repeat(Math.ceil(length / piece.length)).slice(0, length))) as string;

/** Time at one and at two million characters, in turn; linear work grows twofold. */
export function hostileCells(subject: Subject, folder: string): HostileCell[] {
  const names = readNames(folder, 60_000);
  const search = subject.build(names);
  return Object.entries(hostilePieces(names)).map(([text, piece]) => {
    const tenth = repeated(piece, LENGTH / 10);
    consume(search.run(tenth));
    const length = timeOnce(() => search.run(tenth)) > LONGEST_MS / 10 ? LENGTH / 10 : LENGTH;
    const single = repeated(piece, length);
    const double = repeated(piece, 2 * length);
    const [ms, twiceMs] = interleaved(
      () => search.run(single),
      () => search.run(double),
      RUNS,
    );
    const growth = spread(twiceMs.map((twice, at) => twice / (ms[at] as number)));
    return { text, subject: subject.id, length, ms: spread(ms), twiceMs: spread(twiceMs), growth };
  });
}
