/** Words with an address behind them. */
export type Linked = { text: string; url: string };

/**
 * One line of a screening that is copied, whatever it is copied as: `depth` counts headings down and items in. Parts
 * that are not ours, the page's and the lists', stand in it as they are; what writes the line makes them harmless.
 */
export type ReportLine = { kind: 'heading' | 'item'; depth: number; parts: readonly (string | Linked)[] };
