/** Bytes of a file of names: beyond this it is another kind of file, or none that a person can work through. */
export const MOST_TABLE_BYTES = 64_000_000;
/** Rows with something in them. */
export const MOST_TABLE_ROWS = 100_000;
/** Characters of one cell, as the usual office program has it. */
export const MOST_IN_A_CELL = 32_767;
