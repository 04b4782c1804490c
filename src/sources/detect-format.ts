import type { FormatId } from './source.ts';

/** How many bytes of a file are looked at. */
const HEAD = 4096;

/** First words of a line of headers, in lower case, that tell a table's publisher. */
const isCslHeader = (line: string): boolean =>
  /^(?:"?_id"?,)?"?source"?,/.test(line) && line.includes('federal_register_notice');
const isBisHeader = (line: string): boolean =>
  line.startsWith('source list,entity number,sdn type,') || line.startsWith('country,name,address');

/** OFAC's tables have no header: `36,"AEROCARIBBEAN AIRLINES",-0- ,"CUBA",-0- ,`. */
const isOfacRow = (line: string): boolean => /^\d{1,9},/.test(line) && line.includes('-0-');

function xmlFormat(text: string): FormatId | null {
  if (/<(?:sdnList|sanctions)[\s>]/i.test(text)) return 'ofac-xml';
  return /<(?:ecfr|dlpstextclass|div[1-9])[\s>]/i.test(text) ? 'ecfr-xml' : null;
}

/**
 * What a file is by its first bytes (unpacked, see `unpack`), its name only where they leave it open. `table` is any other
 * text in columns, an own list perhaps; null is nothing that is read here. Whether the file really is what it starts like
 * is for its reader to say.
 */
export function detectFormat(head: Uint8Array, fileName: string): FormatId | 'table' | null {
  // Whatever the encoding, the words looked for are ASCII.
  const text = String.fromCharCode(...head.subarray(0, HEAD)).replace(/^\xef\xbb\xbf/, '');
  if (text.includes('\0')) return null;
  const start = text.replace(/^\s{1,100}/, '');
  if (start.startsWith('<')) return xmlFormat(start);
  if (start.startsWith('{'))
    return /"(?:results|sources_used|search_performed_at)"\s{0,9}:/.test(start) ? 'csl-json' : null;
  const line = start.split(/\r|\n/, 1)[0] ?? '';
  const header = line.toLowerCase();
  if (isCslHeader(header)) return 'csl-csv';
  if (isBisHeader(header)) return 'bis-csv';
  if (isOfacRow(line)) return 'ofac-csv';
  const isTable = /[,;\t]/.test(line) || /\.(?:csv|tsv|txt)$/i.test(fileName);
  return isTable && line.trim() !== '' ? 'table' : null;
}
