import type { ResultCards } from '../../messages/contract.ts';
import type { FrameAnswer } from '../../model/inspection.ts';

/** The frame that holds the page's results: the top one where it has any, else the one with the most; null for none. */
export function resultsFrame(answers: ReadonlyMap<number, FrameAnswer>): number | null {
  const withCards = [...answers].flatMap(([frame, { inspection }]) =>
    inspection?.cards ? [{ frame, total: inspection.cards.total }] : [],
  );
  withCards.sort((a, b) => Number(b.frame === 0) - Number(a.frame === 0) || b.total - a.total);
  return withCards[0]?.frame ?? null;
}

/** The results of a page as the popup shows them; undefined where none were made out. */
export function resultCards(answers: ReadonlyMap<number, FrameAnswer>): ResultCards | undefined {
  const frame = resultsFrame(answers);
  const cards = frame === null ? null : answers.get(frame)?.inspection?.cards;
  if (frame === null || !cards) return undefined;
  const { total, named, canFilter, isFiltered } = cards;
  return {
    total,
    named: named.map(({ title, basis, mention }) => ({ title, basis, place: { frame, mention } })),
    canFilter,
    isFiltered,
  };
}
