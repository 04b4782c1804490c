/** Why something of a publication needs a look; the words are for a user. */
export const WARNING_KINDS = [
  /** A field or column that the reader does not know. */
  'unknown-field',
  /** A source or list that the reader does not know; its rows were not taken over. */
  'unknown-list',
  /** A value that could not be read: a date that is none, a country that is none. */
  'unread-value',
  /** A row that could not be taken over at all, kept as published. */
  'unread-row',
  /** A row without any citation of its own. */
  'no-citation',
] as const;

/** One of {@link WARNING_KINDS}. */
export type WarningKind = (typeof WARNING_KINDS)[number];

/** Warnings of one kind and place together: how many there are and the first few as published. */
export type SourceWarning = {
  kind: WarningKind;
  /** Field or list concerned. */
  where: string;
  count: number;
  /** The first values met, as published, at most five of at most 200 characters. */
  examples: readonly string[];
};
