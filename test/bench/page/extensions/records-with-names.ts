// Taken by the background in place of src/background/bundled-records.ts, in extensions that the bench builds.
import { names } from 'virtual:listlight-bench-names';
import { bundledRecords as shipped } from '../../../../src/background/bundled-records.ts';
import type { Entity } from '../../../../src/model/entity.ts';
import type { Listing } from '../../../../src/model/listing.ts';
import type { Records } from '../../../../src/model/records.ts';

/** The lists that ship, and a listed company for each further name, with as much in its row as a real one has. */
export async function bundledRecords(): Promise<Records> {
  const records = await shipped();
  const held = new Set(records.entities.flatMap((entity) => entity.names.map(({ text }) => text)));
  const pattern = records.listings[0];
  if (!pattern) throw new Error('The bundled lists have no row.');
  const entities: Entity[] = [];
  const listings: Listing[] = [];
  for (const [at, text] of names.entries()) {
    if (held.has(text)) continue;
    const entity = `bench_${at}`;
    const own = [{ text, kind: 'primary' as const }];
    entities.push({ id: entity, name: text, names: own });
    listings.push({ ...pattern, id: `${pattern.list}/${entity}`, entity, names: own });
  }
  return {
    ...records,
    entities: [...records.entities, ...entities],
    listings: [...records.listings, ...listings],
  };
}
