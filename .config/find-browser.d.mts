type Kind = 'chromium' | 'firefox';
type Look = {
  env: Record<string, string | undefined>;
  platform: string;
  which: (name: string) => string | null;
  isProgram: (path: string) => boolean;
};
export function which(name: string): string | null;
export function isProgram(path: string): boolean;
export function findBrowser(kind: Kind, machine?: Look): string | null;
