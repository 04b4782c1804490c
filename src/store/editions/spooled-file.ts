/** A file in the spool: what came of a download, or what the user dropped. */
export type SpooledFile = {
  /** Address it came from, or the file's name. */
  from: string;
  by: 'download' | 'file';
  /** Bytes there will be: as the page said of a dropped file; null for a download. */
  bytesSaid: number | null;
  /** Bytes there are, and in how many parts. */
  bytes: number;
  parts: number;
  /** Whether the last byte is there. */
  isWhole: boolean;
  /** When it was begun, ISO 8601, and when its last byte came. */
  begunAt: string;
  readAt: string | null;
  /** SHA-256 of a download as it came, hex: what is read back later must be the same. */
  sha256: string | null;
  etag: string | null;
  lastModified: string | null;
};
