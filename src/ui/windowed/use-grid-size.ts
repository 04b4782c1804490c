import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Sizes of a scrolled grid in CSS pixels: of the part that shows rows, and of one row. */
export type GridSize = { height: number; rowHeight: number };

/** Measures a grid by its head and a row that is there for that alone; anew when the window or the letters change. */
export function useGridSize(
  grid: RefObject<HTMLElement | null>,
  head: RefObject<HTMLElement | null>,
  probe: RefObject<HTMLElement | null>,
): GridSize {
  const [size, setSize] = useState<GridSize>({ height: 0, rowHeight: 0 });
  useLayoutEffect(() => {
    const measure = () => {
      const height = Math.max(0, (grid.current?.clientHeight ?? 0) - (head.current?.offsetHeight ?? 0));
      const rowHeight = probe.current?.getBoundingClientRect().height ?? 0;
      setSize((before) =>
        before.height === height && before.rowHeight === rowHeight ? before : { height, rowHeight },
      );
    };
    const observer = new ResizeObserver(measure);
    for (const { current } of [grid, head, probe]) if (current) observer.observe(current);
    measure();
    return () => observer.disconnect();
  }, [grid, head, probe]);
  return size;
}
