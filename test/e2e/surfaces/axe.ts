import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Stage } from '../both-browsers.ts';
import type { Driver } from '../driver.ts';
import type { SurfaceState } from './surface-state.ts';

const AXE = readFileSync(
  join(dirname(createRequire(import.meta.url).resolve('axe-core/package.json')), 'axe.min.js'),
  'utf8',
);

/** What colours decide; all else is the same in the light and in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Run in the page: the rules of axe, all that are on by default, best practices too; a line for each element that breaks one. */
const run = (only: readonly string[] | null) => `${AXE}
  const axe = window.axe ?? globalThis.axe;
  const only = ${JSON.stringify(only)};
  // Of rules that are kept one element each is told of: naming them all takes longer than looking.
  const { violations, passes } = await axe.run(document, { resultTypes: ['violations'], ...(only && { runOnly: only }) });
  const lines = violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target, html, failureSummary }) =>
      [id, impact, help, target.join(' '), html.slice(0, 160), failureSummary.replaceAll(/\\s+/g, ' ').slice(0, 240)].join(' | ')));
  return { lines, passed: passes.map(({ id }) => id) };`;

/** What axe finds: a line a violation; and the rules that had something to look at and were kept. */
export type Looked = { lines: string[]; passed: string[] };

/** Looks a surface over with axe, where it stands: by every rule, or by those of colours alone. */
export function lookOver(driver: Driver, at: SurfaceState['at'], rules: 'all' | 'colours' = 'all'): Promise<Looked> {
  return driver.evaluateIn<Looked>(at === 'card' ? 'page' : at, run(rules === 'all' ? null : COLOUR_RULES));
}

/**
 * No script sees into a closed root from a page, axe neither: what is in the card that is open is set up again in an
 * open one, on a page that breaks no rule itself.
 */
export async function unfoldCard(stage: Stage): Promise<void> {
  const content = await stage.driver.inCard<{ html: string; css: string }>(`
    const css = [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\\n');
    return { html: new XMLSerializer().serializeToString(root.querySelector('.card')), css };`);
  if (!content?.css || !content.html) throw new Error('The card is not open.');
  await stage.driver.openPage(`${stage.server.origin}/plain`);
  await stage.driver.evaluate(`
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const { html, css } = ${JSON.stringify(content)};
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css.replace('animation: 90ms ease-out come', 'animation: none'));
    root.adoptedStyleSheets.push(sheet);
    root.append(document.importNode(new DOMParser().parseFromString(html, 'text/html').querySelector('.card'), true));
    await new Promise((go) => setTimeout(go, 300));`);
}
