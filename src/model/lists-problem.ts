/**
 * What was wrong with the stored lists, and is mended: `damaged`, `newer` (written by a newer version), `gone` and
 * `unusable` (the browser's storage) have the lists of the package take their place, `olderUsed` the stored lists
 * before them. `why`: the words of whatever found it, in English; empty where the kind says all.
 */
export type ListsProblem = { kind: 'damaged' | 'olderUsed' | 'newer' | 'gone' | 'unusable'; why: string };

const KINDS: ReadonlySet<string> = new Set<ListsProblem['kind']>(['damaged', 'olderUsed', 'newer', 'gone', 'unusable']);

/** A problem that was kept; null for anything else. */
export function asListsProblem(value: unknown): ListsProblem | null {
  const { kind, why } = (value ?? {}) as Partial<ListsProblem>;
  return typeof kind === 'string' && KINDS.has(kind) && typeof why === 'string' ? { kind, why } : null;
}
