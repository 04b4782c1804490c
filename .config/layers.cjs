// Which folder of src may import which, and what else it may not touch. One table: the layer check and its test read it.

/** Packages that only some folders may use. */
const PACKAGES = ['idb', 'preact', 'webextension-polyfill', 'playwright', 'pdfjs-dist'];

/** folder → folders of src it may import besides itself, packages of the above it may use, whether it may read lists/. */
const LAYERS = {
  model: { imports: [], packages: [] },
  match: { imports: ['model'], packages: [] },
  sources: { imports: ['model'], packages: [] },
  evidence: { imports: ['model'], packages: [] },
  screening: { imports: ['model', 'match'], packages: [] },
  messages: { imports: ['model'], packages: ['webextension-polyfill'] },
  settings: { imports: ['model', 'messages'], packages: [] },
  store: { imports: ['model'], packages: ['idb'] },
  ui: { imports: ['model', 'messages'], packages: ['preact'] },
  content: { imports: ['model', 'messages', 'settings'], packages: [] },
  popup: { imports: ['model', 'messages', 'settings', 'ui'], packages: ['preact'] },
  pdf: { imports: ['model', 'messages', 'settings', 'ui'], packages: ['preact', 'pdfjs-dist'] },
  options: { imports: ['model', 'messages', 'settings', 'ui', 'evidence'], packages: ['preact'] },
  background: {
    imports: ['model', 'match', 'sources', 'evidence', 'screening', 'messages', 'settings', 'store'],
    packages: ['idb'],
    lists: true,
  },
  cli: {
    imports: ['model', 'match', 'screening', 'sources', 'evidence', 'messages'],
    packages: ['playwright'],
    lists: true,
  },
};

module.exports = { LAYERS, PACKAGES };
