/** What a page tells once its renders are done: how many items it has and how many read wrong. */
export type RerenderResult = { items: number; wrong: number };

declare global {
  interface Window {
    result?: RerenderResult;
  }
}

const ITEMS = 60;
const RENDERS = 20;
const EVERY_MS = 50;
/** Long enough for an extension to have painted the first state. */
const START_AFTER_MS = 600;

/** One item, keyed by `id`; its text is made of several nodes, as a framework makes them. */
export type Item = { id: number; parts: readonly string[] };

/** The items of a render: every text changes, the order turns by seven, and every fifth item is left out in odd renders. */
export function itemsAt(render: number): Item[] {
  const ids = Array.from({ length: ITEMS }, (_, index) => (index + render * 7) % ITEMS);
  return ids
    .filter((id) => render === RENDERS || render % 2 === 0 || id % 5 !== 0)
    .map((id) => ({
      id,
      parts: [`Hikvision camera ${id}, seen ${render} times, `, `last by viewer ${render + id}`, ' of Hikvision'],
    }));
}

/**
 * Renders again on the button "Render again", and by itself every 50 ms until 20 renders are done; with
 * `#wait` in the address only the button "Start" begins that. Then compares every item with what it must read.
 */
export function runRerenders(draw: (items: readonly Item[]) => void): void {
  let render = 0;
  const next = () => {
    render += 1;
    draw(itemsAt(Math.min(render, RENDERS)));
    if (render === RENDERS) setTimeout(tell, EVERY_MS);
  };
  const start = () => {
    const timer = setInterval(() => {
      if (render < RENDERS) next();
      else clearInterval(timer);
    }, EVERY_MS);
  };

  draw(itemsAt(0));
  document.getElementById('again')?.addEventListener('click', next);
  document.getElementById('start')?.addEventListener('click', start, { once: true });
  if (location.hash !== '#wait') setTimeout(start, START_AFTER_MS);
}

function tell(): void {
  const texts = [...document.querySelectorAll('#list li')].map((item) => item.textContent);
  const wanted = itemsAt(RENDERS).map((item) => item.parts.join(''));
  const wrong =
    wanted.filter((text, index) => text !== texts[index]).length + Math.max(0, texts.length - wanted.length);
  window.result = { items: texts.length, wrong };
}
