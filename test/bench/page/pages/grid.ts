import { between, pick, type Random, seeded } from '../../texts/random.ts';
import { htmlPage } from './html-page.ts';
import { type Sentences, sentences } from './sentences.ts';

const STYLE = `
body { font: 14px/1.4 system-ui, sans-serif; margin: 0; background: #eee; }
.grid { display: grid; grid-template-columns: repeat(5, 1fr); gap: 12px; padding: 12px; }
.card { background: #fff; border-radius: 6px; padding: 10px; display: flex; flex-direction: column; }
.card img { width: 100%; height: 90px; background: #dde; } .card h3 { font-size: 14px; margin: 6px 0; }
.row { display: flex; justify-content: space-between; } .old { text-decoration: line-through; color: #888; }
.tag { font-size: 11px; background: #eef; padding: 1px 4px; border-radius: 3px; } button { margin-top: auto; }`;

/** A transparent picture of one point. */
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
/** Elements of one card, itself counted. */
export const CARD_ELEMENTS = 14;

function card(random: Random, text: Sentences, at: number): string {
  const name = at % 20 === 3 ? `${text.name()} ${text.take(10)}` : text.take(24);
  const price = `${between(random, 10, 900)}.${between(random, 10, 99)}`;
  return `<article class="card" data-sku="${between(random, 10_000, 99_999)}"><a href="/p/${at}"><img src="${PICTURE}" alt="${text.take(10)}"></a>
<h3><a href="/p/${at}">${name}</a></h3><p>${text.take(50)} <b>${between(random, 1, 64)} MP</b></p>
<div class="row"><span class="price">$${price}</span><span class="old">$${price}9</span></div>
<div class="row"><span class="tag">${pick(random, ['in stock', 'new', 'sale'])}</span><span>${between(random, 1, 999)} reviews</span></div>
<button type="button">Add to cart</button></article>`;
}

/** A grid of product cards of so many elements in all. */
export function grid(elements: number, seed: number): string {
  const random = seeded(seed);
  const text = sentences(random, 6_000, 'latin');
  const cards = Array.from({ length: Math.round(elements / CARD_ELEMENTS) }, (_, at) => card(random, text, at));
  return htmlPage({ title: 'Products', style: STYLE, body: `<main class="grid">${cards.join('\n')}</main>` });
}
