import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataSheet } from '../../fixtures/pdf/documents.ts';
import { ROOT } from '../driver.ts';
import { pdfPageIn } from '../pdf-page.ts';
import type { ServedPage } from '../serve.ts';
import { card, lists, lose, onPage, openedPopup, openTabs, ownPage, panel, popup } from './bring-up.ts';
import { DESK_STATES } from './desk-states.ts';
import { OWN_STATES } from './own-states.ts';
import type { SurfaceState } from './surface-state.ts';

const sample = (name: string) => readFileSync(join(ROOT, 'test/pages/samples', name), 'utf8');

/** The pages that the states are shown on. */
export const SURFACE_PAGES: Readonly<Record<string, ServedPage>> = {
  '/product.html': sample('product.html'),
  '/results.html': sample('results.html'),
  '/nothing': `<!doctype html><html lang="en"><title>Orchard</title><h1>Orchard</h1><p>Apples and pears.</p>
    <canvas width="80" height="40"></canvas></html>`,
  '/plain': '<!doctype html><html lang="en"><title>Plain</title><main><h1>Plain</h1></main></html>',
  '/sheet.pdf': { type: 'application/pdf', body: dataSheet() },
};

/**
 * Every surface in every state that looks different: what is looked over for access and taken as a picture. A new
 * surface is a row here. The last one spoils the lists for those after it.
 */
export const SURFACE_STATES: readonly SurfaceState[] = [
  { name: 'popup-finding', at: 'popup', bring: onPage('/product.html', popup) },
  { name: 'popup-all-open', at: 'popup', bring: onPage('/product.html', openedPopup) },
  { name: 'popup-results', at: 'popup', bring: onPage('/results.html', popup) },
  { name: 'popup-nothing', at: 'popup', bring: onPage('/nothing', popup) },
  {
    name: 'popup-unread',
    at: 'popup',
    bring: async (stage) => {
      await stage.driver.openPage('about:blank');
      await popup(stage);
    },
  },
  { name: 'panel-finding', at: 'panel', bring: onPage('/product.html', panel) },
  { name: 'panel-nothing', at: 'panel', bring: onPage('/nothing', panel) },
  { name: 'panel-tabs', at: 'panel', bring: onPage('/results.html', openTabs) },
  { name: 'card', at: 'card', bring: onPage('/product.html', card) },
  { name: 'lists', at: 'page', bring: lists('#/lists', 'main table') },
  { name: 'parties', at: 'page', bring: lists('#/parties?text=hikvision', '[role=gridcell]') },
  { name: 'party', at: 'page', bring: lists('#/party?id=hikvision', '.time-line') },
  { name: 'changes', at: 'page', bring: lists('#/changes', '.count:not(:empty)') },
  ...OWN_STATES,
  ...DESK_STATES,
  { name: 'help', at: 'page', bring: ownPage('src/help/index.html') },
  {
    name: 'pdf-empty',
    at: 'page',
    bring: async ({ driver }) => {
      await pdfPageIn(driver).open();
    },
  },
  {
    name: 'pdf-read',
    at: 'page',
    bring: async ({ driver }) => {
      const page = pdfPageIn(driver);
      await page.open();
      await page.choose('sheet.pdf', dataSheet());
      await page.result();
    },
  },
  {
    name: 'popup-problem',
    at: 'popup',
    bring: async (stage) => {
      await onPage('/nothing', lose)(stage);
      await onPage('/product.html', popup)(stage);
    },
  },
];
