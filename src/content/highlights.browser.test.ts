import { afterEach, expect, it } from 'vitest';
import type { Basis } from '../model/basis.ts';
import { Highlights } from './highlights.ts';
import type { LiveMention } from './mentions.ts';

let abort = new AbortController();
afterEach(async () => {
  abort.abort();
  abort = new AbortController();
  document.body.innerHTML = '';
  scrollTo(0, 0);
  await painted();
});

/** Two frames: an observer answers, then the painter paints. */
async function painted(): Promise<void> {
  for (let frames = 0; frames < 4; frames++) await new Promise((go) => requestAnimationFrame(go));
}

let nextId = 1;
function mentionIn(element: Element, entity = 'orbicam', basis: Basis = 'listed'): LiveMention {
  const text = element.firstChild as Text;
  const range = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: text.length });
  const names = [{ entity, name: text.data, form: 'name' as const }];
  return { id: nextId++, where: 'text', text: text.data, context: '', names, basis, range, element };
}

function rows(count: number, style: string): Element[] {
  document.body.innerHTML = Array.from({ length: count }, (_, i) => `<p style="${style}">name${i}</p>`).join('');
  return [...document.body.children];
}

const now = (): AbstractRange[] => [...(CSS.highlights.get('listlight-listed') ?? [])];
const textsNow = () => now().map(({ startContainer }) => (startContainer as Text).data);
const isOnScreen = (element: Element | null) => {
  const { top, bottom } = (element as Element).getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

it('paints of 10,000 names those near the screen, wherever that is, and never more than 200', async () => {
  const all = rows(10_000, 'margin:0;height:20px');
  const highlights = new Highlights(abort.signal);
  highlights.add(all.map((element) => mentionIn(element)));
  await painted();
  expect(now().length).toBeGreaterThan(10);
  expect(now().length).toBeLessThanOrEqual(200);
  const shown = all.filter(isOnScreen).length;
  expect(now().filter(({ startContainer }) => isOnScreen(startContainer.parentElement)).length).toBe(shown);
  // The element of this name is beyond those that are watched.
  scrollTo(0, 9000 * 20);
  await new Promise((go) => setTimeout(go, 400));
  await painted();
  expect(textsNow()).toContain('name9005');
  expect(now().length).toBeLessThanOrEqual(200);
});

it('paints first, where there are too many, what is on the screen, and of that the maker that structured data name', async () => {
  const all = rows(600, 'display:inline-block;margin:0;width:20px;height:12px;font-size:6px;overflow:hidden');
  const highlights = new Highlights(abort.signal);
  const makers = all.slice(500).map((element) => mentionIn(element, 'maker'));
  const others = all.slice(0, 500).map((element) => mentionIn(element));
  const data: LiveMention = {
    ...mentionIn(all[0] as Element, 'maker'),
    where: 'structured',
    role: 'maker',
    range: null,
  };
  highlights.add([...others, ...makers]);
  await painted();
  expect(now().length).toBe(200);
  expect(textsNow()).not.toContain('name550');
  highlights.add([data]);
  await painted();
  expect(all.every((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
  for (const name of ['name500', 'name550', 'name599']) expect(textsNow()).toContain(name);
  expect(now().length).toBe(200);
});

it('takes away what is removed, and everything when it stops', async () => {
  const all = rows(3, '');
  const highlights = new Highlights(abort.signal);
  const mentions = all.map((element) => mentionIn(element));
  highlights.add(mentions);
  await painted();
  expect(now().length).toBe(3);
  highlights.remove(mentions.slice(0, 2));
  await painted();
  expect(textsNow()).toEqual(['name2']);
  abort.abort();
  expect(CSS.highlights.has('listlight-listed')).toBe(false);
});

it('puts back what the page deletes or alters, and keeps count over both', async () => {
  const highlights = new Highlights(abort.signal);
  highlights.add(rows(1, '').map((element) => mentionIn(element)));
  await painted();
  const tamper = [
    () => CSS.highlights.delete('listlight-listed'),
    () => CSS.highlights.get('listlight-listed')?.clear(),
    () => CSS.highlights.set('listlight-listed', new Highlight()),
  ];
  for (const one of tamper) {
    one();
    await expect.poll(() => now().length, { timeout: 3000 }).toBe(1);
  }
  CSS.highlights.clear();
  await new Promise((go) => setTimeout(go, 2500));
  expect(CSS.highlights.size).toBe(0);
});
