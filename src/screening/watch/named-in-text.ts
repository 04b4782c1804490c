import type { Span } from '../../model/mention.ts';
import { judgeLink } from '../judge-link.ts';
import { type Judge, judgeText } from '../judge-text.ts';

/** A line that is an address and nothing else: where a link leads. */
const ADDRESS = /^(?:https?:)?\/\/\S*$/i;
/** Most of a text that is judged at once, in UTF-16 units. */
const PIECE = 64 * 1024;

/** Pieces of a saved text: addresses by themselves, everything between them together, cut at line breaks. */
function* piecesOf(text: string): Generator<{ text: string; isAddress: boolean }> {
  let piece = '';
  for (const line of text.split('\n')) {
    const isAddress = ADDRESS.test(line);
    if ((isAddress || piece.length + line.length > PIECE) && piece !== '') {
      yield { text: piece, isAddress: false };
      piece = '';
    }
    if (isAddress) yield { text: line, isAddress };
    else piece += `${line}\n`;
  }
  if (piece.trim() !== '') yield { text: piece, isAddress: false };
}

/** Entities that a span names on a ground, not as a mere hint. */
function namedBy(judge: Judge, { names, basis }: Span): string[] {
  if (basis === 'hint') return [];
  return names.filter(({ entity }) => (judge.basisOf.get(entity) ?? 'hint') !== 'hint').map(({ entity }) => entity);
}

/**
 * The companies that the saved text of a page names by the lists given, sorted; hints left out. What is saved are the
 * texts alone, without their places, so this is compared with its own like, never with the screening of the page.
 * Pauses between pieces.
 */
export function* namedInText(judge: Judge, text: string): Generator<void, readonly string[]> {
  const named = new Set<string>();
  for (const piece of piecesOf(text)) {
    const spans = piece.isAddress ? judgeLink(judge, piece.text) : judgeText(judge, piece.text);
    for (const span of spans) for (const entity of namedBy(judge, span)) named.add(entity);
    yield;
  }
  return [...named].sort();
}
