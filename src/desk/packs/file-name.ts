const LONGEST = 60;

/** What a pack is called: `pack-NAME-DATE.zip`, of letters and digits that every system takes. */
export function fileNameFor(session: string | null, madeAt: string): string {
  const plain = (session ?? 'evidence').normalize('NFC').replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const short = [...plain]
    .slice(0, LONGEST)
    .join('')
    .replaceAll(/^-+|-+$/g, '');
  return `pack-${short || 'session'}-${madeAt.slice(0, 10)}.zip`;
}
