/** Settings as they are stored: what was set, and the version that set it. */
export type StoredSettings = Readonly<Record<string, unknown>>;

/** A step from the version of its place in {@link MIGRATIONS}, counted from 1, to the next. Pure; keeps what it does not know. */
type Migration = (stored: StoredSettings) => StoredSettings;

/** What version 1 knew. */
const OF_VERSION_1 = ['sourcesOn', 'joinsApart'] as const;

/**
 * Version 1 stored the sources that are read by themselves and the joins taken apart, both whether or not anything had
 * been set. From version 2 on only what was set is stored, so that a policy's value stands where the user has none.
 */
const from1To2: Migration = (stored) =>
  Object.fromEntries(
    Object.entries(stored).filter(
      ([name, value]) => !(OF_VERSION_1.some((one) => one === name) && Array.isArray(value) && value.length === 0),
    ),
  );

/** In the order of the versions; append only. */
const MIGRATIONS: readonly Migration[] = [from1To2];

/** The version that is written now. */
export const SETTINGS_VERSION = MIGRATIONS.length + 1;

function versionOf({ version }: StoredSettings): number {
  return typeof version === 'number' && Number.isSafeInteger(version) && version >= 1 ? version : 1;
}

/**
 * Stored settings of any version as this one stores them. Those of a newer version are left as they are, with their
 * version: what is understood of them is read, and nothing of them is lost. What is no object counts as nothing stored.
 */
export function migrated(stored: unknown): StoredSettings {
  const isObject = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  if (!isObject) return { version: SETTINGS_VERSION };
  const given = stored as StoredSettings;
  const version = versionOf(given);
  const now = MIGRATIONS.slice(version - 1).reduce((before, migrate) => migrate(before), given);
  return { ...now, version: Math.max(version, SETTINGS_VERSION) };
}
