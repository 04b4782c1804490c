import type { EntityName, NameKind } from '../../model/entity-name.ts';
import { cleanName, partAtMarkers, readAlias, readInline, splitAlias } from './alias-text.ts';
import { splitName } from './split-name.ts';
import { withoutEnd } from './without-end.ts';

/** What an entity cell of a supplement says. */
export type EntityCell = {
  /** The entry's own name first; empty where the cell heads a group of entities and is none itself. */
  names: EntityName[];
  /** As printed, on one line; empty where none is. */
  address: string;
  /** Whether the entry is an address of high diversion risk ("Address 01, Unit D, …") and no party. */
  isAddress: boolean;
  /** "See alternate addresses under Pakistan", "including the Armed Forces …". */
  remarks: string[];
  /** Entities named within the entry that are parties of their own: subordinates, members of a group. */
  within: { names: EntityName[]; address: string }[];
  /** Where the cell tells how many aliases follow, and another number was read. */
  miscount: string | null;
};

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const SEE = /\(?\s*(See (?:also |the )?(?:alternate |other )?(?:address|entr|listing)[^().]{0,200})\)?\.?/gi;
const ADDRESS_ENTRY = /^Address(?:es)?(?: No\.?)? \d{1,3}$/i;
const ITEM = /^[—–•·]|^-\s/;
const GROUP = /^The following .{3,200}:$/i;
/** A heading within the cell: what follows are other parties. */
const OTHERS = /\b(?:subordinate|subsidiar|affiliate)[a-z]*(?: institut?ions?| entities| companies)?\b[^—]{0,80}$/i;
const SAYS_COUNT = /following (\w+) alias/i;

/** How many aliases a line says that follow; null where it says none. */
function countIn(line: string): number | null {
  const said = SAYS_COUNT.exec(line)?.[1]?.toLowerCase();
  return said === undefined ? null : NUMBERS.indexOf(said) + 1 || Number(said) || null;
}

/** A cell whose lines were lost: the dashes that open an alias stand after a blank or a colon. */
function linesOf(cell: string): string[] {
  const lines = cell.includes('\n') ? cell : cell.replace(/(?<=[:;] ?|\band )—(?=\S)/g, '\n—');
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:and|or)[;,.]?$/i.test(line));
}

/** The first line or lines, up to the list of aliases: the name, inline aliases, and an address where it goes on. */
function readHead(head: string): { names: EntityName[]; address: string; remark: string; intro: NameKind } {
  const place = head.search(/[\s.,(]Address(?:es)?:/);
  const all = place === -1 ? head : head.slice(0, place);
  const including = /,\s+((?:to include|including)\b.*)$/s.exec(all);
  const told = including && !SAYS_COUNT.test(including[1] ?? '') ? all.slice(0, including.index) : all;
  const remark = told === all ? '' : (including?.[1] ?? '');
  const { before, others } = partAtMarkers(told);
  const last = others.at(-1);
  const isIntro = last !== undefined && /^the following\b/i.test(last.text);
  const intro = last ? last.kind : 'alias';
  const names: EntityName[] = [];
  let address = place === -1 ? '' : head.slice(place);
  if (others.length === 0 || isIntro) {
    const { name, rest } = isIntro ? { name: before, rest: '' } : splitName(before);
    names.push({ text: cleanName(name), kind: 'primary' });
    address = `${rest} ${address}`;
    for (const { kind, text } of isIntro ? others.slice(0, -1) : []) names.push(...readInline(text, kind));
  } else {
    names.push({ text: cleanName(before), kind: 'primary' });
    const isBracketed = told
      .slice(before.length)
      .trimStart()
      .replace(/^[,;]\s*/, '')
      .startsWith('(');
    for (const [index, { kind, text }] of others.entries()) {
      const close = isBracketed && index === others.length - 1 ? text.lastIndexOf(')') : -1;
      if (close !== -1) {
        names.push(...readInline(text.slice(0, close), kind));
        address = `${text.slice(close + 1)} ${address}`;
      } else if (isBracketed || index < others.length - 1) names.push(...readInline(text, kind));
      else {
        const { name, rest } = splitName(text);
        names.push(...readAlias(name, kind));
        address = `${rest} ${address}`;
      }
    }
  }
  return { names, address, remark, intro };
}

/** Reads the cell that holds an entry's name, its aliases and its addresses. */
export function readEntityCell(cell: string): EntityCell {
  const remarks: string[] = [];
  const text = cell.replace(SEE, (_, remark: string) => {
    remarks.push(remark.trim());
    return '';
  });
  const lines = linesOf(text);
  const firstItem = lines.findIndex((line) => ITEM.test(line));
  const hasIntro = /:$/.test(lines[0] ?? '');
  const headLines = lines.slice(0, firstItem === -1 ? (hasIntro ? 1 : lines.length) : firstItem);
  const head = headLines.join(' ');
  const isGroup = GROUP.test(head) && partAtMarkers(head).others.length === 0;
  const read = isGroup ? { names: [], address: '', remark: '', intro: 'alias' as const } : readHead(head);
  if (read.remark !== '') remarks.push(read.remark);

  const names = [...read.names];
  const addresses = [read.address];
  const within: EntityCell['within'] = [];
  let kind: NameKind = read.intro;
  let isOthers = isGroup || (firstItem !== -1 && partAtMarkers(head).others.length === 0 && OTHERS.test(head));
  let items = 0;
  const body = lines.slice(headLines.length);
  const lastItem = body.findLastIndex((line) => ITEM.test(line));
  // "—B, a.k.a., the following two aliases:": the next two lines are names of B.
  let nested: { left: number; kind: NameKind; into: EntityName[] } | null = null;
  for (const [at, line] of body.entries()) {
    if (ITEM.test(line)) {
      // An address may run on behind the last name, where no line of its own follows.
      const runsOn = at === lastItem && at === body.length - 1 && read.address.trim() === '';
      const { name, rest } = runsOn || isOthers ? splitAlias(line) : { name: line, rest: '' };
      items++;
      if (nested && nested.left > 0) {
        nested.into.push(...readAlias(name, nested.kind));
        nested.left--;
        addresses.push(rest);
        continue;
      }
      const each = readAlias(name, isOthers ? 'primary' : kind);
      if (isOthers) within.push({ names: each, address: rest });
      else {
        names.push(...each);
        addresses.push(rest);
      }
      const count = countIn(line);
      const marker = partAtMarkers(line).others.at(-1);
      nested = count !== null && marker ? { left: count, kind: marker.kind, into: isOthers ? each : names } : null;
    } else if (line.endsWith(':') && (OTHERS.test(line.slice(0, -1)) || SAYS_COUNT.test(line))) {
      const marker = partAtMarkers(line).others.at(-1);
      isOthers = !marker && OTHERS.test(line.slice(0, -1));
      if (marker) kind = marker.kind;
    } else addresses.push(line);
  }
  const told = lines
    .filter((line) => line.endsWith(':'))
    .map(countIn)
    .reduce<number | null>((sum, count) => (count === null ? sum : (sum ?? 0) + count), null);
  // Lines of other parties and names that say themselves how many follow are not among those told.
  const miscount =
    told !== null && (within.length > 0 ? told > items : told !== items) ? `${told} aliases told, ${items} read` : null;
  const address = addresses.filter(Boolean).join(' ').trim();
  const [own] = names;
  const isAddress = own !== undefined && ADDRESS_ENTRY.test(own.text);
  // Its number is no name that a page could be searched for.
  if (isAddress) names[0] = { text: `${own.text}: ${withoutEnd(address, ' \n.')}`, kind: 'primary' };
  return { names, address, isAddress, remarks, within: within.filter((one) => one.names.length > 0), miscount };
}
