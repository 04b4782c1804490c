import type { Citation } from '../../model/citation.ts';
import type { EntityName } from '../../model/entity-name.ts';
import type { Address } from '../../model/source-entry.ts';
import { addressKey } from './address-key.ts';
import { foldedName, isFullName, isLegalName } from './folded-name.ts';
import { noticesOf } from './notices.ts';
import type { PartyDraft } from './party-draft.ts';
import type { SharedNames } from './shared-names.ts';

/** More parties than this behind one key are not looked at: such a key tells nobody from anybody. */
const MOST_BEHIND_A_KEY = 20;

/** What somebody can be recognised by: his names, his addresses, the notices that name him. */
export type Traits = {
  names: readonly EntityName[];
  /** The names folded, where that was done before. */
  folded?: readonly string[];
  addresses: readonly Address[];
  citations: readonly Citation[];
  country: string | null;
};

/** The full names of somebody that others have too; whether each is the first, his own. */
function sharedNames(
  { names, folded }: Traits,
  shared: SharedNames,
): { text: string; folded: string; isOwn: boolean }[] {
  return names.flatMap((name, i) => {
    const key = folded?.[i] ?? foldedName(name.text);
    return isFullName(name) && shared.has(key) ? [{ text: name.text, folded: key, isOwn: i === 0 }] : [];
  });
}

/** One thing that a party is recognised by together with a name, and how to say it. */
type Evidence = { key: string; words: string };

/** A way to recognise a party. */
export type Recognised = { parties: readonly PartyDraft[]; name: string; words: string };

const addressEvidence = ({ addresses }: Traits): Evidence[] =>
  addresses.flatMap((address) => {
    const key = addressKey(address);
    return key === null ? [] : [{ key: `address ${key}`, words: `the address ${address.text}` }];
  });

const noticeEvidence = ({ citations }: Traits): Evidence[] =>
  [...new Set(citations.flatMap(noticesOf))].map((notice) => ({ key: notice, words: `the notice ${notice}` }));

/**
 * Parties by what recognises them: by hash, never one against all others. A name recognises only together with an
 * address, a notice or, of companies, the country; and of two names one must be its bearer's own.
 */
export class PartyIndex {
  readonly #byPublisherId = new Map<string, PartyDraft[]>();
  readonly #byHandKeptName = new Map<string, PartyDraft[]>();
  /** Own names, and other full names, each with one piece of evidence. */
  readonly #own = new Map<string, PartyDraft[]>();
  readonly #other = new Map<string, PartyDraft[]>();
  readonly #shared: SharedNames;

  constructor(shared: SharedNames) {
    this.#shared = shared;
  }

  #add(map: Map<string, PartyDraft[]>, key: string, party: PartyDraft): void {
    const parties = map.get(key);
    if (!parties) map.set(key, [party]);
    else if (parties.length < MOST_BEHIND_A_KEY && !parties.includes(party)) parties.push(party);
  }

  addPublisherId(id: string, party: PartyDraft): void {
    this.#add(this.#byPublisherId, id, party);
  }

  /** A name that a hand-kept record vouches for. */
  addHandKeptName(name: string, party: PartyDraft): void {
    this.#add(this.#byHandKeptName, foldedName(name), party);
  }

  /** Everything of an entry or row that its party can be recognised by later. */
  addTraits(traits: Traits, party: PartyDraft): void {
    const names = sharedNames(traits, this.#shared);
    if (names.length === 0) return;
    const evidence = [...addressEvidence(traits), ...noticeEvidence(traits)];
    for (const { folded, isOwn } of names) {
      for (const { key } of evidence) this.#add(isOwn ? this.#own : this.#other, `${folded}\n${key}`, party);
    }
    const [own] = names;
    if (own?.isOwn && traits.country && isLegalName(own.text)) {
      this.#add(this.#own, `${own.folded}\ncountry ${traits.country}`, party);
    }
  }

  ofPublisherId(id: string): readonly PartyDraft[] {
    return this.#byPublisherId.get(id) ?? [];
  }

  ofHandKeptName(name: string): readonly PartyDraft[] {
    return this.#byHandKeptName.get(foldedName(name)) ?? [];
  }

  /** Parties of the same own name with a shared piece of evidence, then those where one's own name is another name of the other. */
  *#recognise(traits: Traits, evidenceOf: (traits: Traits) => Evidence[], isPerson: boolean): Generator<Recognised> {
    const names = sharedNames(traits, this.#shared);
    if (names.length === 0) return;
    const own = names.find(({ isOwn }) => isOwn);
    const evidence = evidenceOf(traits);
    const found = (
      map: Map<string, PartyDraft[]>,
      name: string,
      text: string,
      { key, words }: Evidence,
    ): Recognised => ({
      parties: map.get(`${name}\n${key}`) ?? [],
      name: text,
      words,
    });
    if (own) for (const one of evidence) yield found(this.#own, own.folded, own.text, one);
    // Many people bear a name that is another's alias.
    if (isPerson) return;
    if (own) for (const one of evidence) yield found(this.#other, own.folded, own.text, one);
    for (const { folded, text, isOwn } of names) {
      if (!isOwn) for (const one of evidence) yield found(this.#own, folded, text, one);
    }
  }

  ofNameAndNotice(traits: Traits, isPerson: boolean): Generator<Recognised> {
    return this.#recognise(traits, noticeEvidence, isPerson);
  }

  ofNameAndAddress(traits: Traits, isPerson: boolean): Generator<Recognised> {
    return this.#recognise(traits, addressEvidence, isPerson);
  }

  /** Companies of the same registered name in the same country; nobody where the name is not a registered one. */
  ofLegalName(traits: Traits): readonly PartyDraft[] {
    const [own] = sharedNames(traits, this.#shared);
    if (!own?.isOwn || !traits.country || !isLegalName(own.text)) return [];
    return this.#own.get(`${own.folded}\ncountry ${traits.country}`) ?? [];
  }
}
