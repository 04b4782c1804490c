/**
 * How well a fact is established: `H` read in official text or an official data file, or two
 * independent extractions agree; `M` one good secondary source; `L` weak source or general knowledge.
 */
export const CONFIDENCES = ['H', 'M', 'L'] as const;

/** One of {@link CONFIDENCES}. */
export type Confidence = (typeof CONFIDENCES)[number];
