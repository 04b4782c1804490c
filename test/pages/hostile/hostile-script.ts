/** What a hostile page learned and did. */
export type Hostility = {
  posted: number;
  /** Extension files it could load in any way, by how. */
  readable: string[];
  /** Extension interfaces it could reach. */
  reached: string[];
  /** How often it saw our highlights again after it had deleted them. */
  deletedHighlights: number;
  /** Nodes put into its document by others, and removed. */
  removedNodes: number;
  /** Calls of patched functions: shows that they stood. */
  lies: number;
};

/** Marks every message the page makes, so that one that came through would be seen. */
export const HOSTILE_MARK = 'from-the-page';
/** Messages it posts. */
export const HOSTILE_MESSAGES = 10_000;

/**
 * The hostile script, for the top of the head, before anything else runs. It goes on until the address ends in `#rest`;
 * then it puts everything back and tells in `window.hostility` what it did.
 *
 * `files` are addresses of the extension's files; `calls` names of its calls.
 */
export function hostileScript(files: readonly string[], calls: readonly string[], extensionId: string): string {
  return `(() => {
  const kept = { MutationObserver };
  const done = { posted: 0, readable: [], reached: [], deletedHighlights: 0, removedNodes: 0, lies: 0 };
  const undo = [];
  // The page lies to itself as well, so it keeps the few things it needs.
  const note = (list, entry) => { list[list.length] = entry; };
  const { then } = Promise.prototype;
  const { apply } = Reflect;
  const patch = (owner, name, lie) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { configurable: true, ...(own.get ? { get: lie, set() {} } : { value: lie, writable: true }) });
    note(undo, () => Object.defineProperty(owner, name, own));
  };
  const lie = (value) => function () { done.lies += 1; return typeof value === 'function' ? new value() : value; };
  const refuse = function () { done.lies += 1; throw new Error('refused by the page'); };

  // Messages in the shape of the extension's own.
  const calls = ${JSON.stringify(calls)};
  let turn = 0;
  const post = () => {
    for (let i = 0; i < 500; i++, turn++) {
      window.postMessage({ call: calls[turn % calls.length], args: ['${HOSTILE_MARK}', turn] }, '*');
      done.posted += 1;
    }
    if (turn < ${HOSTILE_MESSAGES}) setTimeout(post, 5);
  };
  post();

  // Highlights deleted as soon as they are seen; the page's own way to them is kept aside.
  const clear = HighlightRegistry.prototype.clear.bind(CSS.highlights);
  const sizeOf = Object.getOwnPropertyDescriptor(HighlightRegistry.prototype, 'size').get.bind(CSS.highlights);
  const timer = setInterval(() => {
    if (sizeOf() === 0) return;
    done.deletedHighlights += 1;
    clear();
  }, 10);

  // What is not the page's own leaves the document.
  addEventListener('DOMContentLoaded', () => {
    const guard = new kept.MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          if (node.nodeType !== 1 || node.dataset.own !== undefined) continue;
          done.removedNodes += 1;
          node.remove();
        }
      }
    });
    guard.observe(document, { childList: true, subtree: true });
    note(undo, () => guard.disconnect());
    const cover = document.createElement('div');
    cover.dataset.own = '';
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: rgb(0 0 0 / 1%)';
    document.documentElement.append(cover);
    probe();
  });

  // The extension's files, in every way a page may load something.
  function probe() {
    const tell = (how, file) => () => note(done.readable, how + ' ' + file);
    const put = (kind, fields, file) => {
      const element = Object.assign(document.createElement(kind), fields);
      element.dataset.own = '';
      if (kind !== 'iframe') element.onload = tell(kind, file);
      document.body.append(element);
    };
    for (const file of ${JSON.stringify(files)}) {
      apply(then, fetch(file), [tell('fetch', file), () => {}]);
      apply(then, fetch(file, { mode: 'no-cors' }), [tell('fetch no-cors', file), () => {}]);
      put('img', { src: file }, file);
      put('script', { src: file }, file);
      put('script', { src: file, type: 'module' }, file);
      put('link', { rel: 'stylesheet', href: file }, file);
      put('iframe', { src: file }, file);
      put('object', { data: file }, file);
    }
    for (const name of ['chrome', 'browser']) {
      const runtime = globalThis[name]?.runtime;
      for (const way of ['sendMessage', 'connect', 'getURL']) {
        if (typeof runtime?.[way] !== 'function') continue;
        note(done.reached, name + '.runtime.' + way);
        try { runtime[way]('${extensionId}', { call: 'screening-for-tab', args: ['${HOSTILE_MARK}', 1] }); } catch {}
        try { runtime[way]({ call: 'screening-for-tab', args: ['${HOSTILE_MARK}', 1] }); } catch {}
      }
    }
    for (const name of ['listlight', 'webextensionPolyfill']) if (name in globalThis) note(done.reached, name);
  }

  // Everything the extension's scripts build on, as this page has it.
  patch(Node.prototype, 'textContent', lie('nothing'));
  patch(Node.prototype, 'firstChild', lie(null));
  patch(Node.prototype, 'nextSibling', lie(null));
  patch(CharacterData.prototype, 'data', lie('nothing'));
  patch(Element.prototype, 'getAttribute', lie(null));
  patch(Element.prototype, 'attachShadow', refuse);
  patch(Document.prototype, 'querySelectorAll', lie(Array));
  patch(Element.prototype, 'querySelectorAll', lie(Array));
  patch(Element.prototype, 'matches', lie(false));
  patch(Element.prototype, 'closest', lie(null));
  patch(Document.prototype, 'createRange', refuse);
  patch(Document.prototype, 'createTreeWalker', refuse);
  patch(window, 'requestAnimationFrame', lie(0));
  patch(window, 'MutationObserver', refuse);
  patch(window, 'IntersectionObserver', refuse);
  patch(window, 'StaticRange', refuse);
  patch(window, 'Highlight', refuse);
  patch(HighlightRegistry.prototype, 'set', lie(undefined));
  patch(JSON, 'parse', lie({}));
  patch(JSON, 'stringify', lie('{}'));
  for (const name of ['push', 'map', 'filter', 'flatMap', 'find', 'some', 'every', 'reduce', 'sort', 'entries']) {
    patch(Array.prototype, name, lie(Array));
  }
  for (const name of ['get', 'set', 'has']) patch(Map.prototype, name, lie(undefined));
  for (const name of ['add', 'has']) patch(Set.prototype, name, lie(false));
  for (const name of ['slice', 'split', 'replaceAll', 'trim', 'charCodeAt', 'startsWith']) {
    patch(String.prototype, name, lie(''));
  }
  patch(Promise.prototype, 'then', lie(undefined));
  patch(Function.prototype, 'call', refuse);
  patch(Object, 'entries', lie(Array));
  patch(Object, 'hasOwn', lie(true));
  Object.defineProperty(Object.prototype, 'ok', { configurable: true, get: () => false });
  note(undo, () => delete Object.prototype.ok);
  // Used once, so that the lies are known to stand.
  document.documentElement.getAttribute('lang');
  note(undo, () => clearInterval(timer));

  addEventListener('hashchange', () => {
    for (let i = undo.length - 1; i >= 0; i--) undo[i]();
    window.hostility = done;
  });
})();`;
}
