import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../e2e/serve.ts';
import { bundledNames, makeIndexBytes, toFind } from '../our-finder.ts';
import { largestSet, type NameSet, smallerSet } from '../texts/name-sets.ts';
import { startBrowser } from './chromium/browser.ts';
import { bundleScript } from './extensions/bundle-script.ts';
import { type Materials, makeExtension } from './extensions/make-extension.ts';
import { makePages, type PageName } from './pages/make-pages.ts';
import { type PageSubject, type Running, withRunning } from './running.ts';
import type { NameCount, SubjectPlan } from './subjects.ts';

/** Where extensions to be measured are made and pages are given out. */
export type Workshop = {
  /** Address of a page; another one each time. */
  addressOf: (page: PageName | `saved/${string}`) => string;
  /** Names of the saved pages that can be opened. */
  savedPages: readonly string[];
  /** Starts these subjects in browsers of their own, does the work, ends them. */
  withSubjects: <T>(
    plans: readonly SubjectPlan[],
    work: (running: (id: string) => Running) => Promise<T>,
  ) => Promise<T>;
  /** The script that goes through a page in its own world. */
  walkScript: () => Promise<string>;
  /** Whether pages saved from the web lie beside the repository. */
  hasSharedPages: boolean;
  browserVersion: () => Promise<string>;
  /** The largest set of names, and where they are from. */
  largest: NameSet;
  close: () => void;
};

const DONE_BY: Readonly<Record<SubjectPlan['recipe']['kind'], PageSubject['done']>> = {
  none: null,
  nothing: null,
  ours: 'asked',
  here: 'marked',
  peer: 'marked',
};

/** Makes the pages and opens their server; `built` is measured as ours with the bundled lists. */
export async function openWorkshop(root: string, built: string | null): Promise<Workshop> {
  const folder = mkdtempSync(join(tmpdir(), 'listlight-bench-'));
  const shared = join(root, '../shared');
  const largest = largestSet(60_000, join(shared, 'data'));
  const sets = new Map<NameCount, readonly string[]>([
    ['bundled', [...new Set(bundledNames().map(({ text }) => text))]],
    [2_000, smallerSet(2_000, largest)],
    [60_000, largest.names],
  ]);
  const names = (count: NameCount) => sets.get(count) ?? [];
  const materials: Materials = { root, built, names };
  const pages = makePages(root, shared);
  for (const count of ['bundled', 60_000] as const) {
    const all = toFind(count === 'bundled' ? count : names(count));
    pages.served[`/walk/${count}.bin`] = { type: 'application/octet-stream', body: Buffer.from(makeIndexBytes(all)) };
    pages.served[`/walk/${count}.json`] = { type: 'application/json', body: Buffer.from(JSON.stringify(all)) };
  }
  const server = await serve(pages.served);
  const made = new Map<string, Promise<string | null>>();
  let opened = 0;

  const subjectOf = async ({ id, recipe }: SubjectPlan): Promise<PageSubject> => {
    const making = made.get(id) ?? makeExtension(recipe, join(folder, String(made.size)), materials);
    made.set(id, making);
    return { id, folder: await making, done: DONE_BY[recipe.kind] };
  };

  return {
    addressOf: (page) => `${server.origin}/${page}?${++opened}`,
    savedPages: pages.saved,
    hasSharedPages: existsSync(join(shared, 'pages')),
    async browserVersion() {
      const browser = await startBrowser(null);
      await browser.close();
      return browser.version.replace('Chrome/', 'Chromium ');
    },
    async withSubjects(plans, work) {
      const subjects = [];
      for (const plan of plans) subjects.push(await subjectOf(plan));
      return withRunning(subjects, (all) =>
        work((id) => {
          const found = all.find(({ subject }) => subject.id === id);
          if (!found) throw new Error(`No subject "${id}" runs.`);
          return found;
        }),
      );
    },
    walkScript: () => bundleScript(root, join(root, 'test/bench/page/content/walk-page.ts')),
    largest,
    close() {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
