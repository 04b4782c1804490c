import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

type Target = 'chrome' | 'firefox';
type Manifest = Record<string, unknown> & { background: Record<string, unknown> };

/** Scripts for the page that the background injects where they are first needed; no page loads them by itself. */
const INJECTED = ['src/content/inspect.iife.ts', 'src/content/card.iife.ts'];
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
    content_security_policy,
    content_scripts,
    ...common
  } = full;
  return {
    ...common,
    content_scripts: [...(content_scripts as object[]), { js: INJECTED, matches: [NOWHERE] }],
    ...(target === 'chrome' ? { minimum_chrome_version, message_serialization } : { browser_specific_settings }),
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

/** Firefox does not inherit highlight styles from the root: there the rules are for every element. */
function highlightsOfEveryElement(): Plugin {
  const file = 'src/content/highlights.css';
  return {
    name: 'listlight:highlights-of-every-element',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const sheet = bundle[file];
        if (sheet?.type !== 'asset') this.error(`${file} is not in the build`);
        const rules = String(sheet.source).replaceAll(':root::highlight(', '::highlight(');
        if (rules === String(sheet.source)) this.error(`${file} has no rules for the root`);
        sheet.source = rules;
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
    define: Object.fromEntries(Object.entries(storedHashes()).map(([name, hash]) => [name, JSON.stringify(hash)])),
    publicDir: 'src/assets',
    plugins: [
      withoutRawHtml(),
      withoutCodeFromText(),
      withCharacterMaps(),
      withoutInjected(),
      ...(target === 'firefox' ? [highlightsOfEveryElement()] : []),
      crx({ manifest: manifestFor(target, isServing), browser: target, contentScripts: { injectCss: false } }),
    ],
    worker: { format: 'es', plugins: () => [withoutCodeFromText()] },
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      // The popup and the background come with the manifest; this page does not.
      rolldownOptions: { input: { pdf: 'src/pdf/index.html' } },
    },
  };
}

const NODE_PROGRAMS = {
  cli: { screen: 'src/cli/screen.ts', lookup: 'src/cli/lookup.ts', run: 'src/cli/run/index.ts' },
  bench: { index: 'test/bench/index.ts', worker: 'test/bench/worker.ts', page: 'test/bench/page/index.ts' },
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
  if (mode === 'cli' || mode === 'bench') return nodePrograms(mode);
  return extension(mode === 'firefox' ? 'firefox' : 'chrome', command === 'serve');
});
