/** The text of src/match/fold-table.ts. */
export function foldTableSource(): string;
