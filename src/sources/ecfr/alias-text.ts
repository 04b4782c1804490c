import type { EntityName, NameKind } from '../../model/entity-name.ts';
import { splitAddresses } from './addresses.ts';
import { splitName } from './split-name.ts';
import { withoutEnd } from './without-end.ts';

/** "a.k.a.,", "(f.k.a.", "d.b.a.", "formerly known as": what follows is another name. */
const MARKER =
  /[\s,;]{0,4}\(?\s{0,2}\b(a\.?\s?k\.?\s?a\b|f\.?\s?k\.?\s?a\b|d\.?\s?b\.?\s?a\b|n\.?\s?k\.?\s?a\b|also known as|formerly known as|doing business as)\.?[,:]?\s{0,3}/gi;

/** Abbreviations whose full stop belongs to the name. */
const KEEPS_STOP =
  /(?:\b(?:Ltd|Ltda|Inc|Corp|Co|Bros|Jr|Sr|Pvt|Pte|Bhd|SDN|No|St|Cia|Int'l)|\b\p{L}|\.\p{L}{1,2})\.$/iu;

/** The kind of name that a marker announces. */
export function kindOf(marker: string): NameKind {
  return /^f|formerly/i.test(marker) ? 'former' : 'alias';
}

/** A name without what the list puts around it: dashes, a final "; and", a full stop that ends no abbreviation. */
export function cleanName(text: string): string {
  let name = withoutEnd(text.replace(/^[\s—–•·;,:-]+/, ''), ' \n;,');
  name = withoutEnd(name.replace(/[\s;,](?:and|or)$/i, ''), ' \n;,')
    .replace(/,(?=[”"’']$)/, '')
    .trim();
  if (name.endsWith('.') && !KEEPS_STOP.test(name)) name = name.slice(0, -1).trimEnd();
  const opens = name.split('(').length - name.split(')').length;
  // A bracket that lost its other half when the name was taken out of it.
  if (opens < 0 && name.endsWith(')')) name = name.slice(0, -1).trimEnd();
  if (opens > 0 && name.indexOf(')', name.lastIndexOf('(')) === -1 && name.indexOf('(') < 2)
    name = name.replace('(', '').trim();
  return name;
}

/** What stands before the first marker, and each name a marker announces. */
export function partAtMarkers(text: string): { before: string; others: { kind: NameKind; text: string }[] } {
  const found = [...text.matchAll(MARKER)];
  const others = found.map((match, index) => ({
    kind: kindOf(match[1] ?? ''),
    text: text.slice(match.index + match[0].length, found[index + 1]?.index ?? text.length),
  }));
  return { before: found[0] ? text.slice(0, found[0].index) : text, others };
}

/** A full stop that ends a name, not an abbreviation: after a legal form, or a word of three letters and more. */
const STOP =
  /(?<=\b(?:Ltd|LTD|Inc|INC|LLC|CJSC|OJSC|PJSC|JSC|OAO|OOO|PAO|Corp|Limited|SA|GmbH)|[\p{L}\d]{3}|['’”"])(?<!\b(?:Str|Prosp|Bldg|bld|Blvd|Ave|Pgt|Obl|obl|resp|Proezd))\.['’”"]?\s+(?=[\p{L}\d#“'])/u;

/**
 * Parts a name from an address printed behind it on the same line, which some entries have at the last alias: ". Rakhmanovskiy
 * lane, 4, Moscow, Russia", ", 7150 Rue Chouinard, Montreal, Canada". Only what has the commas and the country or number of
 * an address is taken for one.
 */
export function splitAlias(line: string): { name: string; rest: string } {
  const { name, rest } = splitName(line);
  const stop = STOP.exec(line);
  const cut = stop && stop.index < name.length ? stop.index + 1 : null;
  const parted = cut === null ? { name, rest } : { name: line.slice(0, cut), rest: line.slice(cut).trim() };
  const isAddress =
    parted.rest.includes(',') && (/\d/.test(parted.rest) || splitAddresses(parted.rest, null)[0]?.country != null);
  return isAddress ? parted : { name: line, rest: '' };
}

/** Parts one line of a list of names: the name, and the names given within it. */
export function readAlias(line: string, kind: NameKind): EntityName[] {
  const { before, others } = partAtMarkers(line);
  return [{ kind, text: before }, ...others.filter(({ text }) => !/^the following\b/i.test(text))]
    .map(({ kind: each, text }) => ({ text: cleanName(text), kind: each }))
    .filter(({ text }) => /[\p{L}\d]/u.test(text));
}

/** Names within brackets, or on after a marker: parted by semicolons, else by commas that open no legal form. */
export function readInline(text: string, kind: NameKind): EntityName[] {
  if (text.includes(';')) return text.split(';').flatMap((part) => readAlias(part, kind));
  const names: EntityName[] = [];
  for (let rest = text; rest !== ''; ) {
    const { name, rest: next } = splitName(rest);
    names.push(...readAlias(name, kind));
    rest = next;
  }
  // "Steven Lim and Yong Nam Lim": the last of several.
  const last = names.at(-1);
  const pair = names.length > 1 && last ? /^(.+?) and (\p{Lu}.+)$/u.exec(last.text) : null;
  if (pair) names.splice(-1, 1, { text: pair[1] ?? '', kind }, { text: pair[2] ?? '', kind });
  return names.map(({ text: name, kind: each }) => ({ text: name.replace(/^and /, ''), kind: each }));
}
