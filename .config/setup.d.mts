type Kind = 'chromium' | 'firefox';
/** What the set-up may look at and do. */
export type Machine = {
  env: Record<string, string | undefined>;
  isRoot: boolean;
  which: (name: string) => string | null;
  findBrowser: (kind: Kind) => string | null;
  run: (program: string, words: string[]) => boolean;
  npm: (words: string[]) => boolean;
  changedAt: (path: string) => number | null;
  playwrightChromium: () => Promise<string | null>;
  say: (sentence: string) => void;
};
export function setUp(command: string, machine: Machine): Promise<boolean>;
export function setUpPackages(machine: Machine): boolean;
export function setUpBrowser(kind: Kind, machine: Machine): Promise<boolean>;
export function thisMachine(): Machine;
