import type { TabScreening } from '../../messages/contract.ts';
import { harmlessText } from '../../model/harmless-text.ts';
import type { Linked, ReportLine } from './report-line.ts';
import { screeningReport } from './screening-report.ts';

const withAddress = ({ text, url }: Linked): string => (text === url ? text : `${text} <${url}>`);

function line({ kind, depth, parts }: ReportLine): string {
  const text = parts.map((part) => (typeof part === 'string' ? part : withAddress(part))).join('');
  const words = harmlessText(text);
  return kind === 'heading' ? `\n${depth === 2 ? '' : '== '}${words}` : `${'  '.repeat(depth)}- ${words}`;
}

/** A screening as plain text for a letter or a file: every line ours, every citation with its address. */
export function screeningText(tab: TabScreening, version: string): string {
  return `${screeningReport(tab, version).map(line).join('\n').trim()}\n`;
}
