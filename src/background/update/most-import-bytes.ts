/** No file that is read here has more bytes, packed or not. */
export const MOST_IMPORT_BYTES = 120_000_000;
