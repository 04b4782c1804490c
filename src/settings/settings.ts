import { browser } from '../messages/browser.ts';
import { hasRules } from '../model/may-read.ts';
import { inTurns } from './in-turns.ts';
import { migrated, type StoredSettings } from './migrations.ts';
import { isPolicyChange, readPolicy } from './policy.ts';
import type { Settings } from './setting-fields.ts';
import { settingsInForce, withSettings } from './settings-in-force.ts';

export type { Settings } from './setting-fields.ts';

const KEY = 'settings';
/** Background and pages change settings; between reading and writing nobody else may. */
const inTurn = inTurns('listlight-settings');
/** Beside the settings, in one word: whether every page may be read. The scanner asks for no more than this. */
const READING_KEY = 'reading';

async function readStored(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

/** The settings in force now: what a policy has locked, else what the user has set, else the policy’s or our default. */
export async function readSettings(): Promise<Settings> {
  const [stored, policy] = await Promise.all([readStored(), readPolicy()]);
  return settingsInForce(stored, policy);
}

const readingOf = (settings: Settings): 'all' | 'ask' => (hasRules(settings) ? 'ask' : 'all');

async function putReadingInOrder(): Promise<void> {
  const wanted = readingOf(await readSettings());
  const kept = (await browser.storage.local.get(READING_KEY))[READING_KEY];
  if (kept !== wanted) await browser.storage.local.set({ [READING_KEY]: wanted });
}

/** Puts that word in order where it is missing, or where what is in force was changed by another. */
export function keepReading(): Promise<void> {
  return inTurn(putReadingInOrder);
}

/**
 * Changes settings, one change after the other over all contexts of the extension; locked ones stay as they are.
 * Rejects where the browser does not store them.
 */
export function changeSettings(how: (settings: Settings) => Partial<Settings>): Promise<void> {
  return inTurn(async () => {
    const [stored, policy] = await Promise.all([readStored(), readPolicy()]);
    const wanted = how(settingsInForce(stored, policy));
    const changed = withSettings(stored, wanted, policy.locked);
    const reading = readingOf(settingsInForce(changed, policy));
    await browser.storage.local.set({ [KEY]: changed, [READING_KEY]: reading });
  });
}

/** Calls with the settings in force whenever the user or a policy may have changed them; answers what ends that. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changed: Record<string, { newValue?: unknown }>, area: string) => {
    if (!isPolicyChange(changed, area) && (area !== 'local' || !Object.hasOwn(changed, KEY))) return;
    readSettings().then(onChange, () => undefined);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Some of what the user has set, as one text that is another where any of it is. */
function partsOf(stored: unknown, names: readonly (keyof Settings)[]): string {
  const set = settingsInForce(stored, { settings: {}, locked: new Set() });
  return JSON.stringify(names.map((name) => set[name]));
}

/** Calls when the user has changed any of these settings, or a policy may have. To be called at once when the background starts. */
export function watchParts(names: readonly (keyof Settings)[], hasChanged: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[KEY];
    const isOther =
      area === 'local' && change !== undefined && partsOf(change.oldValue, names) !== partsOf(change.newValue, names);
    if (isOther || isPolicyChange(changes, area)) hasChanged();
  });
}

/** The settings as they are stored, for a file of the user's own data: what was set here, without what a policy says. */
export async function readStoredSettings(): Promise<StoredSettings> {
  return migrated(await readStored());
}

/** Forgets everything the user has set. What is kept of a policy stays: it is the organisation's. */
export function resetSettings(): Promise<void> {
  return inTurn(async () => {
    await browser.storage.local.remove(KEY);
    await putReadingInOrder();
  });
}
