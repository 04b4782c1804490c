import { useLayoutEffect, useState } from 'preact/hooks';

/** Why what was dropped cannot be taken. */
export type DropRefusal = 'several-files' | 'no-file';

/** Takes files dropped anywhere on the page; tells whether one is held over it. Anything but one file is refused. */
export function useDroppedFile(take: (file: File) => void, refuse: (why: DropRefusal) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  // At once with the page: a file dropped before would be opened in its place.
  useLayoutEffect(() => {
    const ender = new AbortController();
    const listen = (type: 'dragover' | 'dragleave' | 'drop', then: (event: DragEvent) => void) =>
      addEventListener(type, then, { signal: ender.signal });
    listen('dragover', (event) => {
      // Without this the browser would leave the page and open the file.
      event.preventDefault();
      setIsOver(true);
    });
    listen('dragleave', ({ relatedTarget }) => {
      if (relatedTarget === null) setIsOver(false);
    });
    listen('drop', (event) => {
      event.preventDefault();
      setIsOver(false);
      const files = event.dataTransfer?.files;
      if (files?.length === 1 && files[0]) take(files[0]);
      else refuse(files?.length ? 'several-files' : 'no-file');
    });
    return () => ender.abort();
  }, [take, refuse]);
  return isOver;
}
