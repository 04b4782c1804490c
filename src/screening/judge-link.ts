import { findModelInFile } from '../match/models-in-files.ts';
import { strongerBasis } from '../model/basis.ts';
import type { NameRef, Span } from '../model/mention.ts';
import { basisOfName, type Judge } from './judge-text.ts';

/** Where an address says to whom it leads. */
const AUTHORITY = /^\s*(?:[a-z][a-z\d+.-]*:)?[\\/]{2}([^\\/?#]*)/i;

/**
 * The host of an address as browsers understand it: lower case, no user name, port or final dot, letters of other
 * scripts in their ASCII form (`xn--…`). Empty when it is none.
 */
export function hostOf(authority: string): string {
  try {
    return new URL(`https://${authority}`).hostname.replace(/\.$/, '');
  } catch {
    return '';
  }
}

/** The names that a host bears itself or as a part of another's: `us.example.com` is of `example.com`. */
function namesOfHost({ domains }: Judge, host: string): readonly NameRef[] {
  for (let at = 0; at >= 0; at = host.indexOf('.', at) + 1 || -1) {
    const names = domains.get(host.slice(at));
    if (names) return names;
  }
  return [];
}

/** The last part of an address's path, without what is asked of it; null when there is none. */
function fileIn(address: string, from: number): { start: number; end: number } | null {
  const query = address.slice(from).search(/[?#]/);
  let end = query < 0 ? address.length : from + query;
  if (address[end - 1] === '/') end -= 1;
  const start = Math.max(from, address.lastIndexOf('/', end - 1) + 1);
  return end > start ? { start, end } : null;
}

/**
 * What an address names: the party whose web domain its host is or is under, and the maker of the part number that its
 * file name holds. Nothing else: a shop may call a page after a company, and a host may hold its name.
 */
export function judgeLink(judge: Judge, address: string): Span[] {
  const spans: Span[] = [];
  const authority = AUTHORITY.exec(address);
  if (authority) {
    const written = authority[1] as string;
    const names = namesOfHost(judge, hostOf(written));
    const domain = names[0]?.name ?? '';
    const from = authority[0].length - written.length;
    const at = written.toLowerCase().lastIndexOf(domain);
    if (names.length > 0) {
      const [start, end] = at < 0 ? [from, from + written.length] : [from + at, from + at + domain.length];
      spans.push({ start, end, names, basis: names.map((name) => basisOfName(judge, name)).reduce(strongerBasis) });
    }
  }
  const file = fileIn(address, authority?.[0].length ?? 0);
  const found = file && findModelInFile(judge.models, address.slice(file.start, file.end), ['strong']);
  if (found) {
    const { model } = found;
    const names: NameRef[] = [{ entity: model.maker, name: model.family, form: 'model' }];
    spans.push({ start: file.start + found.start, end: file.start + found.end, names, basis: 'hint' });
  }
  return spans;
}
