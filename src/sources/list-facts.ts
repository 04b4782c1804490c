import type { Citation } from '../model/citation.ts';
import type { ScreeningList } from '../model/listing.ts';

/** What stays true of a list whatever edition of it is held. */
export type ListFacts = Omit<ScreeningList, 'asOf' | 'coverage' | 'covers'>;

const OFAC = { name: 'Office of Foreign Assets Control, U.S. Department of the Treasury', short: 'OFAC' };
const STATE = { name: 'U.S. Department of State', short: 'State' };
const OTHER_OFAC_LISTS = 'https://ofac.treasury.gov/other-ofac-sanctions-lists';
const PART_744 = 'https://www.ecfr.gov/current/title-15/subtitle-B/chapter-VII/subchapter-C/part-744';

const cfr = (title: number, place: string): string => `https://www.ecfr.gov/current/title-${title}/${place}`;

/**
 * Official lists that a publication may bring and for which lists/ has no file, by id: everything a list needs to be
 * shown but what depends on the edition.
 */
export const OFFICIAL_LISTS: Readonly<Record<string, ListFacts>> = {
  'us-state-isn': {
    id: 'us-state-isn',
    name: 'Nonproliferation Sanctions',
    authority: STATE,
    legalBasis:
      'Several statutes and orders, the one behind each entry named in it (INKSNA, E.O. 12938, E.O. 13382 and others)',
    url: 'https://www.state.gov/key-topics-bureau-of-international-security-and-nonproliferation/nonproliferation-sanctions/',
    upkeep: 'feed',
    meaning:
      'The State Department has determined a nonproliferation measure against the party; what it bars is set by the statute or order that the entry names.',
    meaningCitation: {
      text: 'Department of State, Nonproliferation Sanctions',
      url: 'https://www.state.gov/key-topics-bureau-of-international-security-and-nonproliferation/nonproliferation-sanctions/',
    },
  },
  'us-state-dtc': {
    id: 'us-state-dtc',
    name: 'AECA Debarred List',
    authority: { name: 'Directorate of Defense Trade Controls, U.S. Department of State', short: 'DDTC' },
    legalBasis: 'Arms Export Control Act, 22 U.S.C. 2778; 22 CFR 127.7',
    url: 'https://www.pmddtc.state.gov/ddtc_public?id=ddtc_kb_article_page&sys_id=c22d1833dbb8d300d0a370131f9619f0',
    upkeep: 'feed',
    meaning:
      'A debarred party may not take part, directly or indirectly, in exports of defence articles or defence services that the ITAR regulates.',
    meaningCitation: { text: '22 CFR 127.7', url: cfr(22, 'section-127.7') },
  },
  'us-ofac-ssi': {
    id: 'us-ofac-ssi',
    name: 'Sectoral Sanctions Identifications List (SSI List)',
    authority: OFAC,
    legalBasis: 'E.O. 13662 and the directives under it; 31 CFR part 589',
    url: OTHER_OFAC_LISTS,
    upkeep: 'feed',
    meaning:
      'U.S. persons may not take part in the dealings that the directive named in the entry forbids; this list alone blocks no property.',
    meaningCitation: { text: '31 CFR part 589', url: cfr(31, 'part-589') },
  },
  'us-ofac-fse': {
    id: 'us-ofac-fse',
    name: 'Foreign Sanctions Evaders List (FSE List)',
    authority: OFAC,
    legalBasis: 'E.O. 13608 (77 FR 26409)',
    url: OTHER_OFAC_LISTS,
    upkeep: 'feed',
    meaning:
      'Transactions by U.S. persons or within the United States that involve a listed party are prohibited; this list alone blocks no property.',
    meaningCitation: {
      text: 'E.O. 13608 of 1 May 2012 (77 FR 26409)',
      url: 'https://www.federalregister.gov/citation/77-FR-26409',
    },
  },
  'us-ofac-cap': {
    id: 'us-ofac-cap',
    name: 'List of Foreign Financial Institutions Subject to Correspondent Account or Payable-Through Account Sanctions (CAPTA List)',
    authority: OFAC,
    legalBasis: '31 CFR 561.201 and the like provisions of other OFAC programs',
    url: OTHER_OFAC_LISTS,
    upkeep: 'feed',
    meaning:
      'U.S. financial institutions may not open or maintain correspondent or payable-through accounts for a listed institution, or only under the conditions its entry names.',
    meaningCitation: { text: '31 CFR 561.201', url: cfr(31, 'section-561.201') },
  },
  'us-ofac-plc': {
    id: 'us-ofac-plc',
    name: 'Non-SDN Palestinian Legislative Council List (NS-PLC List)',
    authority: OFAC,
    legalBasis: '31 CFR parts 594, 595 and 597',
    url: OTHER_OFAC_LISTS,
    upkeep: 'feed',
    meaning:
      'U.S. financial institutions must reject transactions with a listed member of the Palestinian Legislative Council; this list alone blocks no property.',
    meaningCitation: { text: '31 CFR part 594', url: cfr(31, 'part-594') },
  },
  'us-ofac-mbs': {
    id: 'us-ofac-mbs',
    name: 'Non-SDN Menu-Based Sanctions List (NS-MBS List)',
    authority: OFAC,
    legalBasis: 'Statutes and orders that let OFAC choose single restrictions, the ones behind each entry named in it',
    url: OTHER_OFAC_LISTS,
    upkeep: 'feed',
    meaning:
      'U.S. persons are bound by the single restrictions that the entry names; this list alone blocks no property.',
    meaningCitation: { text: '31 CFR chapter V', url: cfr(31, 'subtitle-B/chapter-V') },
  },
};

const NO_NOTICE = 'the copy read cites no notice for this entry';

const supplement = (number: number): Citation => ({
  text: `Supplement No. ${number} to 15 CFR Part 744; ${NO_NOTICE}`,
  url: `${PART_744}/appendix-Supplement%20No.%20${number}%20to%20Part%20744`,
});
const under = (text: string, url: string): Citation => ({ text: `${text}; ${NO_NOTICE}`, url });

/** What a row that cites nothing is cited to: the list's own law, said to be that. By list id. */
export const FALLBACK_CITATIONS: Readonly<Record<string, Citation>> = {
  'us-bis-el': supplement(4),
  'us-bis-uvl': supplement(6),
  'us-bis-meu': supplement(7),
  'us-bis-dpl': under('15 CFR 764.3(a)(2)', cfr(15, 'section-764.3')),
  'us-state-isn': under(
    'Department of State, Nonproliferation Sanctions',
    'https://www.state.gov/key-topics-bureau-of-international-security-and-nonproliferation/nonproliferation-sanctions/',
  ),
  'us-state-dtc': under('22 CFR 127.7', cfr(22, 'section-127.7')),
  'us-ofac-sdn': under('31 CFR chapter V', cfr(31, 'subtitle-B/chapter-V')),
  'us-ofac-ssi': under('31 CFR part 589', cfr(31, 'part-589')),
  'us-ofac-fse': under(
    'E.O. 13608 of 1 May 2012 (77 FR 26409)',
    'https://www.federalregister.gov/citation/77-FR-26409',
  ),
  'us-ofac-cap': under('31 CFR 561.201', cfr(31, 'section-561.201')),
  'us-ofac-plc': under('31 CFR part 594', cfr(31, 'part-594')),
  'us-ofac-mbs': under('31 CFR chapter V', cfr(31, 'subtitle-B/chapter-V')),
  // The order itself is what every entry of this list stands on, and what lists/ cites for them.
  'us-ofac-ns-cmic': {
    text: 'E.O. 13959 as amended by E.O. 14032 of 3 Jun 2021 (86 FR 30145)',
    url: 'https://www.federalregister.gov/citation/86-FR-30145',
  },
};

/** What an entry brings where its row has no words for it, as one sentence without its full stop. By list id. */
export const RESTRICTIONS: Readonly<Record<string, string>> = {
  'us-bis-el':
    'A BIS licence is needed to export, re-export or transfer items to this party to the extent that the Entity List says (15 CFR 744.11)',
  'us-bis-uvl':
    'Licence exceptions may not be used for this party, and a UVL statement is needed before items that need no licence are sent to it (15 CFR 744.15)',
  'us-bis-meu':
    'A BIS licence is needed to export, re-export or transfer items of Supplement No. 2 to Part 744 to this party (15 CFR 744.21)',
  'us-bis-dpl':
    'This party has lost export privileges; nobody may take part in a transaction that its denial order forbids (15 CFR 764.2(k))',
  'us-state-isn': 'The State Department has determined a nonproliferation measure against this party',
  'us-state-dtc':
    'This party may not take part, directly or indirectly, in exports of defence articles or services that the ITAR regulates (22 CFR 127.7)',
  'us-ofac-sdn':
    'Property of this party under U.S. jurisdiction is blocked and U.S. persons may not deal with it (31 CFR chapter V)',
  'us-ofac-ssi':
    'U.S. persons may not take part in the dealings with this party that its directive under E.O. 13662 forbids; its property is not blocked by this list',
  'us-ofac-fse':
    'Transactions by U.S. persons or within the United States that involve this party are prohibited; its property is not blocked by this list',
  'us-ofac-cap':
    'U.S. financial institutions may not open or maintain correspondent or payable-through accounts for this institution, or only under conditions',
  'us-ofac-plc':
    'U.S. financial institutions must reject transactions with this party; its property is not blocked by this list',
  'us-ofac-mbs':
    'U.S. persons are bound by the single restrictions that its entry names; its property is not blocked by this list',
  'us-ofac-ns-cmic':
    'U.S. persons may not buy or sell publicly traded securities of this company, or derivatives of them; its property is not blocked',
};
