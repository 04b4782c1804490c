/** Time left between two pages of one host where nothing else is said, and the longest that can be; milliseconds. */
export const DEFAULT_DELAY_MS = 2_000;
export const LONGEST_DELAY_MS = 3_600_000;
