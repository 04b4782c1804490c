import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentReport, TabScreening } from '../../messages/contract.ts';
import { onDecided } from '../../ui/decisions/decided.ts';
import { fetchPdf } from '../source/fetch-pdf.ts';
import { PdfFailure } from '../source/pdf-failure.ts';
import { readFile } from '../source/read-file.ts';
import { askBackground } from '../text/ask-background.ts';

/** Where the reading of a document stands. `name` is its address or the file's name. */
export type ReadingState =
  | { kind: 'waiting' }
  | { kind: 'fetching'; name: string; received: number; total: number | null }
  | { kind: 'opening'; name: string }
  | { kind: 'reading'; name: string; page: number; pages: number; found: TabScreening | null }
  | { kind: 'read'; name: string; found: TabScreening }
  | { kind: 'stopped'; name: string }
  | { kind: 'failed'; name: string; failure: PdfFailure };

/** A document to read: a file that was given, or an address to fetch. */
export type PdfSource = File | { address: string };

/** What can be done: begin with a document, which ends the one before, or stop. */
export type ReadingControls = { read: (source: PdfSource) => void; stop: () => void };

/** Reads one document at a time and says how far it is. */
export function useReading(): [ReadingState, ReadingControls] {
  const [state, setState] = useState<ReadingState>({ kind: 'waiting' });
  const current = useRef<AbortController | null>(null);
  const lastReport = useRef<DocumentReport | null>(null);

  const read = useCallback((source: PdfSource) => {
    current.current?.abort();
    const ender = new AbortController();
    current.current = ender;
    const { signal } = ender;
    const name = source instanceof File ? source.name : source.address;
    const tell = (news: ReadingState) => {
      if (!signal.aborted) setState(news);
    };
    const run = async () => {
      tell({ kind: 'opening', name });
      const bytes =
        source instanceof File
          ? await readFile(source)
          : await fetchPdf(source.address, {
              signal,
              onProgress: (received, total) => tell({ kind: 'fetching', name, received, total }),
            });
      signal.throwIfAborted();
      tell({ kind: 'opening', name });
      // The PDF reader is large, and only needed now.
      const { readDocument } = await import('../text/read-document.ts');
      let found: TabScreening | null = null;
      let at = { page: 0, pages: 0 };
      found = await readDocument({
        address: name,
        bytes,
        signal,
        onPage: (page, pages) => {
          at = { page, pages };
          tell({ kind: 'reading', name, ...at, found });
        },
        onScreening: (screening, report) => {
          found = screening;
          lastReport.current = report;
          tell({ kind: 'reading', name, ...at, found });
        },
      });
      tell({ kind: 'read', name, found });
    };
    run().catch((error: unknown) => {
      const failure = error instanceof PdfFailure ? error : new PdfFailure('reader', String(error));
      tell({ kind: 'failed', name, failure });
    });
  }, []);

  const stop = useCallback(() => {
    current.current?.abort();
    setState((before) => ('name' in before ? { kind: 'stopped', name: before.name } : before));
  }, []);

  useEffect(() => () => current.current?.abort(), []);
  useEffect(() => {
    const ender = new AbortController();
    // What is still being read is asked about again by itself.
    const askAgain = async () => {
      const report = lastReport.current;
      if (!report?.report.isDone) return;
      const found = await askBackground('screening-of-document', report);
      setState((before) => (before.kind === 'read' && lastReport.current === report ? { ...before, found } : before));
    };
    onDecided(() => void askAgain().catch(() => undefined), ender.signal);
    return () => ender.abort();
  }, []);
  return [state, { read, stop }];
}
