import { bytesSha256 } from '../manifest.ts';

/** The files of a pack, wherever they are. */
export type PackFiles = {
  names: readonly string[];
  /** Throws for a name that is not there. */
  read: (name: string) => Uint8Array;
};

/** Files whose hashes are taken once, whoever asks. */
export class HashedFiles {
  readonly names: ReadonlySet<string>;
  readonly #files: PackFiles;
  readonly #hashes = new Map<string, { sha256: string; bytes: number }>();

  constructor(files: PackFiles) {
    this.#files = files;
    this.names = new Set(files.names);
  }

  /** Null for a file that is not there. */
  read(name: string): Uint8Array | null {
    return this.names.has(name) ? this.#files.read(name) : null;
  }

  /** Length and SHA-256 of a file; null where it is not there. */
  sums(name: string): { sha256: string; bytes: number } | null {
    const known = this.#hashes.get(name);
    if (known) return known;
    const bytes = this.read(name);
    if (!bytes) return null;
    const sums = { sha256: bytesSha256(bytes), bytes: bytes.length };
    this.#hashes.set(name, sums);
    return sums;
  }
}
