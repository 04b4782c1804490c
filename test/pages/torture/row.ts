import type { Place } from '../../../src/model/screening.ts';

/** What must be found in a row. */
export type Finding = {
  entity: string;
  /** The text as it stands on the page, white space aside. */
  text: string;
  /** Every value that tells the truth; the first is what is expected. */
  where: readonly [Place, ...Place[]];
  /** Whether it must be told apart as hidden; absent where either answer is true. */
  isHidden?: boolean;
  /** The text stands alone, without the row's id: then entity, text and place are the row's own. */
  isAlone?: boolean;
};

/**
 * One place where a name may hide, or must stay unread. Its id stands beside the name in square brackets, within the
 * words that a match brings along, so that every match on the page belongs to one row.
 */
export type TortureRow = {
  id: string;
  /** Stands in the body. */
  markup?: string;
  /** Stands in the head. */
  head?: string;
  /** Runs in the page once it is parsed; `at` is the row's element. */
  script?: string;
  /** Runs in the page later, when the test says so; `at` is the row's element. */
  late?: string;
  /** Found before the late part; the same as `find` without a late part, else nothing unless told. */
  before?: Finding;
  /** Found at the end; null where the row must stay silent. */
  find: Finding | null;
};

/** Found in visible text, beside the row's id. */
export function inText(entity: string, text: string, ...others: Place[]): Finding {
  return { entity, text, where: ['text', ...others], isHidden: false };
}

/** Found in another place than visible text, beside the row's id. */
export function inPlace(where: Place, entity: string, text: string, ...others: Place[]): Finding {
  return { entity, text, where: [where, ...others] };
}

/** Found in a place that holds the name alone. */
export function alone(where: Place, entity: string, text: string): Finding {
  return { entity, text, where: [where], isAlone: true };
}

/** Rows that hold nothing to be found, by id. */
export function silent(rows: Readonly<Record<string, string>>): TortureRow[] {
  return Object.entries(rows).map(([id, markup]) => ({ id, markup, find: null }));
}
