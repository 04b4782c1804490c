import { browser } from '../messages/browser.ts';
import type { StepDirection, StepPlace } from '../model/step-place.ts';
import { stepWords } from '../words/step-words.ts';
import { injectCard } from './card.ts';
import { frameCaller } from './inspection/inspect-tab.ts';
import { liveReports } from './screen-tab.ts';
import { spokenWords } from './speaking.ts';

/** Where the last step of a tab led. Kept in session storage: the background may end between two steps. */
type Cursor = Stop & {
  position: number;
  /** The frame that had the keyboard when the steps began. */
  home: number;
};

/** A mention in a frame of the tab. */
type Stop = { frame: number; startedAt: number; mention: number };

const keyOf = (tab: number) => `step:${tab}`;
/** Mentions may leave the page while a step looks for one. */
const TRIES = 5;

async function readCursor(tab: number): Promise<Cursor | undefined> {
  return (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)] as Cursor | undefined;
}

/** The mentions of a tab in the order of the page: the top frame's first, then those of its other frames. */
async function stopsOf(tab: number): Promise<{ stops: Stop[]; hidden: number; focused: number | undefined }> {
  const { frames } = await liveReports(tab);
  const found = await Promise.all(
    Object.entries(frames).map(async ([number, { startedAt, mentions }]) => {
      const frame = Number(number);
      if (mentions.length === 0 && frame !== 0) return { stops: [], hidden: 0, focused: [] };
      const ask = () => frameCaller(tab, frame)('list-places').catch(() => null);
      let places = await ask();
      if (!places) {
        await injectCard(tab, frame).catch(() => undefined);
        places = await ask();
      }
      const { shown, hidden, hasFocus } = places ?? { shown: [], hidden: 0, hasFocus: false };
      return {
        stops: shown.map((mention): Stop => ({ frame, startedAt, mention })),
        hidden,
        focused: hasFocus ? [frame] : [],
      };
    }),
  );
  return {
    stops: found.flatMap(({ stops }) => stops),
    hidden: found.reduce((sum, { hidden }) => sum + hidden, 0),
    focused: found.flatMap(({ focused }) => focused)[0],
  };
}

/** The index to go to; where the mention of the last step has left the page, the one that took its place. */
function nextIndex(stops: readonly Stop[], cursor: Cursor | undefined, direction: StepDirection): number {
  if (!cursor) return direction === 'next' ? 0 : stops.length - 1;
  const at = stops.findIndex(
    ({ frame, startedAt, mention }) =>
      frame === cursor.frame && startedAt === cursor.startedAt && mention === cursor.mention,
  );
  if (at >= 0) return direction === 'next' ? at + 1 : at - 1;
  return direction === 'next' ? cursor.position - 1 : cursor.position - 2;
}

async function step(tab: number, direction: StepDirection, takesFocus: boolean): Promise<StepPlace | null> {
  const { stops, hidden, focused } = await stopsOf(tab);
  const last = await readCursor(tab);
  // Another page in the tab: its steps begin anew.
  const cursor = stops.some(({ startedAt }) => startedAt === last?.startedAt) ? last : undefined;
  let index = nextIndex(stops, cursor, direction);
  await spokenWords();
  for (let tries = 0; tries < TRIES && stops.length > 0; tries++) {
    const hasWrapped = index < 0 || index >= stops.length;
    index = hasWrapped ? (direction === 'next' ? 0 : stops.length - 1) : index;
    const stop = stops[index] as Stop;
    const place = { position: index + 1, total: stops.length, hidden, hasWrapped };
    const open = frameCaller(tab, stop.frame)('open-card', stop.mention, stepWords(place), takesFocus);
    const hasOpened = await open.catch(() => false);
    if (hasOpened) {
      if (cursor && cursor.frame !== stop.frame) {
        await frameCaller(tab, cursor.frame)('close-card').catch(() => undefined);
      }
      // Inside the last step's card the keyboard is no longer where the reader had it.
      const home = focused ?? cursor?.home ?? 0;
      await browser.storage.session.set({ [keyOf(tab)]: { ...stop, position: index + 1, home } satisfies Cursor });
      return place;
    }
    index += direction === 'next' ? 1 : -1;
  }
  return null;
}

/** Two quick presses are two steps, one after the other. */
const queues = new Map<number, Promise<unknown>>();

/**
 * Brings a tab to its next or previous mention, over all its frames and round from the last to the first, and opens
 * the card there; null when there is none to show. `takesFocus` moves the keyboard into the card.
 */
export function stepHit(tab: number, direction: StepDirection, takesFocus: boolean): Promise<StepPlace | null> {
  const turn = (queues.get(tab) ?? Promise.resolve()).then(() => step(tab, direction, takesFocus));
  queues.set(
    tab,
    turn.catch(() => undefined),
  );
  return turn;
}

/** A card was dismissed by hand: the keyboard goes back to the frame where the steps began. */
export async function leaveCard(tab: number, frame: number): Promise<void> {
  const cursor = await readCursor(tab);
  if (!cursor || cursor.frame !== frame || cursor.home === frame) return;
  await frameCaller(tab, cursor.home)('take-focus').catch(() => undefined);
}

/** Forgets a closed tab. */
export async function forgetSteps(tab: number): Promise<void> {
  queues.delete(tab);
  await browser.storage.session.remove(keyOf(tab));
}

const DIRECTIONS: Readonly<Record<string, StepDirection>> = { 'next-hit': 'next', 'previous-hit': 'previous' };

/** Steps in the tab in front when a key of the manifest's `commands` is pressed. */
export async function stepByCommand(command: string): Promise<void> {
  const direction = DIRECTIONS[command];
  if (!direction) return;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await stepHit(tab.id, direction, true);
}
