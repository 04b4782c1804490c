import { seeded } from '../../texts/random.ts';
import { htmlPage } from './html-page.ts';
import { sentences } from './sentences.ts';

/** A plain page of so many nodes, half elements and half texts, with so much text; `apart` characters between names. */
function plainPage(nodes: number, characters: number, apart: number): string {
  const { take } = sentences(seeded(nodes), apart, 'latin');
  const each = characters / (nodes / 2);
  const paragraphs = Array.from({ length: nodes / 2 }, () => `<p>${take(each - 40)}</p>`);
  const style = 'body { font: 14px/1.4 system-ui, sans-serif; } p { margin: 4px 0; }';
  return htmlPage({ title: 'A large page', style, body: paragraphs.join('\n') });
}

/** 100,000 nodes and 20 MB of text. */
export function largePage(): string {
  return plainPage(100_000, 20_000_000, 20_000);
}

/** How many names the crowded page holds. */
export const CROWDED_HITS = 10_000;

/** A list with a name in each of its 10,000 lines. */
export function crowdedPage(): string {
  const { take, name } = sentences(seeded(5), Number.POSITIVE_INFINITY, 'latin');
  const lines = Array.from({ length: CROWDED_HITS }, (_, at) => `<li><span>${at}</span> ${name()} ${take(10)}</li>`);
  const style = 'body { font: 14px/1.4 system-ui, sans-serif; } li { margin: 2px 0; }';
  return htmlPage({ title: 'A crowded page', style, body: `<ol>${lines.join('\n')}</ol>` });
}
