import { useEffect, useState } from 'preact/hooks';
import type { ListChange } from '../../model/list-change.ts';
import { ask } from '../asking/ask.ts';
import { useAnswer } from '../asking/use-answer.ts';

const STEP = 50;

/** Differences as far as they were asked for. */
export type Changes = {
  /** How many there are; null until the first answer. */
  total: number | null;
  changes: readonly ListChange[];
  /** Asks for the next ones. */
  more: () => void;
  isWaiting: boolean;
  error: string | null;
};

/** The differences of a list, or of all, with a text in a name; `edition` changes when the lists do. */
export function useChanges(list: string | null, text: string, edition: string): Changes {
  const key = JSON.stringify([list, text, edition]);
  const [held, setHeld] = useState<{ key: string; total: number | null; changes: readonly ListChange[] }>({
    key,
    total: null,
    changes: [],
  });
  const [asked, setAsked] = useState({ key, offset: 0 });
  const offset = asked.key === key ? asked.offset : 0;
  const [answer] = useAnswer(`${key} ${offset}`, () => ask('list-changes', { list, text, offset, count: STEP }));
  const { value } = answer;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one answer is taken once, under the key it was asked for
  useEffect(() => {
    if (!value) return;
    setHeld((before) => {
      const kept = before.key === key ? before.changes.slice(0, offset) : [];
      return { key, total: value.total, changes: [...kept, ...value.changes] };
    });
  }, [value]);
  const current = held.key === key ? held : { total: null, changes: [] };
  return {
    total: current.total,
    changes: current.changes,
    more: () => setAsked({ key, offset: current.changes.length }),
    isWaiting: answer.isWaiting,
    error: answer.error,
  };
}
