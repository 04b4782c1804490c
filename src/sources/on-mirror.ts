import type { Source } from './source.ts';

/**
 * The address at which an organisation's mirror serves an official file: in its folder, under the name of the official
 * host and the path there, with the same query.
 */
export function addressOnMirror(url: string, mirrorUrl: string): string {
  return `${mirrorUrl}/${url.slice('https://'.length)}`;
}

/**
 * A source as a mirror serves it: the same file from the mirror's one host, which may send nowhere on, and judged by the
 * same counts and entries. `mirrorUrl` is an https address without a last slash; of null the source stays as it is.
 */
export function onMirror(source: Source, mirrorUrl: string | null): Source {
  if (mirrorUrl === null) return source;
  return { ...source, url: addressOnMirror(source.url, mirrorUrl), redirectHosts: [], mirrorUrl };
}
