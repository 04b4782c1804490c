import type { LookupEntry } from '../../../src/match/lookup/lookup.ts';
import { toLatin } from '../../../src/match/lookup/words/transliterate.ts';
import { BEGINNINGS, CHINESE, ENDS, LANDS, type Land, SYLLABLES, TRADES } from './company-words.ts';
import { DISGUISES, type Disguise, disguised } from './disguises.ts';
import { Chance } from './random.ts';

/** A name as a buyer's table has it; `entity` where it is a listed one in disguise. */
export type MadeName = { name: string; country?: string; entity?: string; disguise?: Disguise };

/** Words of a name that are neither of a trade, nor a place, nor a legal form. */
function ownWords(name: string): string[] {
  const words = name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.filter((word) => !COMMON.has(word));
}

const COMMON = new Set(
  [...TRADES, ...LANDS.flatMap(({ places, forms }) => [...places, ...forms])].flatMap(
    (text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [],
  ),
);

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The word that is a company's own. */
function headOf({ heads, country }: Land, chance: Chance): string {
  if (country === 'CN') return capital(chance.pick(SYLLABLES) + chance.pick(SYLLABLES));
  return chance.is(0.5) ? chance.pick(heads) : chance.pick(BEGINNINGS) + chance.pick(ENDS);
}

function madeUp(chance: Chance): MadeName {
  // Half of the suppliers of a hardware buyer are Chinese.
  const land = chance.is(0.45) ? (LANDS[0] ?? chance.pick(LANDS)) : chance.pick(LANDS);
  const withCountry = (name: string): MadeName => ({ name, ...(chance.is(0.5) ? { country: land.country } : {}) });
  if (land.country === 'CN' && chance.is(0.15)) {
    const { places, heads, trades, forms } = CHINESE;
    return withCountry(
      chance.pick(places) + chance.pick(heads) + chance.pick(heads) + chance.pick(trades) + chance.pick(forms),
    );
  }
  const place = chance.is(land.country === 'CN' ? 0.8 : 0.25) ? [chance.pick(land.places)] : [];
  const head = chance.is(0.12) ? [headOf(land, chance), headOf(land, chance)] : [headOf(land, chance)];
  const trade = chance.is(0.9) ? [chance.pick(TRADES)] : [];
  const second = chance.is(0.15) ? [chance.pick(TRADES)] : [];
  const words = [...new Set([...place, ...head, ...trade, ...second])].join(' ');
  const form = chance.pick(land.forms);
  const name = form.startsWith(',') ? words + form : `${words} ${form}`;
  return withCountry(chance.is(0.08) ? name.toUpperCase() : name);
}

/**
 * Names of companies as a table of suppliers has them, with so many listed ones in disguise among them, as many of each
 * kind, spread over the table; the same for the same seed.
 */
export function makeNames(seed: number, entries: readonly LookupEntry[], rows: number, listed: number): MadeName[] {
  const chance = new Chance(seed);
  const hidden: MadeName[] = [];
  const parties = chance.shuffled(entries);
  for (let at = 0; hidden.length < listed && at < parties.length * DISGUISES.length; at++) {
    const party = parties[at % parties.length] as LookupEntry;
    const disguise = DISGUISES[hidden.length % DISGUISES.length] as Disguise;
    const name = disguised(party, disguise, chance);
    const isTaken = hidden.some(({ entity }) => entity === party.entity);
    if (name === null || isTaken) continue;
    const country = chance.is(0.5) && party.country !== undefined ? { country: party.country } : {};
    hidden.push({ name, ...country, entity: party.entity, disguise });
  }
  // A name that shares its own word with a listed one may well be it: nobody could say that it is not.
  const own = new Set(entries.flatMap(({ names }) => names.flatMap(ownWords)));
  const chinese = entries.flatMap(({ names }) => names.filter((name) => /\p{Script=Han}/u.test(name)));
  const romanised = chinese.map((name) => toLatin(name).replaceAll(/\s+/g, '').toLowerCase());
  const others: MadeName[] = [];
  while (others.length < rows - hidden.length) {
    const made = madeUp(chance);
    const isKnown = (word: string) => own.has(word) || (word.length > 4 && romanised.some((one) => one.includes(word)));
    if (!ownWords(made.name).some(isKnown)) others.push(made);
  }
  return chance.shuffled([...others, ...hidden]);
}
