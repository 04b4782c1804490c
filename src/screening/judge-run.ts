import type { Span } from '../model/mention.ts';
import type { Place } from '../model/screening.ts';
import { describeSpans } from './describe-spans.ts';
import { judgeLink } from './judge-link.ts';
import { type Judge, judgeText } from './judge-text.ts';

/** The property before a value of structured data; data that is read as it stands has none. */
const PROPERTY = /^[^\s"{<]+: /;
const ADDRESS = /^(?:https?:)?\/\//i;

const moved = (spans: readonly Span[], by: number): Span[] =>
  spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));

/**
 * Judges a piece of a page by where it stood: an address by its host and file name, a value of structured data without
 * the words of its property, which are no words about a company, and everything else as text. Spans are described by
 * what stands around them.
 */
export function judgeRun(judge: Judge, text: string, where: Place): Span[] {
  if (where === 'link') return judgeLink(judge, text);
  if (where !== 'structured') return describeSpans(text, judgeText(judge, text), where);
  const from = PROPERTY.exec(text)?.[0].length ?? 0;
  const value = text.slice(from);
  const spans = ADDRESS.test(value) ? judgeLink(judge, value) : judgeText(judge, value);
  return describeSpans(text, moved(spans, from), where);
}
