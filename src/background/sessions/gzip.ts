async function through(bytes: Uint8Array, stream: GenericTransformStream): Promise<Uint8Array> {
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Packs bytes with gzip. */
export const gzip = (bytes: Uint8Array): Promise<Uint8Array> => through(bytes, new CompressionStream('gzip'));

/** Unpacks what was packed with gzip; rejects where that is damaged. */
export const gunzip = (bytes: Uint8Array): Promise<Uint8Array> => through(bytes, new DecompressionStream('gzip'));

/** The text of UTF-8 packed with gzip, unit by unit as it was, a mark of byte order at its head too; rejects where damaged. */
export const unpackText = async (bytes: Uint8Array): Promise<string> =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await gunzip(bytes));
