import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { EvidenceRecord } from '../model/evidence.ts';
import { canonicalJson } from './canonical-json.ts';

/** A record before it is sealed. */
export type UnsealedRecord = Omit<EvidenceRecord, 'sha256'>;

/**
 * SHA-256, hex, over the canonical JSON of a record without its `sha256`. Every other field counts, also one that this
 * version does not know.
 */
export function recordSha256(record: UnsealedRecord | EvidenceRecord): string {
  const { sha256: _, ...rest } = record as EvidenceRecord;
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(rest))));
}

/** The record with its own hash: whoever changes it afterwards, or the hash of the one before it, is found out. */
export function sealRecord(record: UnsealedRecord): EvidenceRecord {
  return { ...record, sha256: recordSha256(record) };
}
