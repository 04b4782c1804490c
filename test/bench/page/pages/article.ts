import { between, type Random, seeded } from '../../texts/random.ts';
import { htmlPage } from './html-page.ts';
import { type Sentences, sentences } from './sentences.ts';

const STYLE = `
body { font: 17px/1.6 Georgia, serif; margin: 0; color: #222; }
header, main, footer { max-width: 44rem; margin: 0 auto; padding: 1rem; }
nav a { margin-right: 1rem; } h2 { font-size: 1.5rem; margin-top: 2.5rem; } a { color: #0a5; }
aside { float: right; width: 14rem; margin: 0 0 1rem 1rem; padding: .5rem; background: #f4f4f0; }
table { border-collapse: collapse; width: 100%; } td, th { border: 1px solid #ccc; padding: .3rem; }
blockquote { border-left: 3px solid #bbb; margin-left: 0; padding-left: 1rem; }`;

function paragraph(random: Random, { take }: Sentences): string {
  const inline = [
    (text: string) => `<a href="/read/${between(random, 1, 999)}">${text}</a>`,
    (text: string) => `<em>${text}</em>`,
    (text: string) => `<strong>${text}</strong>`,
  ];
  let html = take(between(random, 120, 320));
  for (let left = between(random, 0, 3); left > 0; left--) {
    html += (inline[left % 3] as (text: string) => string)(take(8)) + take(between(random, 40, 160));
  }
  return `<p>${html}</p>`;
}

function section(random: Random, text: Sentences, at: number): string {
  const parts = [`<h2 id="s${at}">${text.take(20)}</h2>`];
  for (let left = between(random, 4, 9); left > 0; left--) parts.push(paragraph(random, text));
  if (at % 3 === 0) parts.push(`<ul>${Array.from({ length: 6 }, () => `<li>${text.take(60)}</li>`).join('')}</ul>`);
  if (at % 5 === 0) parts.push(`<aside>${text.take(150)}</aside><blockquote><p>${text.take(200)}</p></blockquote>`);
  if (at % 7 === 0) {
    const row = () => `<tr>${Array.from({ length: 4 }, () => `<td>${text.take(12)}</td>`).join('')}</tr>`;
    parts.push(`<table>${Array.from({ length: 8 }, row).join('')}</table>`);
  }
  return `<section>${parts.join('\n')}</section>`;
}

/** An article of so many characters of text, with headings, links, lists and tables; a name in its first lines. */
export function article(characters: number, seed: number): string {
  const random = seeded(seed);
  const text = sentences(random, 2_000, 'latin');
  const first = `<p>${text.take(60)} ${text.name()} ${text.take(60)}</p>`;
  const parts: string[] = [];
  let length = 0;
  for (let at = 1; length < characters; at++) {
    const html = section(random, text, at);
    parts.push(html);
    length += html.replaceAll(/<[^>]*>/g, '').length;
  }
  const links = Array.from({ length: 12 }, (_, at) => `<a href="#s${at + 1}">${text.take(6)}</a>`).join(' ');
  return htmlPage({
    title: 'An article',
    style: STYLE,
    body: `<header><nav>${links}</nav><h1>${text.take(30)}</h1></header><main>${first}${parts.join('\n')}</main><footer>${links}</footer>`,
  });
}
