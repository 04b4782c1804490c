import { browser } from '../../messages/browser.ts';
import type { PartyLine } from '../../messages/lists-contract.ts';
import { pageOfParties, pageOfParty } from '../../model/own-pages.ts';
import { getLists } from '../lists.ts';
import { partyCalls } from '../parties/party-calls.ts';
import { spokenWords } from '../speaking.ts';
import { escapeXml, type Suggestion, suggestionsFor } from './suggestions.ts';

/** Browsers show a few lines. */
const SHOWN = 6;
/** Letters typed before anything is looked for. */
const FEWEST_LETTERS = 2;

async function find(text: string): Promise<readonly PartyLine[]> {
  const asked = { text, list: null, country: null, from: null, to: null, offset: 0, count: SHOWN };
  return (await partyCalls['find-parties'](null, asked)).parties;
}

const asShown = import.meta.env.MODE === 'firefox' ? (text: string) => text : escapeXml;

async function suggest(text: string, show: (suggestions: Suggestion[]) => void): Promise<void> {
  if (text.trim().length < FEWEST_LETTERS) return show([]);
  const [parties, { lists }] = await Promise.all([find(text.trim()), getLists(), spokenWords()]);
  show(suggestionsFor(parties, lists, asShown));
}

/** The page for what was entered: of the one party of that name, else of all whose names are like it. */
async function pageFor(entered: string): Promise<string> {
  const text = entered.trim();
  const same = (await find(text)).filter(({ name }) => name === text);
  return same.length === 1 && same[0] ? pageOfParty(same[0].id) : pageOfParties(text);
}

async function open(entered: string, disposition: string): Promise<void> {
  const url = browser.runtime.getURL(await pageFor(entered));
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/** Says in the address bar what the keyword is for, in the language of now. */
export async function hintInOmnibox(): Promise<void> {
  const { hint } = (await spokenWords()).bar.omnibox;
  browser.omnibox.setDefaultSuggestion({ description: asShown(hint) });
}

/** Answers the keyword in the address bar. To be called at once when the background starts. */
export function listenForOmnibox(): void {
  const { omnibox } = browser;
  void hintInOmnibox();
  omnibox.onInputChanged.addListener((text, show) => void suggest(text, show).catch(() => undefined));
  omnibox.onInputEntered.addListener((text, disposition) => void open(text, disposition).catch(() => undefined));
}
