import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ServedPage } from '../../../e2e/serve.ts';
import { article } from './article.ts';
import { framePage, frameWithoutText, frameWithText } from './frames.ts';
import { grid } from './grid.ts';
import { crowdedPage, largePage } from './large.ts';

/** The generated pages. */
const MAKERS = {
  article: () => article(500_000, 1),
  grid: () => grid(28_000, 2),
  ordinary: () => article(60_000, 3),
  frames: () => framePage('/frame-with-text'),
  'empty-frames': () => framePage('/frame-without-text'),
  'frame-with-text': frameWithText,
  'frame-without-text': frameWithoutText,
  large: largePage,
  crowded: crowdedPage,
} as const satisfies Record<string, () => string>;

/** One of the generated pages. */
export type PageName = keyof typeof MAKERS;

/** What is said of a page in a table. */
export const PAGE_TITLES: Readonly<Partial<Record<PageName, string>>> = {
  article: 'article, 500 kB of text',
  grid: 'grid, 28,000 elements',
  ordinary: 'ordinary page, 60 kB of text',
  frames: '12 frames of 10 kB of text',
  'empty-frames': '12 frames without text',
  large: '100,000 nodes, 20 MB of text',
  crowded: '10,000 names',
};

/** The pages of a server, and the names of those that were saved from the web. */
export type Pages = { served: Record<string, ServedPage>; saved: string[] };

/** Saved pages: those that lie beside the repository, where they do, and our samples. */
function savedPages(root: string, shared: string): [name: string, bytes: Buffer][] {
  const folder = join(shared, 'pages');
  const real = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html.gz')) : [];
  const samples = join(root, 'test/pages/samples');
  return [
    ...real.sort().map((name): [string, Buffer] => [name, gunzipSync(readFileSync(join(folder, name)))]),
    ...readdirSync(samples)
      .filter((name) => name.endsWith('.html'))
      .map((name): [string, Buffer] => [name, readFileSync(join(samples, name))]),
  ];
}

/** Makes every page, each when it is first asked for. */
export function makePages(root: string, shared: string): Pages {
  const served: Record<string, ServedPage> = {};
  for (const [name, make] of Object.entries(MAKERS)) {
    let page: ServedPage | undefined;
    // As bytes, so that the server has nothing to fill in.
    Object.defineProperty(served, `/${name}`, {
      get: () => (page ??= { body: Buffer.from(make()) }),
      enumerable: true,
    });
  }
  const saved = savedPages(root, shared);
  for (const [at, [, body]] of saved.entries()) served[`/saved/${at}`] = { body };
  return { served, saved: saved.map(([name]) => name) };
}

/** Whether a word names a generated page. */
export function isPageName(word: string): word is PageName {
  return Object.hasOwn(MAKERS, word);
}
