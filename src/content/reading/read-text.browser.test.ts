import { afterEach, describe, expect, it } from 'vitest';
import { isOffLimits } from './off-limits.ts';
import { type PageRun, rangeIn } from './page-run.ts';
import { readAttributes } from './read-attributes.ts';
import { readText, type Watch } from './read-text.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

const still: Watch = {
  changes: () => 0,
  lost: () => {
    throw new Error('nothing was taken away');
  },
};
const runsOf = (root: Element): PageRun[] => [...readText({ root }, 'text', still)].filter((run) => run !== null);

/** Reads a root and changes the page in one of the pauses; answers the texts read and the subtrees lost. */
function readWhile(root: Element, change: (pauses: number) => boolean): { read: string[]; lost: Node[] } {
  const lost: Node[] = [];
  const read: string[] = [];
  let [changes, pauses] = [0, 0];
  const watch = { changes: () => changes, lost: (container: Node) => void lost.push(container) };
  for (const run of readText({ root }, 'text', watch)) {
    if (run) read.push(run.text);
    else if (change(++pauses)) changes += 1;
  }
  return { read, lost };
}
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
    expect(runs.map(({ text, from, to }) => text.slice(from, to)).join('')).toBe(words.join(' '));
    for (const { text, to } of runs.slice(0, -1)) expect(text.length - to).toBe(256);
    for (const { from } of runs.slice(1)) expect(from).toBe(256);
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
    for (const takeAwayAt of [1, 5, 15]) {
      const root = page(`<header>Head</header><main>${rows}</main><footer>Made by Hikvision</footer>`);
      const main = root.querySelector('main') as Element;
      const { read, lost } = readWhile(root, (pauses) => {
        if (pauses === takeAwayAt) main.innerHTML = '<p>Loaded anew.</p>';
        return pauses === takeAwayAt;
      });
      expect(read[0]).toBe('Head');
      expect(read.at(-1)).toBe('Made by Hikvision');
      expect(lost).toEqual([main]);
    }
  });

  it('goes on when the element it stands in is moved, and stops when all of it is gone', () => {
    const rows = Array.from({ length: 200 }, () => '<p>one two</p>').join('');
    const root = page(`<section><div>${rows}</div></section><p>five six</p>`);
    const div = root.querySelector('div') as Element;
    const moved = readWhile(root, (pauses) => {
      if (pauses === 1) document.createElement('aside').append(div);
      return pauses === 1;
    });
    expect(new Set(moved.read)).toEqual(new Set(['one two', 'five six']));
    expect(moved.lost).toEqual([root.querySelector('section')]);
    const gone = page(`<section>${rows}</section>`).firstElementChild as Element;
    const stopped = readWhile(gone, () => {
      gone.remove();
      return true;
    });
    expect(stopped.read.length).toBeLessThan(200);
    expect(stopped.lost).toEqual([]);
  });

  it('leaves alone an editor that came while it paused', () => {
    const rows = Array.from({ length: 300 }, () => '<p>one two</p>').join('');
    const root = page(`<section>${rows}</section><p>five six</p>`);
    const { read } = readWhile(root, (pauses) => {
      if (pauses === 1) root.lastElementChild?.insertAdjacentHTML('beforebegin', '<p contenteditable>my secret</p>');
      return pauses === 1;
    });
    expect(read).toHaveLength(301);
    expect(read).not.toContain('my secret');
  });

  it('reads one line out of a block that has many', () => {
    const root = page('<div>Made <b>by</b> Hik<i>vis</i>ion<p>another</p>and <u>so</u> on<hr>end</div>');
    const div = root.firstElementChild as Element;
    const line = (first: Node | null | undefined, last: Node | null | undefined) =>
      [...readText({ root: div, first: first as Node, last: last as Node }, 'text', still)].map((run) => run?.text);
    expect(line(div.childNodes[0], div.childNodes[4])).toEqual(['Made by Hikvision']);
    expect(line(div.childNodes[6], div.childNodes[8])).toEqual(['and so on']);
    expect(line(div.lastChild, div.lastChild)).toEqual(['end']);
    expect(line(div.querySelector('hr'), div.querySelector('hr'))).toEqual([]);
  });

  it('reads no editor of a whole document, whose head comes before it', () => {
    const own = document.createElement('html');
    own.innerHTML =
      '<head>\n<title>x y</title>\n</head><body><div contenteditable>mine</div><p>ours</p><div role="textbox">mine too</div></body>';
    expect(runsOf(own).map(({ text }) => text)).toEqual(['ours']);
  });

  it('does not join what stands on both sides of an editor', () => {
    expect(texts('<p>Hik<span contenteditable>x</span>vision</p>')).toEqual(['Hik', 'vision']);
    const [run] = runsOf(page('<p>Made by Hikvision<span contenteditable>x</span> here</p>'));
    expect(run && rangeIn(run, 8, 17)).not.toBeNull();
  });

  it('tells no place in a text that has changed since', () => {
    const [run] = runsOf(page('<p>Made by Hik<b>vis</b>ion</p>'));
    (document.querySelector('b') as Element).textContent = 'xyz';
    expect(run && rangeIn(run, 8, 17)).toBeNull();
  });

  it('asks for styles once for like joints', () => {
    const rows = '<div class="row"><span class="a">Brand</span><span class="b">Hikvision</span></div>';
    let asked = 0;
    const own = window.getComputedStyle;
    window.getComputedStyle = (...words) => {
      asked += 1;
      return own.call(window, ...words);
    };
    try {
      const root = page(`<style>.row { display: flex }</style>${rows.repeat(300)}`);
      expect(new Set(runsOf(root).map(({ text }) => text))).toEqual(new Set(['Brand Hikvision']));
    } finally {
      window.getComputedStyle = own;
    }
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(10);
  });

  it('reads a block of thousands of pieces in time that grows with it, and offers pauses', () => {
    const root = page(`<pre>${'<span>word</span> = <b>abcdefghij</b>;\n'.repeat(20_000)}</pre>`);
    const steps = [...readText({ root }, 'text', still)];
    expect(steps.filter((one) => one === null).length).toBeGreaterThan(80_000 / 512);
  });
});

describe('readAttributes', () => {
  it('reads what people see or hear, on the element and under it', () => {
    page(
      '<img alt="Hikvision dome" src="data:,"><a title="see Dahua" href="#">x</a><i aria-label="EZVIZ"></i><input placeholder="brand" value="Hikvision"><input type="submit" value="Find Hikvision"><div contenteditable><img alt="own words"></div>',
    );
    expect([...readAttributes(document.body)].map((run) => run?.text).sort()).toEqual(
      ['Hikvision dome', 'see Dahua', 'EZVIZ', 'brand', 'Find Hikvision'].sort(),
    );
    expect([...readAttributes(document.querySelector('img') as Element)]).toHaveLength(1);
  });
});
