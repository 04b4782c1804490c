/** How a run ends whose standard output takes no more: the exit code, and the sentence to say before; null for none. */
export type OutputEnd = { code: 0 | 1; said: string | null };

/**
 * What a failure of standard output means. A reader that has seen enough (`| head`) is no failure of ours, unless the
 * lines are also kept in a file, which is not whole then; a full disk always is one.
 */
export function outputEnd({ code, message }: NodeJS.ErrnoException, keepsLines: boolean): OutputEnd {
  if (code !== 'EPIPE') return { code: 1, said: `Standard output cannot be written: ${message}` };
  if (!keepsLines) return { code: 0, said: null };
  const said = 'Standard output was closed before the end of the list. The same command goes on from there.';
  return { code: 1, said };
}
