import { checkPdf, MOST_BYTES } from './check-pdf.ts';
import { PdfFailure } from './pdf-failure.ts';

/** Longest time without a byte. */
const PATIENCE_MS = 30_000;

/** How far a download is, and how it can be ended. */
export type FetchOptions = {
  signal: AbortSignal;
  /** `total` is null where the server does not say. */
  onProgress: (received: number, total: number | null) => void;
  mostBytes?: number;
  patienceMs?: number;
  /** Whether the browser believes to have a network. */
  isOnline?: () => boolean;
};

/** The size the server announced; null when none is known, or when it is that of a compressed transfer. */
function announcedSize({ headers }: Response): number | null {
  const length = headers.get('content-length');
  return length !== null && /^\d+$/.test(length) && !headers.get('content-encoding') ? Number(length) : null;
}

function checkStatus({ ok, status, statusText }: Response): void {
  if (ok) return;
  const detail = `${status} ${statusText}`.trim();
  if (status === 404 || status === 410) throw new PdfFailure('not-found', detail);
  if (status === 401 || status === 403 || status === 407) throw new PdfFailure('refused', detail);
  throw new PdfFailure('server', detail);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * Fetches a PDF after the user's click. Rejects with a {@link PdfFailure}, or as the signal says when that is aborted.
 *
 * Cookies go along: it is the address that this user has just opened in this browser, and a tender behind a login
 * would otherwise come back as a page to log in on. It is what reloading that tab sends, and nobody else can
 * name an address here: web pages cannot open pages of the extension. No referrer says where the request comes from.
 */
export async function fetchPdf(address: string, options: FetchOptions): Promise<Uint8Array> {
  const { signal, onProgress, mostBytes = MOST_BYTES, patienceMs = PATIENCE_MS } = options;
  const isOnline = options.isOnline ?? (() => navigator.onLine);
  let hasAnswered = false;
  const stalled = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const bePatient = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stalled.abort(), patienceMs);
  };
  bePatient();
  try {
    const response = await fetch(address, {
      credentials: 'include',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, stalled.signal]),
    });
    hasAnswered = true;
    checkStatus(response);
    const total = announcedSize(response);
    if (total !== null && total > mostBytes) throw new PdfFailure('too-large');
    const parts: Uint8Array[] = [];
    let received = 0;
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      bePatient();
      parts.push(part.value);
      received += part.value.length;
      if (received > mostBytes) throw new PdfFailure('too-large');
      onProgress(received, total);
    }
    if (total !== null && received < total) throw new PdfFailure('cut-off');
    const bytes = joined(parts, received);
    checkPdf(bytes);
    return bytes;
  } catch (error) {
    if (error instanceof PdfFailure) throw error;
    signal.throwIfAborted();
    if (stalled.signal.aborted) throw new PdfFailure('stalled');
    if (!isOnline()) throw new PdfFailure('offline');
    throw new PdfFailure(hasAnswered ? 'cut-off' : 'no-answer');
  } finally {
    clearTimeout(timer);
    // Ends the transfer that a failure left unread.
    stalled.abort();
  }
}
