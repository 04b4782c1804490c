import { framePath } from './inspect/frame-path.ts';
import { frameParts } from './parts.ts';
import { textOfFrame } from './text-of-frame.ts';

const parts = frameParts();
parts.reader ??= {
  async read() {
    const { scanner } = parts;
    // A page that may not be read has none.
    if (!scanner || scanner.signal.aborted) return null;
    const text = await textOfFrame(scanner);
    return { startedAt: performance.timeOrigin, path: framePath(window), address: location.href, text };
  },
};
