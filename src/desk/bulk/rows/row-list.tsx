import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useGridSize } from '../../../ui/windowed/use-grid-size.ts';
import { rowByKey, rowsInView, scrollToRow } from '../../../ui/windowed/window-rows.ts';
import { words } from '../../../words/words.ts';
import { percentWords } from './percent-words.ts';
import type { Rows } from './use-rows.ts';

type Props = {
  list: RefObject<HTMLDivElement | null>;
  rows: Rows;
  marks: string;
  /** Numbers of the rows shown. */
  shown: readonly number[];
  /** Place in `shown` of the row that is looked at; -1 for none. */
  place: number;
  go: (place: number) => void;
  /** Told keys that move nothing; answers whether it was for it. */
  onKey: (event: KeyboardEvent) => boolean;
};

/** The names as one list, of which only those in view are in the document; arrows, pages and ends move in it. */
export function RowList({ list, rows, marks, shown, place, go, onKey }: Props) {
  const said = words().bulk.rows;
  const probe = useRef<HTMLDivElement>(null);
  const none = useRef<HTMLDivElement>(null);
  const { height, rowHeight } = useGridSize(list, none, probe);
  const [top, setTop] = useState(0);
  const total = shown.length;
  const { first, last } = rowsInView({ top, height, rowHeight, total });
  const seen = shown.slice(first, last + 1);
  useEffect(() => {
    if (seen.length > 0) rows.need(seen);
    const here = shown[place];
    if (here !== undefined) rows.need([here]);
  });
  useLayoutEffect(() => {
    const box = list.current;
    if (box && place >= 0 && rowHeight > 0) {
      box.scrollTop = scrollToRow(place, { top: box.scrollTop, height, rowHeight });
    }
  }, [place, height, rowHeight, list]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    const next = rowByKey(event.key, place, total, rowHeight > 0 ? Math.floor(height / rowHeight) : 1);
    if (next !== null) go(next);
    else if (!onKey(event)) return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      role="listbox"
      aria-label={said.label}
      aria-activedescendant={place >= 0 ? `bulk-row-${shown[place]}` : undefined}
      tabIndex={0}
      class="bulk-list"
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      <div class="bulk-list-body" style={{ height: `${total * rowHeight}px` }}>
        <div ref={probe} aria-hidden="true" class="bulk-row probe" />
        {seen.map((row, at) => {
          const held = rows.rowAt(row);
          const isHere = first + at === place;
          const mark = marks[row - 1] ?? '.';
          const best = held?.candidates?.[0];
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the keyboard
            <div
              key={row}
              id={`bulk-row-${row}`}
              role="option"
              aria-selected={isHere}
              aria-posinset={first + at + 1}
              aria-setsize={total}
              class={`bulk-row mark-${mark}`}
              style={{ top: `${(first + at) * rowHeight}px` }}
              onClick={() => go(first + at)}
            >
              <span class="soft number">{row}</span> <bdi class="typed">{held?.name.slice(0, 200) ?? '…'}</bdi>{' '}
              <span class="soft mark">
                {said.marks[mark]}
                {best && `, ${percentWords(best.score)}`}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
