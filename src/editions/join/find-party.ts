import type { JoinGround } from '../../model/party.ts';
import { foldedName, isTellingName } from './folded-name.ts';
import type { HeldEntry } from './held-entry.ts';
import { noticesOf } from './notices.ts';
import type { PartyDraft } from './party-draft.ts';
import type { PartyIndex } from './party-index.ts';

/** A party an entry belongs to, and why. */
export type FoundParty = { party: PartyDraft; ground: JoinGround; words: string };

const isThing = ({ type }: HeldEntry): boolean => type === 'vessel' || type === 'aircraft';

/** Whether an entry can be of a party at all: a person is no company, a ship neither. */
function hasFittingType(entry: HeldEntry, { bundled, type }: PartyDraft): boolean {
  if (bundled) return entry.type === 'organisation' || entry.type === 'unknown';
  return type === entry.type || type === 'unknown' || entry.type === 'unknown';
}

/** A publisher that gives two numbers on one list says that these are two parties. */
function isToldApart({ list, publisherId }: HeldEntry, { numbers }: PartyDraft): boolean {
  const number = numbers.find((one) => one.list === list)?.number;
  return publisherId !== null && number !== undefined && number !== publisherId;
}

/** Whether a hand-kept record that has the name speaks of this entry. */
function isHandKept(entry: HeldEntry, name: string, { bundled, rows }: PartyDraft): boolean {
  const own = new Set(entry.citations.flatMap(noticesOf));
  const ofList = rows.filter(({ list }) => list === entry.list);
  if (ofList.some(({ citations }) => citations.flatMap(noticesOf).some((notice) => own.has(notice)))) return true;
  // In another country it may be somebody else's.
  if (entry.country !== null && bundled?.country !== undefined && entry.country !== bundled.country) return false;
  // So may a name of ordinary words, except where the row is of this very list and has it as its own.
  return isTellingName(name) || ofList.some(({ names: [own] }) => own && foldedName(own.text) === foldedName(name));
}

/**
 * The party an entry belongs to, on the first of these grounds that holds, or null:
 * 1. the publisher's own number of the party;
 * 2. its own name is one that a hand-kept record has for the party;
 * 3. the same full name and the same Federal Register notice;
 * 4. the same full name and the same address;
 * 5. of companies, the same registered name with its legal form in the same country. A register gives a name once,
 *    and the name must have words of its own; persons have namesakes in every country and are never joined so.
 * Names are equal when they fold to the same; likeness is no ground.
 */
export function findParty(
  entry: HeldEntry,
  index: PartyIndex,
  isUndone: (party: PartyDraft) => boolean,
): { found: FoundParty | null; undone: readonly FoundParty[] } {
  const undone: FoundParty[] = [];
  const isPerson = entry.type === 'person';
  const name = entry.names[0]?.text ?? '';
  const take = (parties: readonly PartyDraft[], ground: JoinGround, words: string): FoundParty | undefined => {
    for (const party of parties) {
      if (!hasFittingType(entry, party) || isToldApart(entry, party)) continue;
      const found = { party, ground, words };
      if (!isUndone(party)) return found;
      if (!undone.some((one) => one.party === party)) undone.push(found);
    }
    return undefined;
  };
  const search = (): FoundParty | undefined => {
    const { publisherId } = entry;
    if (publisherId !== null) {
      const [publisher, number] = publisherId.split(':');
      const found = take(
        index.ofPublisherId(publisherId),
        'publisher-id',
        `the same number of the publisher, ${publisher?.toUpperCase()} ${number}`,
      );
      if (found) return found;
    }
    if (!isPerson && !isThing(entry)) {
      const vouched = index.ofHandKeptName(name).filter((party) => isHandKept(entry, name, party));
      const ofList = vouched.filter(({ rows }) => rows.some(({ list }) => list === entry.list));
      // A name that several hand-kept records have tells none of them, unless one alone is on this list.
      const parties = ofList.length === 1 ? ofList : vouched.length === 1 ? vouched : [];
      const found = take(parties, 'hand-kept', `the hand-kept record of this party has the name “${name}”`);
      if (found) return found;
    }
    for (const { parties, name: shared, words } of index.ofNameAndNotice(entry, isPerson)) {
      const found = take(parties, 'name-and-citation', `the same name, “${shared}”, and ${words}`);
      if (found) return found;
    }
    for (const { parties, name: shared, words } of index.ofNameAndAddress(entry, isPerson)) {
      const found = take(parties, 'name-and-address', `the same name, “${shared}”, and ${words}`);
      if (found) return found;
    }
    if (isPerson || isThing(entry)) return undefined;
    return take(
      index.ofLegalName(entry),
      'legal-name-and-country',
      `the same registered name, “${name}”, and the same country, ${entry.country}`,
    );
  };
  return { found: search() ?? null, undone };
}
