import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { minify } from 'terser';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

type Target = 'chrome' | 'firefox';
type Manifest = Record<string, unknown> & { background: Record<string, unknown> };

/** Scripts for the page that the background injects where they are first needed; no page loads them by itself. */
const INJECTED = ['inspect', 'card', 'read-again', 'read-text'].map((name) => `src/content/${name}.iife.ts`);
/** No page has this address: the entry is there for the build alone, and leaves with {@link withoutInjected}. */
const NOWHERE = 'https://listlight.invalid/*';

/** One manifest.json for every browser; each build leaves out the keys the other browser alone knows. */
function manifestFor(target: Target, isServing: boolean): ManifestV3Export {
  const full = structuredClone(manifest) as unknown as Manifest;
  const { service_worker, scripts, ...background } = full.background;
  const {
    browser_specific_settings,
    minimum_chrome_version,
    message_serialization,
    // Firefox needs no schema of its policies, and takes the key for a fault.
    storage,
    content_security_policy,
    content_scripts,
    side_panel,
    sidebar_action,
    permissions,
    ...common
  } = full;
  // Firefox has a sidebar instead, which takes no permission.
  const panel =
    target === 'chrome'
      ? { permissions, side_panel }
      : { permissions: (permissions as string[]).filter((one) => one !== 'sidePanel'), sidebar_action };
  return {
    ...common,
    ...panel,
    content_scripts: [...(content_scripts as object[]), { js: INJECTED, matches: [NOWHERE] }],
    ...(target === 'chrome'
      ? { minimum_chrome_version, message_serialization, storage }
      : { browser_specific_settings }),
    // The dev server needs inline scripts and a socket; the strict policy is for what ships.
    ...(isServing ? {} : { content_security_policy }),
    background: { ...background, ...(target === 'chrome' ? { service_worker } : { scripts }) },
  } as unknown as ManifestV3Export;
}

/**
 * Preact sets raw HTML in one place, for `dangerouslySetInnerHTML`, which this product never uses.
 * Taking that place out keeps Trusted Types and the add-on linter satisfied; a Preact that changed it stops the build.
 */
function withoutRawHtml(): Plugin {
  const site = /(\w+)\.innerHTML=(?=[^=])/g;
  return {
    name: 'listlight:without-raw-html',
    enforce: 'post',
    transform(code, id) {
      if (!/node_modules\/preact\/dist\/preact\.(module|mjs)/.test(id)) return null;
      const found = code.match(site)?.length ?? 0;
      if (found !== 1) this.error(`expected one innerHTML site in Preact, found ${found}`);
      return { code: code.replace(site, '$1.textContent='), map: null };
    },
  };
}

/** A site in another's code that makes code from text, how often it stands there, and what stands there instead. */
type Site = { text: string; times: number; instead: string };

const EVAL_TEST: Site = {
  text: 'new Function("");',
  times: 1,
  instead: 'throw new Error("no code is made from text");',
};
/** core-js looks for the global object, and for Node's, by code made from text where all else fails. */
const GLOBAL_OBJECT: Site = { text: `Function('return this')()`, times: 1, instead: 'globalThis' };
const NODE_REQUIRE: Site = { text: `Function('return require("' + name + '")')()`, times: 1, instead: 'undefined' };
const POSTSCRIPT: Site = {
  text: 'return new Function("src", "srcOffset", "dest", "destOffset", compiled);',
  times: 1,
  instead: 'throw new Error("no code is made from text");',
};
/** Code loaded by an address made at run time: its worker without a worker, and a decoder of pictures. */
const importOf = (address: string): Site => ({
  text: `await import(\n      /*webpackIgnore: true*/\n      /*@vite-ignore*/\n      ${address})`,
  times: 1,
  instead: '(() => { throw new Error("no code is loaded by a made address"); })()',
});
const PDF_READER: Readonly<Record<string, readonly Site[]>> = {
  'pdf.mjs': [EVAL_TEST, GLOBAL_OBJECT, NODE_REQUIRE, importOf('this.workerSrc')],
  'pdf.worker.mjs': [EVAL_TEST, GLOBAL_OBJECT, NODE_REQUIRE, POSTSCRIPT, importOf('path')],
};

/**
 * The PDF reader makes code from text where the browser lets it, and tries whether it does; ours never does. Taking
 * those sites out keeps the policy, Trusted Types and the add-on linter satisfied; a reader that changed them stops
 * the build.
 */
function withoutCodeFromText(): Plugin {
  return {
    name: 'listlight:without-code-from-text',
    // Before the bundler has touched what it looks for.
    enforce: 'pre',
    transform(code, id) {
      const file = /node_modules\/pdfjs-dist\/legacy\/build\/(pdf(?:\.worker)?\.mjs)$/.exec(id)?.[1];
      if (!file) return null;
      let left = code;
      for (const { text, times, instead } of PDF_READER[file] ?? []) {
        const found = left.split(text).length - 1;
        if (found !== times) this.error(`expected ${times} × ${text} in ${file}, found ${found}`);
        left = left.replaceAll(text, instead);
      }
      return { code: left, map: null };
    },
  };
}

/** Ships the tables that tell what the codes of Chinese, Japanese and Korean fonts mean that are not in a PDF. */
function withCharacterMaps(): Plugin {
  const folder = new URL('node_modules/pdfjs-dist/cmaps/', import.meta.url);
  return {
    name: 'listlight:with-character-maps',
    generateBundle() {
      for (const name of readdirSync(folder).sort()) {
        this.emitFile({ type: 'asset', fileName: `cmaps/${name}`, source: readFileSync(new URL(name, folder)) });
      }
    },
  };
}

/** Ships the bundled lists as one file, which the background reads when it fills its database. */
function withBundledLists(): Plugin {
  const folder = new URL('lists/', import.meta.url);
  return {
    name: 'listlight:with-bundled-lists',
    generateBundle() {
      const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
      const contents = files.sort().map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]);
      this.emitFile({ type: 'asset', fileName: 'lists.json', source: JSON.stringify(Object.fromEntries(contents)) });
    },
  };
}

/** Takes the entry that only had the injected scripts built out of the manifest again. */
function withoutInjected(): CrxPlugin {
  return {
    name: 'listlight:without-injected',
    enforce: 'post',
    renderCrxManifest(built) {
      const scripts = built.content_scripts?.filter(({ matches }) => !matches?.includes(NOWHERE));
      if (scripts?.length !== 1) this.error(`expected one content script, found ${scripts?.length}`);
      return { ...built, content_scripts: scripts };
    },
  };
}

/** Numbers that the DOM standard fixes: their names are longer than what is done with them. */
const DOM_NUMBERS: Readonly<Record<string, string>> = {
  'Node.ELEMENT_NODE': '1',
  'Node.TEXT_NODE': '3',
  'Node.DOCUMENT_POSITION_PRECEDING': '2',
  'Node.DOCUMENT_POSITION_FOLLOWING': '4',
  'NodeFilter.SHOW_ELEMENT': '1',
  'NodeFilter.SHOW_TEXT': '4',
};

/** The scripts that walk through pages: the scanner, and what reads a page's text once more. */
const WALKERS = ['src/content/scanner.iife.js', 'src/content/read-text.iife.js'];
/**
 * What the scanner's own classes call each other by. Shortened in it, and in what walks through pages with the same
 * code; no other script, no message and nothing of the browser has a member of such a name, and the build stops when
 * another script for pages comes to have one.
 */
const SCANNER_NAMES =
  'addRoot around countUnchecked dropWhere flush flushFirst forget hasText inlines isApart isEmpty isFrameGone isIn isKeeping isStale labels lines lookAgain lost note paintIn rank ready settled take touching version watch'.split(
    ' ',
  );

/** The scripts for pages are read by every frame: a minifier that looks longer takes a few hundred bytes off. */
function smallerPageScripts(): Plugin {
  return {
    name: 'listlight:smaller-page-scripts',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const scripts = Object.entries(bundle).filter(([file]) => file.endsWith('.iife.js'));
        if (scripts.length !== INJECTED.length + 1) this.error(`found ${scripts.length} scripts for pages`);
        const names = new RegExp(`^(?:${SCANNER_NAMES.join('|')})$`);
        for (const [file, script] of scripts) {
          if (script.type !== 'asset') this.error(`${file} is no finished script`);
          const isScanner = WALKERS.includes(file);
          const shared = isScanner ? null : new RegExp(`[.{,](${SCANNER_NAMES.join('|')})\\b`).exec(`${script.source}`);
          if (shared) this.error(`${file} has a member "${shared[1]}", which is shortened in the scanner`);
          const { code } = await minify(String(script.source), {
            ecma: 2020,
            compress: { ecma: 2020, passes: 3 },
            format: { ecma: 2020 },
            mangle: isScanner ? { properties: { regex: names } } : true,
          });
          script.source = code as string;
        }
      },
    },
  };
}

/** Firefox does not inherit highlight styles from the root: there the rules are for every element. */
function ofEveryElement(sheet: string): string {
  return sheet.replaceAll(':root::highlight(', '::highlight(');
}

/**
 * Ships a sheet for each style of highlights, which the background puts into pages where it is not the manifest's: what
 * such a sheet says goes before the manifest's and before another that a page got when the style was another.
 */
function withHighlightStyles(target: Target): Plugin {
  const files = {
    full: 'highlights.css',
    lines: 'highlight-styles/lines.css',
    off: 'highlight-styles/off.css',
  };
  return {
    name: 'listlight:with-highlight-styles',
    generateBundle() {
      for (const [name, file] of Object.entries(files)) {
        const sheet = readFileSync(new URL(`src/content/${file}`, import.meta.url), 'utf8');
        const rules = sheet.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(';', ' !important;');
        const source = target === 'firefox' ? ofEveryElement(rules) : rules;
        this.emitFile({ type: 'asset', fileName: `highlight-styles/${name}.css`, source });
      }
    },
  };
}

/** Makes of the manifest's sheet what Firefox needs. */
function highlightsOfEveryElement(): Plugin {
  const file = 'src/content/highlights.css';
  return {
    name: 'listlight:highlights-of-every-element',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        // The sheet for pages of the web, and that of the sample page, which holds a copy.
        const changed = Object.entries(bundle).flatMap(([name, sheet]) => {
          if (sheet.type !== 'asset' || !name.endsWith('.css')) return [];
          const rules = ofEveryElement(String(sheet.source));
          if (rules === String(sheet.source)) return [];
          sheet.source = rules;
          return [name];
        });
        if (changed.length !== 2 || !changed.includes(file)) this.error(`rules for the root in ${changed.join(', ')}`);
      },
    },
  };
}

/** SHA-256 over the files of some folders, tests aside, hex. */
function hashOf(folders: readonly (readonly [folder: string, ending: string])[]): string {
  const hash = createHash('sha256');
  for (const [folder, ending] of folders) {
    const at = new URL(folder, import.meta.url);
    for (const name of readdirSync(at, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!name.endsWith(ending) || name.endsWith('.test.ts')) continue;
      hash
        .update(`${folder}${name}\0`)
        .update(readFileSync(new URL(name, at)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/**
 * What tells the background at once whether what it has stored is what this version would store: one hash over
 * the bundled lists and what reads them, one over everything that a compiled index of names depends on.
 */
function storedHashes(): Record<string, string> {
  return {
    __LISTS_SHA256__: hashOf([
      ['lists/', '.json'],
      ['src/sources/hand-kept/', '.ts'],
    ]),
    __MATCHER_SHA256__: hashOf([
      ['src/match/', '.ts'],
      ['src/model/', '.ts'],
      ['src/screening/', 'judge.ts'],
    ]),
  };
}

function extension(target: Target, isServing: boolean): UserConfig {
  return {
    define: {
      ...Object.fromEntries(Object.entries(storedHashes()).map(([name, hash]) => [name, JSON.stringify(hash)])),
      ...DOM_NUMBERS,
    },
    publicDir: 'src/assets',
    plugins: [
      withoutRawHtml(),
      withoutCodeFromText(),
      withCharacterMaps(),
      withBundledLists(),
      withHighlightStyles(target),
      withoutInjected(),
      smallerPageScripts(),
      ...(target === 'firefox' ? [highlightsOfEveryElement()] : []),
      crx({ manifest: manifestFor(target, isServing), browser: target, contentScripts: { injectCss: false } }),
    ],
    worker: { format: 'es', plugins: () => [withoutCodeFromText()] },
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: 'es2023',
      // The parts of a page are asked for together, not one after the other.
      modulePreload: { polyfill: false },
      // The popup and the background come with the manifest; these pages do not, in every browser.
      rolldownOptions: {
        input: {
          pdf: 'src/pdf/index.html',
          panel: 'src/panel/index.html',
          help: 'src/help/index.html',
          desk: 'src/desk/index.html',
          welcome: 'src/welcome/index.html',
          sample: 'src/welcome/sample/index.html',
        },
      },
    },
  };
}

const NODE_PROGRAMS = {
  cli: {
    screen: 'src/cli/screen.ts',
    lookup: 'src/cli/lookup.ts',
    run: 'src/cli/run/index.ts',
    lists: 'src/cli/lists/index.ts',
    verify: 'src/cli/verify/index.ts',
  },
  bench: { index: 'test/bench/index.ts', worker: 'test/bench/worker.ts', page: 'test/bench/page/index.ts' },
  proof: { index: 'test/proof/index.ts' },
} as const;

/** The Node programs: Node 20 does not strip types, so they are bundled as well. */
function nodePrograms(mode: keyof typeof NODE_PROGRAMS): UserConfig {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const input = Object.fromEntries(Object.entries(NODE_PROGRAMS[mode]).map(([name, path]) => [name, at(path)]));
  return {
    publicDir: false,
    build: { ssr: true, outDir: `dist/${mode}`, emptyOutDir: true, target: 'node20', rolldownOptions: { input } },
  };
}

export default defineConfig(({ mode, command }) => {
  // What ships does not depend on the shell it was built in.
  if (command === 'build') process.env.NODE_ENV = 'production';
  if (mode === 'cli' || mode === 'bench' || mode === 'proof') return nodePrograms(mode);
  return extension(mode === 'firefox' ? 'firefox' : 'chrome', command === 'serve');
});
