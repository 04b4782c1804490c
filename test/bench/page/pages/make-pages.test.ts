import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { article } from './article.ts';
import { FRAMES, framePage, frameWithoutText } from './frames.ts';
import { grid } from './grid.ts';
import { CROWDED_HITS, crowdedPage, largePage } from './large.ts';
import { makePages } from './make-pages.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const bodyOf = (html: string) => html.slice(html.indexOf('<body>'), html.indexOf('</body>'));
const elements = (html: string) => html.match(/<[a-z][^>]*>/g)?.length ?? 0;
const textOf = (html: string) => bodyOf(html).replaceAll(/<[^>]*>/g, '');
const NAME = /Hikvision|海康威视|Dahua|EZVIZ/g;

describe('generated pages', () => {
  it('are the same every time', () => {
    expect(article(20_000, 1)).toBe(article(20_000, 1));
    expect(article(20_000, 1)).not.toBe(article(20_000, 2));
    expect(grid(1_000, 2)).toBe(grid(1_000, 2));
  });

  it('have the text and the elements they are named for', () => {
    const text = textOf(article(500_000, 1));
    expect(text.length).toBeGreaterThan(500_000);
    expect(text.length).toBeLessThan(520_000);
    const cards = elements(bodyOf(grid(28_000, 2)));
    expect(cards).toBeGreaterThan(27_000);
    expect(cards).toBeLessThan(29_000);
    const large = largePage();
    expect(large.length).toBeGreaterThan(20_000_000);
    expect(elements(bodyOf(large))).toBeGreaterThanOrEqual(50_000);
  });

  it('hold names: one at the top of an article, one in each line of the crowded page', () => {
    expect(textOf(article(60_000, 3)).slice(0, 2_000)).toMatch(NAME);
    expect(bodyOf(crowdedPage()).match(/<li>/g)).toHaveLength(CROWDED_HITS);
    expect(textOf(crowdedPage()).match(NAME)?.length).toBeGreaterThanOrEqual(CROWDED_HITS);
  });

  it('frames hold what they say', () => {
    expect(framePage('/x').match(/<iframe/g)).toHaveLength(FRAMES);
    expect(textOf(frameWithoutText()).trim().replace('<body>', '')).toBe('');
  });

  it('come with our samples, whether or not pages lie beside the repository', () => {
    const { saved, served } = makePages(ROOT, join(tmpdir(), 'no-such-folder'));
    expect(saved).toContain('product.html');
    expect(served[`/saved/${saved.indexOf('product.html')}`]).toBeDefined();
    expect(Object.keys(served)).toContain('/article');
  });
});
