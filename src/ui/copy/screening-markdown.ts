import type { TabScreening } from '../../messages/contract.ts';
import { harmlessText } from '../../model/harmless-text.ts';
import type { Linked, ReportLine } from './report-line.ts';
import { screeningReport } from './screening-report.ts';

/** Characters that mean something inside a line of Markdown, also in GitHub's. */
const MARKS = /[\\`*_{}[\]<>#|~!&$^]/g;
/** Addresses that GitHub makes links of by itself. */
const BARE_ADDRESS = /:(?=\/\/)|(?<=\bwww)\./gi;
/** What GitHub notifies people by, and a comment after it that ends the name before it begins. */
const MENTION = /@/g;
/** What starts a list or a heading at the head of a line. */
const HEAD = /^(?:[-+=]|\d+[.)])/;

/** Text of a page or a list as words in Markdown, whatever stands in it. */
export function escapeMarkdown(text: string): string {
  return harmlessText(text)
    .replaceAll(MARKS, '\\$&')
    .replaceAll(BARE_ADDRESS, '\\$&')
    .replaceAll(MENTION, '@<!-- -->')
    .replace(HEAD, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}

function link({ text, url }: Linked): string {
  if (!/^https?:\/\//i.test(url)) return escapeMarkdown(text);
  const address = encodeURI(harmlessText(url))
    .replaceAll('%25', '%')
    .replaceAll(/[<>\\|]/g, encodeURIComponent);
  return `[${escapeMarkdown(text)}](<${address}>)`;
}

function line({ kind, depth, parts }: ReportLine): string {
  const joined: (string | Linked)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  const words = joined.map((part) => (typeof part === 'string' ? escaped(part) : link(part))).join('');
  return kind === 'heading' ? `\n${'#'.repeat(depth + 1)} ${words}\n` : `${'  '.repeat(depth)}- ${words}`;
}

/** Escaped, with the space at its ends that parts it from a link. */
function escaped(part: string): string {
  return `${/^\s/.test(part) ? ' ' : ''}${escapeMarkdown(part)}${/\s$/.test(part) ? ' ' : ''}`;
}

/** A screening as Markdown: citations are links, and nothing of the page is more than words. */
export function screeningMarkdown(tab: TabScreening, version: string): string {
  return `${screeningReport(tab, version).map(line).join('\n').trim()}\n`;
}
