import type { Subject } from '../subject.ts';

/** No finder: what folding alone costs with what the language brings. Finds nothing, keeps no offsets. */
export const normaliseOnly: Subject = {
  id: 'normalize + toLowerCase alone',
  about: 'normalize("NFKC").toLowerCase(): folding alone, no names looked for, offsets lost',
  reads: 'raw',
  build: () => ({
    run: (text) => text.normalize('NFKC').toLowerCase().length,
    places: () => [],
    held: null,
  }),
};
