import { ask } from '../asking/ask.ts';

/** Bytes of a file in one part: 256 kB as base64, which three bytes of four fill without padding in between. */
const PART_BYTES = 192 * 1024;

/** What the sending is told and asked meanwhile. */
export type SendOptions = { signal: AbortSignal; onSent: (bytes: number) => void };

/**
 * Hands a file to the background, part by part, and answers the number of the import. Rejects when the background
 * refuses or goes away, when the file cannot be read, and with the signal's reason; the import is then dropped.
 */
export async function sendFile(file: File, { signal, onSent }: SendOptions): Promise<number> {
  const id = await ask('begin-import', { name: file.name, bytes: file.size });
  try {
    for (let at = 0; at < file.size; at += PART_BYTES) {
      signal.throwIfAborted();
      const part = file.slice(at, at + PART_BYTES);
      await ask('import-part', id, await asBase64(part));
      onSent(at + part.size);
    }
    signal.throwIfAborted();
    return id;
  } catch (error) {
    await ask('drop-import', id).catch(() => undefined);
    throw error;
  }
}

/** The browser's own base64, which needs no string of characters in between. */
function asBase64(part: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = String(reader.result);
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new Error('the file could not be read'));
    reader.readAsDataURL(part);
  });
}
