import { afterEach, describe, expect, it } from 'vitest';
import { type PageRun, rangeIn } from './page-run.ts';
import { isOffLimits, readAttributes, readText } from './read-page.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

const nothingLost = () => {
  throw new Error('nothing was taken away');
};
const runsOf = (root: Element): PageRun[] => [...readText(root, nothingLost)].filter((run) => run !== null);
const texts = (html: string) => runsOf(page(html)).map(({ text }) => text.replaceAll(/\s+/g, ' ').trim());

describe('readText', () => {
  it.each([
    ['<p>Hik<b>vision</b> cameras</p>', ['Hikvision cameras']],
    ['<p>Hik<span>vi</span><i>si</i>on</p>', ['Hikvision']],
    ['<p>海康<br>威视</p>', ['海康 威视']],
    ['<p>Hik</p><p>vision</p>', ['Hik', 'vision']],
    ['<div>before<p>inside</p>after</div>', ['before', 'inside', 'after']],
    ['<ul><li>one<li>two</ul>', ['one', 'two']],
    ['<table><tr><td>Brand</td><td>Hikvision</td></tr></table>', ['Brand', 'Hikvision']],
    ['<select><option>Hikvision</option><option>Axis</option></select>', ['Hikvision', 'Axis']],
    ['<p>a1 2</p><p>…</p><p> </p>', []],
    ['', []],
  ])('%s → %j', (html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it('keeps apart what touches in the markup but not on the screen', () => {
    expect(texts('<div style="display:flex"><span>Brand</span><span>Hikvision</span></div>')).toEqual([
      'Brand Hikvision',
    ]);
    expect(texts('<p><span style="display:block">Brand</span><span>Hikvision</span></p>')).toEqual(['Brand Hikvision']);
    expect(texts('<p><span>Hik</span><span>vision</span></p>')).toEqual(['Hikvision']);
  });

  it('reads nothing that the user writes or that is not text', () => {
    const html = `<p>seen here</p><script>var Hikvision</script><style>.Hikvision{}</style>
      <textarea>Hikvision</textarea><input value="Hikvision"><div contenteditable>Hikvision<b>Hikvision</b></div>
      <div class="monaco-editor"><span>Hikvision</span></div><div role="textbox">Hikvision</div>
      <noscript>Hikvision</noscript><template><p>Hikvision</p></template>`;
    expect(texts(html)).toEqual(['seen here']);
    const inner = document.querySelector('[contenteditable] b') as Element;
    expect(isOffLimits(inner)).toBe(true);
    expect(isOffLimits(document.querySelector('p') as Element)).toBe(false);
  });

  it('finds its way back to the page over node borders and inserted spaces', () => {
    const [run] = runsOf(page('<p style="display:flex"><span>Brand</span><span>Hik<b>vis</b>ion</span></p>'));
    if (!run) throw new Error('nothing was read');
    const at = run.text.indexOf('Hik');
    const range = rangeIn(run, at, at + 'Hikvision'.length);
    if (!range) throw new Error('no range');
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    expect(live.toString()).toBe('Hikvision');
  });

  it('cuts an enormous block into runs that overlap: every word is some run’s own, no name is cut', () => {
    const words = Array.from({ length: 30_000 }, (_, i) => `word${i}`);
    const runs = runsOf(page(`<pre>${words.join(' ')}</pre>`));
    expect(runs.length).toBeGreaterThan(3);
    expect(runs.map(({ text, own }) => text.slice(own.from, own.to)).join('')).toBe(words.join(' '));
    for (const { text, own } of runs.slice(0, -1)) expect(text.length - own.to).toBe(256);
    for (const { own } of runs.slice(1)) expect(own.from).toBe(256);
    const last = runs.at(-1);
    const range = last && rangeIn(last, last.text.length - 9, last.text.length);
    expect(range?.startContainer.textContent?.slice(range.startOffset, range.endOffset)).toBe('word29999');
  });

  it('changes nothing', () => {
    const root = page('<p>Hik<b>vision</b><br>x <a href="#">link</a></p>');
    const before = root.innerHTML;
    runsOf(root);
    expect(root.innerHTML).toBe(before);
  });

  it('goes on after what the page takes away in the middle, and tells what is to be read again', () => {
    const rows = Array.from({ length: 2000 }, (_, i) => `<p>row ${i} of many</p>`).join('');
    for (const takeAwayAt of [1, 5, 700, 1900]) {
      const root = page(`<main>${rows}</main><footer>Made by Hikvision</footer>`);
      const main = root.querySelector('main') as Element;
      const lost: Element[] = [];
      const read: string[] = [];
      let steps = 0;
      for (const run of readText(root, (container) => lost.push(container))) {
        steps += 1;
        if (steps === takeAwayAt) main.innerHTML = '<p>Loaded anew.</p>';
        if (run) read.push(run.text);
      }
      expect(read.at(-1)).toBe('Made by Hikvision');
      expect(lost).toEqual([main]);
    }
  });

  it('goes on when the element it stands in is moved or replaced', () => {
    const root = page('<section><div><p>one two</p><p>three four</p></div></section><p>five six</p>');
    const div = root.querySelector('div') as Element;
    const lost: Element[] = [];
    const read: string[] = [];
    for (const run of readText(root, (container) => lost.push(container))) {
      if (run?.text === 'one two') document.createElement('aside').append(div);
      if (run) read.push(run.text);
    }
    expect(read).toEqual(['one two', 'five six']);
    expect(lost).toEqual([root.querySelector('section')]);
  });

  it('reads a block of thousands of pieces in time that grows with it, and offers pauses', () => {
    const time = (count: number) => {
      const root = page(`<pre>${'<span>word</span> = <b>abcdefghij</b>;\n'.repeat(count)}</pre>`);
      const before = performance.now();
      const steps = [...readText(root, nothingLost)];
      expect(steps.filter((one) => one === null).length).toBeGreaterThan(count / 512);
      return performance.now() - before;
    };
    time(1000);
    expect(time(20_000)).toBeLessThan(2000);
  });
});

describe('readAttributes', () => {
  it('reads what people see or hear, on the element and under it', () => {
    page(
      '<img alt="Hikvision dome" src="data:,"><a title="see Dahua" href="#">x</a><i aria-label="EZVIZ"></i><input placeholder="brand" value="Hikvision">',
    );
    expect([...readAttributes(document.body)].map(({ text }) => text).sort()).toEqual(
      ['Hikvision dome', 'see Dahua', 'EZVIZ', 'brand'].sort(),
    );
    expect([...readAttributes(document.querySelector('img') as Element)]).toHaveLength(1);
  });
});
