import * as v from 'valibot';
import { migrated, type StoredSettings } from './migrations.ts';
import { DEFAULTS, FIELDS, type Settings } from './setting-fields.ts';

/** What of a policy decides which settings are in force. */
export type Precedence = { settings: Partial<Settings>; locked: ReadonlySet<keyof Settings> };

/** The names of all settings. */
export const SETTING_NAMES = Object.keys(DEFAULTS) as readonly (keyof Settings)[];

/** What the user has set, out of whatever was stored; what is not understood counts, each by itself, as not set. */
export function setByUser(stored: unknown): Partial<Settings> {
  const given = migrated(stored);
  const entries = SETTING_NAMES.flatMap((name) => {
    if (!Object.hasOwn(given, name)) return [];
    const result = v.safeParse(FIELDS[name], given[name]);
    return result.success ? [[name, result.output] as const] : [];
  });
  return Object.fromEntries(entries);
}

/**
 * The settings that hold: of a locked one the policy's value, or the default where it gives none; of any other the
 * user's own, else the policy's, else the default.
 */
export function settingsInForce(stored: unknown, { settings, locked }: Precedence): Settings {
  const own = Object.entries(setByUser(stored)).filter(([name]) => !locked.has(name as keyof Settings));
  return { ...DEFAULTS, ...settings, ...Object.fromEntries(own) };
}

/**
 * What is stored once some settings are changed: locked ones stay as they are, and so does all else in it, also what a
 * newer version put there.
 */
export function withSettings(
  stored: unknown,
  change: Partial<Settings>,
  locked: Precedence['locked'] = new Set(),
): StoredSettings {
  const free = Object.entries(change).filter(([name]) => !locked.has(name as keyof Settings));
  return { ...migrated(stored), ...Object.fromEntries(free) };
}
