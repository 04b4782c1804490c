import { frameParts } from './parts.ts';
import { outermostOf } from './reading/tree.ts';

// The lists have changed: what was read is read again, and nothing is answered from before.
const { scanner } = frameParts();
const root = outermostOf(document);
if (scanner && root && !scanner.signal.aborted) {
  scanner.kept.clear();
  scanner.read(root);
}
