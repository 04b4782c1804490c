import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as v from 'valibot';

const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is no SHA-256'));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a manifest holds. */
export const ManifestSchema = v.strictObject({
  format: v.literal('listlight-pack'),
  formatVersion: v.literal(1),
  /** Version of the extension. */
  version: v.string(),
  /** ISO 8601 with time zone. */
  made: v.string(),
  session: v.nullable(v.strictObject({ id: v.string(), name: v.string() })),
  /** All files but the manifest, by name. */
  files: v.array(v.strictObject({ name: v.string(), bytes: Count, sha256: Hash })),
  /** The records in their order. */
  chain: v.array(v.strictObject({ number: Count, id: v.string(), sha256: Hash })),
});

/** What a pack holds: every file and every record with its hash. */
export type Manifest = v.InferOutput<typeof ManifestSchema>;

/** JSON of a pack as it is written: a line per value, so that two of them can be compared by any tool. */
export function packJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** SHA-256 of bytes, hex. Of a manifest's bytes it is the head of the pack. */
export function bytesSha256(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
