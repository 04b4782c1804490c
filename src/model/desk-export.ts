/** What can be read of the user's own database: its stores, those first that cannot be had again otherwise. */
export type DeskStores = { database: string; version: number; stores: readonly string[] };

/** Some rows of a store, as JSON can hold them: bytes are `{ base64 }`. */
export type DeskRows = {
  rows: readonly { key: unknown; value: unknown }[];
  /** What could not be read, a sentence each. */
  unread: readonly string[];
  /** Place to go on from; null at the end of the store. */
  next: number | null;
};
