import { buildLookup, lookUp } from '../../src/match/lookup/lookup.ts';
import { LIMIT, type LookupSubject } from './peers/lookups.ts';

/** The product's look-up. */
export const ourLookup: LookupSubject = {
  id: 'Listlight',
  about: 'src/match/lookup, as the product calls it',
  build(names) {
    const lookup = buildLookup(names.map((name, at) => ({ entity: `e${at}`, names: [name] })));
    return (query) => lookUp(lookup, { name: query }, LIMIT).map(({ name }) => name);
  },
};
