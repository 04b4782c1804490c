import { afterEach, describe, expect, it } from 'vitest';
import { Changes, type Work } from './changes.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** What is to be read after a change of a page. */
function workAfter(html: string, change: (body: HTMLElement) => void): Work & { changes: Changes } {
  document.body.innerHTML = html;
  const changes = new Changes();
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  change(document.body);
  changes.note(observer.takeRecords());
  observer.disconnect();
  return { ...changes.take(), changes };
}

const one = (selector: string): Element => document.querySelector(selector) as Element;
const lineTexts = ({ lines }: Work): string[] =>
  lines.map(({ first, last }) => {
    const range = document.createRange();
    range.setStartBefore(first as Node);
    range.setEndAfter(last as Node);
    return range.toString();
  });

describe('what is read anew', () => {
  it('is the line of a changed text, not the whole block', () => {
    const work = workAfter('<div>Made by <b>us</b><p>a block</p>and <i>so</i> on</div>', () => {
      (one('i').firstChild as Text).data = 'then';
    });
    expect(lineTexts(work)).toEqual(['and then on']);
    expect(work.roots).toEqual([]);
    expect(work.isStale(one('i').firstChild as Node, true)).toBe(true);
    expect(work.isStale(one('b').firstChild as Node, true)).toBe(false);
    expect(work.isStale(one('p').firstChild as Node, true)).toBe(false);
  });

  it('is a block that came, once, and what is in it not again', () => {
    const work = workAfter('<main></main>', () => {
      one('main').innerHTML = '<section><p>one</p></section>';
      one('section').append(document.createElement('p'));
      one('p').append('two');
    });
    expect(work.roots).toEqual([one('section')]);
    expect(work.lines).toEqual([]);
    expect(work.isStale(one('p'), false)).toBe(true);
  });

  it('is one line for the many things that changed in it', () => {
    const work = workAfter('<pre></pre>', () => {
      for (let i = 0; i < 5000; i++) one('pre').append(i % 2 ? document.createElement('b') : `word ${i} `);
    });
    expect(work.lines).toHaveLength(1);
    expect(work.inlines).toHaveLength(2500);
  });

  it('is what stood around something that left or came between', () => {
    const left = workAfter('<p>Hik<b>x</b>vision</p>', () => one('b').remove());
    expect(lineTexts(left)).toEqual(['Hikvision']);
    const parted = workAfter('<div>Hik<b>vi</b>sion</div>', () => one('b').before(document.createElement('p')));
    expect(lineTexts(parted)).toEqual(['Hik', 'vision']);
    expect(lineTexts(workAfter('<div>a<p>b</p>c</div>', () => one('p').remove()))).toEqual(['ac']);
  });

  it('is the attributes of an element whose attribute changed, and not its text', () => {
    const work = workAfter('<p title="a"><i title="b">text</i></p>', () => one('p').setAttribute('title', 'c'));
    expect(work.labels).toEqual([one('p')]);
    expect(work.isStale(one('p'), false)).toBe(true);
    expect(work.isStale(one('i'), false)).toBe(false);
    expect(work.isStale(one('i').firstChild as Node, true)).toBe(false);
  });

  it('is nothing of an editor, and nothing that left again', () => {
    const work = workAfter('<div contenteditable><p>mine</p></div><p>x</p>', (body) => {
      one('p').textContent = 'my secret';
      const gone = document.createElement('section');
      body.append(gone);
      gone.remove();
    });
    expect([...work.roots, ...work.inlines, ...work.labels]).toEqual([]);
    expect(lineTexts(work).join('')).not.toContain('secret');
  });

  it('forgets what was found where an editor begins', () => {
    const work = workAfter('<p>text</p>', () => one('p').setAttribute('contenteditable', ''));
    expect(work.roots).toEqual([]);
    expect(work.isStale(one('p').firstChild as Node, true)).toBe(true);
  });

  it('reaches into shadow roots, whose hosts may leave', () => {
    document.body.innerHTML = '<div></div>';
    const shadow = one('div').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>one</p>';
    const changes = new Changes();
    changes.addRoot(shadow);
    const { roots, isStale } = changes.take();
    expect(roots).toEqual([shadow]);
    const text = shadow.querySelector('p')?.firstChild as Node;
    expect(isStale(text, true)).toBe(true);
    changes.addRoot(document.body);
    changes.addRoot(shadow);
    expect(changes.take().roots).toEqual([document.body]);
  });

  it('tells that a frame left', () => {
    expect(workAfter('<p></p>', () => one('p').remove()).changes.isFrameGone).toBe(false);
    expect(workAfter('<p><iframe></iframe></p>', () => one('p').remove()).changes.isFrameGone).toBe(true);
  });
});
