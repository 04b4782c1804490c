/** What the worker that takes PDFs apart runs: the reader's own code, bundled with the extension. */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
