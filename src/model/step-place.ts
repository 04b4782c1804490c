/** Which way a reader goes from one mention to another. */
export const STEP_DIRECTIONS = ['next', 'previous'] as const;

/** One of {@link STEP_DIRECTIONS}. */
export type StepDirection = (typeof STEP_DIRECTIONS)[number];

/** Where a step led. */
export type StepPlace = {
  /** 1 is the first mention of the page. */
  position: number;
  /** Mentions of the page that can be shown. */
  total: number;
  /** Mentions that stand in parts of the page that are not shown. */
  hidden: number;
  /** Went from the last to the first, or back. */
  hasWrapped: boolean;
};
