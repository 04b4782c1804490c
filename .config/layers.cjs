// Which folder of src may import which, and what else it may not touch. One table: the layer check and its test read it.

/** Packages that only some folders may use. */
const PACKAGES = ['idb', 'preact', 'webextension-polyfill', 'playwright', 'pdfjs-dist'];

/** folder → folders of src it may import besides itself, packages of the above it may use, whether it may read lists/. */
const LAYERS = {
  model: { imports: [], packages: [] },
  match: { imports: ['model'], packages: [] },
  // Forms of files that more than one folder reads: packed, CSV, XML. Pure.
  formats: { imports: ['model'], packages: [] },
  sources: { imports: ['model', 'formats', 'tables'], packages: [] },
  // What editions of lists are to each other: joined, compared, judged. Pure.
  editions: { imports: ['model', 'match'], packages: [] },
  evidence: { imports: ['model', 'formats'], packages: [] },
  // Tables of names, as files hold them: read and written. Pure.
  tables: { imports: ['model', 'formats'], packages: [] },
  // Its reasons stand in the records in English, in the words the interface has for them.
  screening: { imports: ['model', 'match', 'words'], packages: [] },
  // What the interface says, in all its languages.
  words: { imports: ['model'], packages: [] },
  messages: { imports: ['model'], packages: ['webextension-polyfill'] },
  // A policy that is not understood is told of in words.
  settings: { imports: ['model', 'messages', 'words'], packages: [] },
  store: { imports: ['model'], packages: ['idb'] },
  // Evidence for the draft of a letter, which is pure.
  ui: { imports: ['model', 'messages', 'words', 'evidence'], packages: ['preact'] },
  content: { imports: ['model', 'messages', 'settings'], packages: [] },
  popup: { imports: ['model', 'messages', 'settings', 'ui', 'words'], packages: ['preact'] },
  pdf: { imports: ['model', 'messages', 'settings', 'ui', 'words'], packages: ['preact', 'pdfjs-dist'] },
  options: { imports: ['model', 'messages', 'settings', 'ui', 'evidence', 'words'], packages: ['preact'] },
  panel: { imports: ['model', 'messages', 'settings', 'ui', 'words'], packages: ['preact'] },
  // Its sample page runs the scanner as a script of its own.
  welcome: { imports: ['model', 'messages', 'settings', 'ui', 'words', 'content'], packages: ['preact'] },
  help: { imports: ['model', 'messages', 'settings', 'ui', 'words'], packages: ['preact'] },
  desk: {
    imports: ['model', 'messages', 'settings', 'ui', 'evidence', 'tables', 'words'],
    packages: ['preact'],
  },
  background: {
    imports: [
      'model',
      'match',
      'sources',
      'editions',
      'evidence',
      'tables',
      'screening',
      'messages',
      'settings',
      'store',
      'words',
    ],
    packages: ['idb'],
    lists: true,
  },
  cli: {
    imports: [
      'model',
      'match',
      'screening',
      'formats',
      'sources',
      'editions',
      'evidence',
      'tables',
      'messages',
      'words',
    ],
    packages: ['playwright'],
    lists: true,
  },
};

module.exports = { LAYERS, PACKAGES };
