import type { ServedPage } from './serve.ts';

const NAMED = new Map([
  [1, 'Hikvision DS-2CD2087G2 bullet camera'],
  [4, 'Dahua IPC-HFW2449S turret camera'],
  [9, 'Hikvision 8-channel recorder with PoE'],
]);
/** Numbers of the cards that name a company, from 0. */
export const NAMING = [...NAMED.keys()];
const OTHERS = [
  'Axis P3265 dome camera',
  'Bosch NDE 3702 dome camera',
  'Reolink 810 bullet camera',
  'Tapo C320 camera',
];

const titleOf = (i: number) => NAMED.get(i) ?? `${OTHERS[i % OTHERS.length]} number ${i}`;
const priceOf = (i: number) => `€ ${20 + i * 7}.90`;
const many = (count: number, one: (i: number) => string) => Array.from({ length: count }, (_, i) => one(i)).join('');
const picture = '<svg viewBox="0 0 9 9" width="120" height="80"><rect width="9" height="9" fill="#ccd"/></svg>';

const MENU = `<header><nav><ul>${many(9, (i) => `<li><a href="#menu${i}">Menu entry number ${i}</a></li>`)}</ul></nav></header>`;
const FOOT = `<div class="foot">${many(5, (c) => `<div><h4>Column ${c} of links</h4><ul>${many(5, (i) => `<li><a href="#f${c}${i}">Foot link ${i}</a></li>`)}</ul></div>`)}</div>`;
const around = (title: string, main: string) =>
  `<!doctype html><title>${title}</title><style>
    body { margin: 0; font: 14px sans-serif } .card { display: block; min-height: 130px; border: 1px solid #ccc }
    .grid { display: grid; grid-template-columns: repeat(4, 1fr); gap: 8px } td { height: 60px; padding: 8px } table { width: 100% }
  </style>${MENU}<main>${main}</main>${FOOT}`;

/** Number of cards on every grid page. */
export const CARDS = 24;
const plainCard = (i: number, tag = 'li') =>
  `<${tag} class="card">${picture}<h3><a href="/item/${i}">${titleOf(i)}</a></h3><p>${priceOf(i)}</p><p>Sold by Norwell</p></${tag}>`;
/** Every sixth place is an advertisement. */
const withAds = (i: number, card: string) =>
  i % 6 === 5 ? `${card}<div class="card promo"><b>Advertisement</b> Insure it today.</div>` : card;

/** Listing pages in markups of their own; each has {@link CARDS} cards. */
export const GRIDS: Record<string, ServedPage> = {
  '/list': around('list', `<ul class="grid">${many(CARDS, plainCard)}</ul>`),
  '/wrappers': around(
    'wrappers',
    `<div class="grid">${many(CARDS, (i) =>
      withAds(
        i,
        `<div class="cell"><div class="inner"><div class="card"><a href="/item/${i}">${picture}</a><div><a href="/item/${i}"><span>${titleOf(i)}</span></a></div><span>${priceOf(i)}</span></div></div></div>`,
      ),
    )}</div>`,
  ),
  '/rows': around(
    'rows',
    `<div>${many(CARDS / 4, (r) => `<div class="grid row">${many(4, (c) => plainCard(r * 4 + c, 'div'))}</div>`)}</div>`,
  ),
  '/table': around(
    'table',
    `<table><thead><tr><th>Offer</th><th>Seller</th><th>Price</th></tr></thead><tbody>${many(
      CARDS,
      (i) => `<tr><td><a href="/item/${i}">${titleOf(i)}</a></td><td>Norwell</td><td>${priceOf(i)}</td></tr>`,
    )}</tbody></table>`,
  ),
  '/articles': around(
    'articles',
    `<div>${many(
      CARDS,
      (i) =>
        `<article class="card"><a href="/item/${i}"><div>${picture}</div><h2>${titleOf(i)}</h2></a><p>A camera for house and yard, <a href="/help/${i}">see help</a>.</p><p><a href="/seller/${i % 3}">Norwell</a></p></article>`,
    )}</div>`,
  ),
  '/elements': around(
    'elements',
    `<div class="grid">${many(CARDS, (i) => `<x-card class="card" data-i="${i}"></x-card>`)}</div>
    <script>
      const titles = ${JSON.stringify(Array.from({ length: CARDS }, (_, i) => titleOf(i)))};
      for (const one of document.querySelectorAll('x-card')) {
        const i = one.dataset.i;
        one.innerHTML = '${picture}<a href="/item/' + i + '">' + titles[i] + '</a><div>€ ' + (20 + i * 3) + '</div>';
      }
    </script>`,
  ),
};

/** A grid inside an open shadow root: counted, and not to be hidden from outside. */
export const SHADOW_GRID = around(
  'shadow',
  `<x-grid></x-grid><script>
    document.querySelector('x-grid').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(
      `<style>.card { display: block; min-height: 130px }</style><ul>${many(CARDS, plainCard)}</ul>`,
    )};
  </script>`,
);

const prose = 'The company told reporters that it would look into the matter with care and answer in due time. ';
/** Pages that repeat things which are no results. */
export const NO_GRIDS: Record<string, ServedPage> = {
  '/menu': around('menu', '<h1>Welcome</h1><p>Cameras by Hikvision and others.</p>'),
  '/article': around(
    'article',
    `<article><h1>Hikvision in the news</h1>${many(14, (i) => `<p>${prose.repeat(3)} <a href="#${i}">More on point ${i} of the story</a> ${prose}</p>`)}</article>`,
  ),
  '/sections': around(
    'sections',
    many(
      7,
      (i) =>
        `<section><h2>Chapter ${i} on cameras by Hikvision</h2><img width=300 height=200 alt="plate"><p>${prose.repeat(5)}<a href="#n${i}">note ${i}</a></p></section>`,
    ),
  ),
  '/specification': around(
    'specification',
    `<table><tbody>${many(18, (i) => `<tr><th>Property number ${i}</th><td>${i === 2 ? '<a href="/brand">Hikvision</a>' : `Value ${i}`}</td></tr>`)}</tbody></table>`,
  ),
  '/comments': around(
    'comments',
    `<ol>${many(
      16,
      (i) =>
        `<li><img width=40 height=40 alt=""><a href="/user/${i}">Anna Berg ${i}</a> <a href="#c${i}">${i + 2} hours ago</a><p>${i % 5 ? prose.repeat(1 + (i % 3)) : 'I have a Hikvision at home.'}</p><a href="#reply">Reply</a></li>`,
    )}</ol>`,
  ),
  '/references': around(
    'references',
    `<p>Hikvision</p><ol>${many(20, (i) => `<li><a href="#back${i}">^</a> <cite>Writer ${i} (2020). <a href="https://paper.example/${i}">A long title of paper ${i}</a>. Journal of Views.</cite></li>`)}</ol>`,
  ),
};
