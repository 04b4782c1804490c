import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useGridSize } from '../../ui/windowed/use-grid-size.ts';
import { rowByKey, rowsInView, scrollToRow } from '../../ui/windowed/window-rows.ts';
import { numberWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { formatRoute } from '../routing/route.ts';
import { COLUMNS, PartyRow } from './party-row.tsx';
import type { PartyRows } from './use-party-rows.ts';

type Props = {
  rows: PartyRows;
  /** The row to begin at. */
  at: number;
  /** Told the row the keyboard is in. */
  keepPlace: (row: number) => void;
};

/**
 * All parties as one grid, of which only the rows in view are in the document, and the one the keyboard is in. One
 * cell takes the keyboard; arrows, PageUp and PageDown, Home and End move it, Enter opens its party.
 */
export function PartyGrid({ rows, at, keepPlace }: Props) {
  const total = rows.total ?? 0;
  const grid = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const { height, rowHeight } = useGridSize(grid, head, probe);
  const [top, setTop] = useState(0);
  const [chosen, setActive] = useState({ row: at, column: 0 });
  const active = { ...chosen, row: Math.max(0, Math.min(chosen.row, total - 1)) };
  /** Whether the keyboard is to be brought to the active cell: after a key, and on coming back to a row. */
  const wantsFocus = useRef(at > 0);
  const isPlaced = useRef(false);

  const show = (row: number) => {
    const box = grid.current;
    if (box) box.scrollTop = scrollToRow(row, { top: box.scrollTop, height, rowHeight });
  };

  useLayoutEffect(() => {
    if (isPlaced.current || total === 0 || rowHeight === 0 || !grid.current) return;
    isPlaced.current = true;
    if (at > 0) grid.current.scrollTop = Math.max(0, active.row * rowHeight - height / 2);
  });

  useLayoutEffect(() => {
    if (!wantsFocus.current || total === 0) return;
    const cell = grid.current?.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]');
    if (!cell) return;
    wantsFocus.current = false;
    cell.focus({ preventScroll: true });
  });

  const { first, last } = rowsInView({ top, height, rowHeight, total });
  useEffect(() => {
    if (last >= first) rows.need({ first, last });
    if (total > 0) rows.need({ first: active.row, last: active.row });
  }, [rows.need, first, last, active.row, total]);

  const shown = new Set<number>();
  for (let row = first; row <= last; row += 1) shown.add(row);
  if (total > 0) shown.add(active.row);

  const moveTo = (row: number, column: number) => {
    wantsFocus.current = true;
    setActive({ row, column });
    show(row);
    keepPlace(row);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey || total === 0) return;
    const party = rows.rowAt(active.row);
    const row = rowByKey(event.key, active.row, total, rowHeight > 0 ? Math.floor(height / rowHeight) : 1);
    if (row !== null) moveTo(row, active.column);
    else if (event.key === 'ArrowLeft') moveTo(active.row, Math.max(0, active.column - 1));
    else if (event.key === 'ArrowRight') moveTo(active.row, Math.min(COLUMNS.length - 1, active.column + 1));
    else if (event.key === 'Enter' && party) location.hash = formatRoute({ view: 'party', id: party.id, day: null });
    else return;
    event.preventDefault();
  };

  const { page, parties } = words().lists;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a table's rows cannot be placed one by one */}
      <div
        ref={grid}
        role="grid"
        aria-label={page.parts.parties}
        aria-rowcount={total + 1}
        aria-colcount={COLUMNS.length}
        aria-busy={rows.total === null}
        tabIndex={-1}
        class="party-grid"
        onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
        onKeyDown={onKeyDown}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        <div ref={head} role="rowgroup" class="grid-head">
          {/* biome-ignore lint/a11y/useFocusableInteractive: a cell of it takes the keyboard */}
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          <div role="row" aria-rowindex={1} class="grid-row">
            {COLUMNS.map((name, index) => (
              // biome-ignore lint/a11y/useFocusableInteractive: a head has nothing to do
              // biome-ignore lint/a11y/useSemanticElements: as above
              <div key={name} role="columnheader" aria-colindex={index + 1}>
                {parties.columns[name]}
              </div>
            ))}
          </div>
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        <div role="rowgroup" class="grid-body" style={{ height: `${total * rowHeight}px` }}>
          <div ref={probe} aria-hidden="true" class="grid-row probe" />
          {[...shown]
            .sort((a, b) => a - b)
            .map((row) => (
              <PartyRow
                key={row}
                row={row}
                top={row * rowHeight}
                party={rows.rowAt(row)}
                activeColumn={row === active.row ? active.column : null}
                take={(column) => {
                  setActive({ row, column });
                  keepPlace(row);
                }}
              />
            ))}
        </div>
      </div>
      {total > 0 && (
        <p class="soft place" aria-hidden="true">
          {parties.row(numberWords(active.row + 1), numberWords(total))}
        </p>
      )}
      <LateName name={rows.rowAt(active.row)?.name} row={active.row} />
    </>
  );
}

/** Says the name of a row that was not there yet when the keyboard came to it. */
function LateName({ name, row }: { name: string | undefined; row: number }) {
  const waitsFor = useRef<number | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (name === undefined) waitsFor.current = row;
    else if (waitsFor.current === row) setSaid(name);
    if (name !== undefined) waitsFor.current = null;
  }, [name, row]);
  return (
    <p class="unseen" aria-live="polite">
      <bdi>{said}</bdi>
    </p>
  );
}
