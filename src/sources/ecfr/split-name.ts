import { countryCode } from '../../model/country-code.ts';

/** No name of a list is longer. */
const MOST_IN_A_NAME = 1_000;

/** Words that a comma before them does not part from a name: "Co., Ltd.", "OAO", "S.A. de C.V.". */
const LEGAL_FORM =
  /^(?:and )?(?:Ltda?|LTDA?|Limited|LIMITED|Inc|INC|Incorporated|L\.?L\.?C|L\.?L\.?P|L\.?P|Co|Corp|Corporation|Company|S\.?A|S\.?L|S\.?R\.?L|S\.? ?[Rr]\.? ?[Oo]|S\.?p\.?A|GmbH|A\.?G|B\.?V|N\.?V|Pte|Pvt|PVT|Private|\(Pvt\)|\(Private\)|Sdn|SDN|Bhd|BHD|[OPCZ]?JSC|OOO|AO|[OPZ]AO|FZE|FZ-?LLC|FZCO?|PLC|plc|Jr|Sr|II|III|d\.?o\.?o|a\.?s|A\.?S|A\.?Ş|Lda|C\.?A|K\.?K|S\.?A\.?S|S\.?A\.?R\.?L|M\.?M\.?C|E\.?U|EOOD|OOD|OÜ|UAB|SIA|Oy|AB|NPO|GP|FGUP|FSUE|Joint[- ]Stock Company|Public Joint[- ]Stock Company|Open Joint[- ]Stock Company)(?![\p{Letter}\d])/u;

/** A country with a legal form goes on a name: "JLD Technology, Hong Kong Co., Ltd.". */
const ENDS_IN_FORM = /\s(?:Co|Company|Corporation|Ltd|Limited|Inc|LLC|GmbH)\.?$/;

/** A body that may have units, and a part that names one: "Academy of Sciences, Institute of Basic Medicine". */
const BODY = /\b(?:Academy|University|Institute|Ministry|Concern|Commission|Enterprise|Plant)\b/;
const UNIT =
  /\b(?:Institute|Institution|Academy|Faculty|Department|Bureau|Branch|Laborator(?:y|ies)|Plant|Factory|Directorate)\b/;

/** "… of Physical, Technical and Radio Engineering Measurements": a comma within an enumeration. */
const OPENS_ENUMERATION = /\bof (?:the )?\p{Lu}[\p{L}-]+$/u;
const ENUMERATION = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)* and \p{Lu}[\p{L} -]+$/u;

/** What no part of a name has. */
const PLACE =
  /\d|\b(?:Road|Rd|Street|St|Str|Avenue|Ave|Boulevard|Blvd|Lane|Highway|Hwy|Building|Bldg|Floor|Room|Tower|Plaza|Zone|Park|District|City|Town|Village|Township|Province|Region|Oblast|County|Box|Office|Suite|Block|House|Campus|Square|Mall|Street|Ulitsa|Prospekt|Prospect|Shosse|Area|Estate|Colony|Port|Pr|ul)\b/i;

/** A house number right after a legal form, without a comma: "J.S. Co. 5 Zavodskaya St.". */
const NUMBER_AFTER_FORM =
  /^(.{3,}?\b(?:Co|Ltd|Limited|Inc|LLC|Corp|JSC|OAO|OOO|GmbH)\.?) (\d[\dA-Za-z/-]{0,6} \p{Lu}.*)$/u;

function isName(before: string, part: string, isLast: boolean): boolean {
  if (LEGAL_FORM.test(part)) return true;
  if (PLACE.test(part)) return false;
  if (countryCode(part.replace(ENDS_IN_FORM, '')) !== null && ENDS_IN_FORM.test(part)) return true;
  if (ENUMERATION.test(part) && OPENS_ENUMERATION.test(before)) return true;
  return !isLast && UNIT.test(part) && BODY.test(before);
}

/** Where commas and semicolons stand that are not within brackets or quotation marks. */
function marksOutside(text: string): number[] {
  const places: number[] = [];
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '(' || sign === '“') open++;
    else if ((sign === ')' || sign === '”') && open > 0) open--;
    else if ((sign === ',' || sign === ';') && open === 0) places.push(at);
  }
  // Brackets that never close say nothing of where a name ends.
  return open === 0 ? places : [...text.matchAll(/[,;]/g)].map(({ index }) => index);
}

/**
 * Parts "Name, address" as the lists print it, where nothing but a comma stands between the two: the name goes on over
 * legal forms and named units, and ends before the first part that is neither. `rest` is empty where all is name.
 */
export function splitName(text: string): { name: string; rest: string } {
  const places = marksOutside(text);
  let end = text.length;
  for (const [index, at] of places.entries()) {
    const next = places[index + 1];
    const part = text.slice(at + 1, next ?? text.length).trim();
    const isShort = at < MOST_IN_A_NAME;
    if (isShort && text[at] === ',' && isName(text.slice(0, at), part, next === undefined)) continue;
    end = at;
    break;
  }
  const name = text.slice(0, end).trim();
  const rest = text.slice(end + 1).trim();
  const glued = NUMBER_AFTER_FORM.exec(name);
  if (!glued) return { name, rest };
  return { name: glued[1] ?? name, rest: [glued[2], rest].filter(Boolean).join(', ') };
}
