import type { LeftOut } from './decision.ts';
import type { Screening } from './screening.ts';

/** A picture that belongs to an evidence record. */
export type EvidenceFile = {
  /** Name among the pictures of its record; in a pack it stands under `shots/`, behind the record’s number. */
  name: string;
  /** What the browser had in view, or a strip of the whole page. */
  what: 'visible' | 'strip';
  bytes: number;
  /** Hex. */
  sha256: string;
  /** Upper edge on the page and size, in CSS pixels. */
  top: number;
  width: number;
  height: number;
};

/** One page as it was screened and shown, kept by a person's wish. Records of one session, or of none, are a chain. */
export type EvidenceRecord = {
  format: 'listlight-evidence';
  formatVersion: 1;
  id: string;
  /** Place in its chain, from 1. */
  number: number;
  /** `sha256` of the record before it in the chain; null for the first. */
  previous: string | null;
  session: { id: string; name: string } | null;
  /** ISO 8601 with time zone. */
  at: string;
  /** Who kept it, as named in the settings; empty for somebody in this browser profile. */
  by: string;
  address: string;
  title: string;
  /** SHA-256 of the text read, hex, and whether the text kept is cut. Null where the text could not be read again. */
  textSha256: string | null;
  isTextCut: boolean;
  /** Hits with the text around each, listings with citations, editions, coverage. */
  screening: Screening;
  /** What was not shown, and by whose decision. */
  leftOut: readonly LeftOut[];
  files: readonly EvidenceFile[];
  /** A code for why a picture of the whole page is missing; null where it is there. */
  whyNoStrips: string | null;
  tags: readonly string[];
  notes: string;
  /** Version of the extension, and the browser as it names itself. */
  version: string;
  browser: string;
  /** SHA-256, hex, of the record's canonical JSON without this. */
  sha256: string;
};
