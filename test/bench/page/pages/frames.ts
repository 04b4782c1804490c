import { article } from './article.ts';
import { htmlPage } from './html-page.ts';

/** How many frames the page has below the top one. */
export const FRAMES = 12;
const STYLE = 'body { margin: 0; } iframe { width: 32%; height: 300px; border: 1px solid #ccc; }';

/** A page with frames of its own origin. */
export function framePage(path: string): string {
  const frames = Array.from({ length: FRAMES }, (_, at) => `<iframe src="${path}?${at}" title="Part ${at}"></iframe>`);
  return htmlPage({ title: 'Frames', style: STYLE, body: `<p>A page with ${FRAMES} frames.</p>${frames.join('\n')}` });
}

/** What stands in a frame that has text. */
export function frameWithText(): string {
  return article(10_000, 12);
}

/** What stands in a frame that has none: pictures and boxes only. */
export function frameWithoutText(): string {
  const boxes = Array.from({ length: 40 }, () => '<div><span></span><canvas width="8" height="8"></canvas></div>');
  return htmlPage({ title: '', style: 'div { width: 10px; height: 10px; background: #abc; }', body: boxes.join('') });
}
