import * as v from 'valibot';
import { packJson } from '../manifest.ts';
import { PackError } from '../pack-error.ts';
import { refuseHostile } from './refuse-hostile.ts';

/**
 * The JSON in a file of a pack. It must be written as packs are written, so that no other reader takes another meaning
 * from it: no key twice, no other spaces.
 * @throws PackError
 */
export function readPackJson<T>(name: string, bytes: Uint8Array, schema: v.GenericSchema<unknown, T>): unknown {
  refuseHostile(name, bytes);
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    throw new PackError(`${name} cannot be read: it is damaged`);
  }
  const { issues } = v.safeParse(schema, value);
  if (issues) {
    const path = v.getDotPath(issues[0]);
    throw new PackError(`${name} is not what it should be${path ? `, at ${path.slice(0, 100)}` : ''}`);
  }
  if (packJson(value) !== text) throw new PackError(`${name} is not written as Listlight writes it: it was changed`);
  return value;
}
