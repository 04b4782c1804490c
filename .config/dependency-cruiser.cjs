const { readdirSync } = require('node:fs');
const { LAYERS, PACKAGES } = require('./layers.cjs');

const src = process.env.LISTLIGHT_LAYERS_SRC ?? 'src';
const strangers = readdirSync(src).filter((name) => !(name in LAYERS) && name !== 'assets');
if (strangers.length > 0)
  throw new Error(`Not in the layer table: ${strangers.map((name) => `src/${name}`).join(', ')}`);

const rules = Object.entries(LAYERS).flatMap(([folder, { imports, packages, lists }]) => {
  const from = { path: `(^|/)src/${folder}/`, pathNot: '\\.(test|browser\\.test|bench)\\.tsx?$' };
  const barred = PACKAGES.filter((name) => !packages.includes(name));
  return [
    {
      name: `${folder}-imports`,
      comment: `src/${folder} may import only: ${imports.join(', ') || 'itself'}`,
      severity: 'error',
      from,
      to: { path: '(^|/)src/', pathNot: `(^|/)src/(${[folder, ...imports].join('|')})/` },
    },
    {
      name: `${folder}-packages`,
      comment: `src/${folder} may not use: ${barred.join(', ')}`,
      severity: 'error',
      from,
      to: { path: `(^|/)node_modules/(${barred.join('|')})/` },
    },
    ...(lists ? [] : [{ name: `${folder}-lists`, severity: 'error', from, to: { path: '(^|/)lists/' } }]),
  ];
});

module.exports = {
  forbidden: [
    ...rules,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'polyfill-once',
      comment: 'Only src/messages/browser.ts names the WebExtension API',
      severity: 'error',
      from: { path: '(^|/)src/', pathNot: '(^|/)src/messages/browser\\.ts$' },
      to: { path: '(^|/)node_modules/webextension-polyfill/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
    },
  },
};
