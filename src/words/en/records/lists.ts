/** What each list means, as the list files say it; a list's id is its key. */
export const meanings = {
  dpl: 'A denied person has lost export privileges; nobody may take part in a transaction that its denial order forbids.',
  entityList:
    'Exporting, re-exporting or transferring items subject to the EAR to a listed party needs a BIS licence; the list does not itself regulate buying from one.',
  meu: 'Exporting, re-exporting or transferring items of Supplement No. 2 to Part 744 to a listed party needs a BIS licence.',
  uvl: 'BIS could not verify the end use of earlier shipments: licence exceptions are suspended for a listed party and a statement is needed for other items.',
  uflpa:
    'Goods made wholly or in part by a listed party are presumed to be made with forced labour and may not enter the United States unless the presumption is rebutted.',
  dod1237:
    'The list named companies that the Department of Defense held to be owned or controlled by the Chinese military; it was replaced by the § 1260H list.',
  dod1260h:
    'From {day} the Department of Defense may not contract with a listed company or a party it controls; the list does not itself regulate other buyers.',
  fcc: 'Federal universal service money may not pay for covered equipment or services, and covered equipment gets no new FCC authorisation; use of equipment already owned is not forbidden by the list.',
  ndaa889:
    'Federal agencies may not buy covered equipment of the named companies, nor contract with parties that use it, and federal grants and loans may not pay for it.',
  nsCmic:
    'U.S. persons may not deal in publicly traded securities of a listed company; trade in its goods is not regulated by this list.',
  sdn: 'The property of a listed party under U.S. jurisdiction is blocked and U.S. persons may not deal with it.',
};

/** What the copy of a list holds: of the lists that ship, and of editions that were read from official files. */
export const covers = {
  none: 'No rows held; used only for "not listed".',
  entityList:
    '25 of 3,409 entries: Hikvision, its five companies in Xinjiang, Hikmicro and CETC 52; the companies of the October 2019 rule; further makers of cameras, drones, radios and chips; AO Kaspersky Lab, Aerosun and two companies of Hengtong.',
  uvl: '9 of the 14 persons in China that were added on {day}, as far as their names are established; no complete copy was read, so nothing here shows that a party is not on the list.',
  dod1237: 'Hikvision only. The list came before the § 1260H list, which replaced it in June 2021.',
  dod1260h:
    'The edition of June 2026 complete: 80 groups and the 108 subsidiaries named with them, a row each; earlier editions only for Hikvision and Dahua.',
  fcc: 'All 15 rows of the list as of {day}, classes of equipment included, and two classes reported as added on {day2} (confidence medium).',
  ndaa889:
    'The five companies that the statute names. The Secretary of Defense may add entities under § 889(f)(3)(D); none is held.',
  nsCmic: 'All 68 companies of the list.',
  ownList: 'All {number} entries of your organisation’s list, as read on {day}.',
  ownListOfOne: 'All 1 entry of your organisation’s list, as read on {day}.',
  undated:
    '{number} entries of the file {name}, read on {day}, which does not say of which day it is: it may be older, and what it lacks may be on the list.',
  undatedOfOne:
    '1 entry of the file {name}, read on {day}, which does not say of which day it is: it may be older, and what it lacks may be on the list.',
  dated: 'All {number} entries, as {name} had them on {day}.',
  read: 'All {number} entries, as {name} had them when it was read on {day}.',
};

/** What official files are called in a sentence. */
export const publications = {
  csl: 'the Consolidated Screening List',
  bis: 'BIS’s own file',
  ecfr: 'the eCFR',
  ofac: 'OFAC’s own file',
  file: 'the file {name}',
};

/** Which copy was read to its end where a company is said not to be named. */
export const absences = {
  dpl: 'complete Denied Persons List of {day} ({number} entries)',
  nsCmic: 'complete NS-CMIC List as of {day} ({number} companies)',
  sdn: 'complete SDN file of November 2023 ({number} lines; the day is not known, the first of the month is given)',
  uflpa: 'complete UFLPA Entity List as of {day} ({number} entries)',
  supplement: 'complete copy of Supplement No. {number} to Part 744 as of {day} ({number2} entries)',
  entityList: 'complete eCFR copy of Supplement No. 4 to Part 744 of {day} ({number} entries)',
  entityListHytera:
    'complete eCFR copy of Supplement No. 4 to Part 744 of {day} ({number} entries); Hytera Communications Limited of Hong Kong, another company, is on it',
  notice: 'complete notice of {day}, 91 FR 35189 (80 groups and the subsidiaries they name)',
  edition: 'complete {name} data of {name2}, {number} entries, read {day}',
  editionDated: 'complete {name} data of {name2}, dated {day}, {number} entries, read {day2}',
};
