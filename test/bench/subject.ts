/** A place where a name stands, as the subject says it: UTF-16 offsets into the text it was given, or the name alone. */
export type Place = { start: number; end: number } | { name: string };

/** Names made ready for looking. */
export type Search = {
  /** What is timed: one pass over the text as the library is meant to be used; the number of what it found. */
  run: (text: string) => number;
  /** The same, with what was found. */
  places: (text: string) => Place[];
  /** Something that must stay alive while memory is measured. */
  held: unknown;
};

/** A way of finding names, ours or a peer's. */
export type Subject = {
  id: string;
  /** What it is and how it is set up, for the table. */
  about: string;
  /** Peers that cannot fold get names and text folded, and the folding is not counted. */
  reads: 'raw' | 'folded';
  /** Builds from names: as they are, or folded with a space where a word must begin or end. */
  build: (names: readonly string[]) => Search;
};
