/** A policy as the browser hands it over, or as it was kept. */
type RawPolicy = Readonly<Record<string, unknown>>;

/** What is remembered of policies: the last one that set anything, and since when the browser says that there is none. */
type PolicyMemory = {
  /** Null where there was none, or where it is no more. */
  kept: RawPolicy | null;
  /** Unix time in milliseconds; null while the browser hands a policy over, and where none is kept. */
  emptySinceMs: number | null;
};

/** How long the browser has to say that there is no policy until that is believed of one that there was, in milliseconds. */
export const BELIEVED_AFTER_MS = 60_000;

const NOTHING: RawPolicy = {};

/** A policy that sets anything; null for whatever else. */
function settingPolicy(raw: unknown): RawPolicy | null {
  const isObject = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
  return isObject && Object.keys(raw).length > 0 ? (raw as RawPolicy) : null;
}

/** The same text for the same policy: browsers hand keys over in any order. */
function inOneOrder(policy: RawPolicy): string {
  return JSON.stringify(policy, (_key, value: unknown) => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
  });
}

/**
 * The policy that holds, and what is to be remembered from now on. Chromium answers for some seconds after its start, and
 * at times after a restart of the background, that there is no policy: one that there was goes on until that has been
 * said for {@link BELIEVED_AFTER_MS}. `kept` is answered as it was given where it is still the same.
 */
export function policyInForce(
  raw: unknown,
  kept: unknown,
  emptySinceMs: unknown,
  nowMs: number,
): PolicyMemory & { holds: RawPolicy } {
  const [given, before] = [settingPolicy(raw), settingPolicy(kept)];
  if (given) {
    const isSame = before !== null && inOneOrder(before) === inOneOrder(given);
    return { holds: given, kept: isSame ? before : given, emptySinceMs: null };
  }
  if (!before) return { holds: NOTHING, kept: null, emptySinceMs: null };
  // A moment to come is of a clock that was set back.
  const since = typeof emptySinceMs === 'number' && emptySinceMs <= nowMs ? emptySinceMs : nowMs;
  if (nowMs - since >= BELIEVED_AFTER_MS) return { holds: NOTHING, kept: null, emptySinceMs: null };
  return { holds: before, kept: before, emptySinceMs: since };
}

/** Whether a change of the managed area, as the browser tells it, took values away and gave none: a real removal. */
export function isRemoval(changes: Readonly<Record<string, { newValue?: unknown }>>): boolean {
  const values = Object.values(changes);
  return values.length > 0 && values.every(({ newValue }) => newValue === undefined);
}
