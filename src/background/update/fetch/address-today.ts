import { readLatestDay, TITLES } from '../../../sources/ecfr/latest-day.ts';
import { addressOnMirror } from '../../../sources/on-mirror.ts';
import type { Source } from '../../../sources/source.ts';
import { type FetchTools, fetchSource } from './fetch-source.ts';

/** The address of a source's newest edition; asks for its day where the address needs one. Throws as {@link fetchSource}. */
export async function addressToday(
  { url, datedBy, mirrorUrl }: Pick<Source, 'url' | 'datedBy' | 'mirrorUrl'>,
  tools: FetchTools,
): Promise<string> {
  if (datedBy === undefined) return url;
  const text = new TextDecoder();
  let json = '';
  await fetchSource(
    { ...TITLES, url: mirrorUrl ? addressOnMirror(TITLES.url, mirrorUrl) : TITLES.url, redirectHosts: [] },
    async (chunk) => {
      json += text.decode(chunk, { stream: true });
    },
    tools,
  );
  return url.replace('{date}', readLatestDay(json));
}
