import type { Spread } from '../measure.ts';

/** A number with three digits that matter. */
export function short(value: number): string {
  if (value >= 100) return value.toFixed(0);
  if (value >= 10) return value.toFixed(1);
  return value.toFixed(value >= 1 || value === 0 ? 2 : 3);
}

/** The median, and from the least to the most. */
export function withSpread({ median, min, max }: Spread, unit: string): string {
  return `${short(median)} ${unit} (${short(min)}–${short(max)})`;
}

/** Bytes as megabytes of a million. */
export function megabytes(bytes: number): string {
  return `${short(bytes / 1e6)} MB`;
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

/** What was not measured, and why. */
export function leftOutLines(leftOut: readonly { subject: string; set?: number; leftOut: string }[]): string {
  return leftOut
    .map(({ subject, set, leftOut: why }) => `- left out: ${subject}${set ? ` with ${set} names` : ''}: ${why}\n`)
    .join('');
}
