import type { Confidence } from '../../../model/confidence.ts';
import type { NameKind } from '../../../model/entity-name.ts';
import type { ListedOn } from '../../../model/listed-on.ts';
import type { AffiliationKind } from '../../../model/listing.ts';
import type { JoinGround } from '../../../model/party.ts';
import type { PartyType } from '../../../model/source-entry.ts';
import { pluralIn } from '../../plural.ts';

/** All that the lists say of one party. */
export const party = {
  nameless: 'Party',
  gone: (id: string) =>
    `The lists held now have no party “${id}”. It may have left with an edition, or have been put together with another.`,
  types: {
    organisation: 'organisation',
    person: 'person',
    vessel: 'vessel',
    aircraft: 'aircraft',
    unknown: 'the lists do not say whether a company, an institution or a person',
  } satisfies Record<PartyType, string>,
  changes: 'What changed in its entries',
  listings: {
    official: 'On official lists',
    none: 'No listing of its own in the lists held.',
    own: 'On lists of your own organisation',
    isOver: 'no longer on the list',
    isOwn: 'your organisation’s own, not an official list',
    namedAs: (name: string) => `named as ${name}`,
    /** `more` is {@link moreNames}. */
    namedAsAndMore: (name: string, more: string) => `named as ${name} ${more}`,
    moreNames: (count: number) =>
      pluralIn('en', count, { one: 'and # more of the names below', other: 'and # more of the names below' }),
    until: (dates: string, day: string) => `${dates}, until ${day}`,
    leftBetween: (dates: string, last: string, first: string) =>
      `${dates}, in the copy of ${last}, no longer in that of ${first}`,
    note: (note: string) => `Note: ${note}`,
    theList: (meaning: string, citation: string) => `The list: ${meaning} (${citation})`,
    copyOf: (day: string) => `List copy of ${day}`,
    officialPage: 'official page of the list',
  },
  record: {
    title: 'The record as published',
    reading: 'Reading the record…',
    gone: 'The edition it was in is no longer held.',
    columns: { field: 'Field', value: 'Value' },
    empty: 'empty',
  },
  timeLine: {
    title: 'Time line',
    noDay: 'day not in this copy',
    /** `what` is one of those below, or the notice's own words. */
    event: (list: string, what: string) => `${list}: ${what}`,
    cited: 'cited by the entry',
    inForce: 'in force from this day',
    inForceEarly: 'in force, before publication',
    /** `change`: what the notice did to the entry, and with it came into force. */
    andInForce: (change: string) => `${change}; in force from this day`,
    gone: (lastSeen: string) => `no longer in the copy of this day; last seen in that of ${lastSeen}`,
    ends: 'ends, by the entry’s own words',
    ended: 'no longer on the list from this day',
    copy: 'still on the list in the copy held',
  },
  onDay: {
    title: 'Listed on this day?',
    day: 'Day',
    notTold: (error: string) => `It could not be told: ${error}`,
    nothing: (day: string) => `The lists held tell nothing of ${day}.`,
    caption: (day: string) => `On ${day}`,
    columns: { list: 'List', answer: 'Answer', why: 'Why' },
    answers: {
      listed: 'Listed',
      'not-yet': 'Not yet',
      'no-longer': 'No longer',
      'not-listed': 'Not named',
      'not-known': 'Not known',
    } satisfies Record<ListedOn['answer'], string>,
  },
  links: {
    title: 'Not listings: what links it to others',
    /** What the party is to another, and who says so. */
    reported: {
      subsidiary: (other: string, source: string) => `subsidiary of ${other} — reported by ${source}`,
      'group-company': (other: string, source: string) =>
        `company of the same group as ${other} — reported by ${source}`,
      brand: (other: string, source: string) => `brand of ${other} — reported by ${source}`,
      owner: (other: string, source: string) => `owner of ${other} — reported by ${source}`,
      former: (other: string, source: string) => `formerly linked to ${other} — reported by ${source}`,
    } satisfies Record<AffiliationKind, (other: string, source: string) => string>,
    /** How well a reported link is established; empty where nothing needs to be said. */
    confidence: { H: '', M: 'confidence medium', L: 'confidence low' } satisfies Record<Confidence, string>,
  },
  absences: {
    title: 'Looked for and not named',
    notNamed: (list: string, day: string) => `${list}: not named in the copy of ${day}`,
  },
  names: {
    title: 'Names',
    all: 'All names',
    columns: { name: 'Name', kind: 'What it is', language: 'Language or script', printedBy: 'Printed by' },
    kinds: {
      primary: 'name',
      alias: 'also known as',
      'weak-alias': 'also known as; too common to be enough alone',
      former: 'former name',
      brand: 'brand',
      translated: 'in another script, or romanised',
      domain: 'web domain',
    } satisfies Record<NameKind, string>,
    ofNoList: 'no list; looked for on pages all the same',
    misspelt: 'misspelt',
  },
  addresses: { title: 'Addresses', none: 'None in the copies held.' },
  joins: {
    title: 'Why these entries are shown as one party',
    joined: (list: string, ground: string, words: string) => `${list} — ${ground}: ${words}`,
    apart: (list: string, ground: string, words: string) =>
      `${list} — taken apart by you; could be joined by ${ground}: ${words}`,
    grounds: {
      'publisher-id': 'the publisher’s own number',
      'name-and-address': 'name and address',
      'name-and-citation': 'name and notice',
      'hand-kept': 'joined by hand',
      'legal-name-and-country': 'registered name and country',
    } satisfies Record<JoinGround, string>,
    join: 'The same party after all',
    part: 'Not the same party',
    busy: 'Putting parties together anew…',
  },
};
