import { extname } from 'node:path';

/** Content types of files a page may be made of. */
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.xht': 'application/xhtml+xml',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.mp3': 'audio/mpeg',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.gz': 'application/gzip',
  '.wasm': 'application/wasm',
  // One archive of a page and its parts: browsers open it from disk only.
  '.mht': 'multipart/related',
  '.mhtml': 'multipart/related',
};

/** Content type of a page's part, by its name. */
export function contentTypeOf(path: string): string {
  return TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

/** Content type of a file that is opened as a page itself; null when it is none. */
export function pageTypeOf(path: string, bytes: Buffer): string | null {
  const byName = TYPES[extname(path).toLowerCase()];
  if (byName && !isTextType(byName)) return null;
  if (isBinary(bytes)) return null;
  if (byName === 'text/html') return htmlType(bytes);
  // Scripts and style sheets are shown as their text, like any other text file.
  if (byName && /html|xml/.test(byName)) return byName;
  const opening = bytes.subarray(0, 512).toString('latin1').trimStart().toLowerCase();
  if (!byName && /^(\u00ef\u00bb\u00bf)?<(!doctype html|html|head|body|!--)/.test(opening)) return htmlType(bytes);
  // A text file says nothing of its encoding: where it is not UTF-8 the browser's own guess is the best there is.
  return isUtf8(bytes) ? 'text/plain; charset=utf-8' : 'text/plain';
}

/** Whether a browser shows a content type as a document with text. */
export function isTextType(type: string): boolean {
  const essence = (type.split(';')[0] ?? '').trim().toLowerCase();
  return essence.startsWith('text/') || /[/+](xml|json)$/.test(essence) || essence === 'application/javascript';
}

function isBinary(bytes: Buffer): boolean {
  // UTF-16 is full of NULs; its byte order mark tells it apart.
  const isUtf16 = bytes.length >= 2 && (bytes.readUInt16BE(0) === 0xfeff || bytes.readUInt16BE(0) === 0xfffe);
  if (isUtf16) return false;
  return bytes.subarray(0, 64 * 1024).includes(0) || bytes.subarray(0, 5).toString('latin1') === '%PDF-';
}

/** A page keeps the encoding it declares; one that declares none is UTF-8 if its bytes are. */
function htmlType(bytes: Buffer): string {
  const hasMark =
    bytes.length >= 2 && /^(\u00ff\u00fe|\u00fe\u00ff|\u00ef\u00bb\u00bf)/.test(bytes.toString('latin1', 0, 3));
  if (hasMark || /charset|encoding/i.test(bytes.toString('latin1', 0, 4096))) return 'text/html';
  return isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html';
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
