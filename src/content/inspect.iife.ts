import { Results } from './inspect/cards/results.ts';
import { inspectFrame } from './inspect/inspect-frame.ts';
import { ResultsFilter } from './inspect/results-filter.ts';
import { frameParts } from './parts.ts';

const parts = frameParts();
// Injected again after the background forgot that it was: the first one goes on.
if (!parts.inspector) {
  const results = new Results();
  const filter = new ResultsFilter(results, parts);
  let hidden: ReadonlySet<number> = new Set();
  parts.inspector = {
    inspect() {
      const inspection = inspectFrame(parts.scanner?.mentions() ?? [], results, hidden);
      hidden = new Set(inspection.hidden);
      return inspection;
    },
    filterResults: (isOn) => filter.set(isOn),
  };
}
