import { useEffect, useState } from 'preact/hooks';

/** Takes files dropped anywhere on the page; tells whether one is held over it. Several at once are refused in words. */
export function useDroppedFile(take: (file: File) => void, refuse: (sentence: string) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
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
      else
        refuse(files?.length ? 'One PDF at a time, please.' : 'That was no file. Save the PDF and drop the file here.');
    });
    return () => ender.abort();
  }, [take, refuse]);
  return isOver;
}
