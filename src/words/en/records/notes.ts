/** Sentences of notes to a listing: its dates, whom it names, what was not read. */
export const listingNotes = {
  dated: 'List dated {day}, published {day2}; earlier editions were not read for this company.',
  subsidiary: 'Named in the notice as a subsidiary of {name}.',
  actDay: '"Published" is the day of the Act, {day}.',
  prohibitions:
    'The buying prohibition of § 889(a)(1)(A) applies from {day}, the one on contracting with users, § 889(a)(1)(B), from {day2}.',
  ofacDay: '"Published" is the listing date that OFAC gives.',
  ofacEntry: 'OFAC entry {number}.',
  ofacEntryRegistered: 'OFAC entry {number}; Chinese registration number (USCC) {name}.',
  ofacLinked: 'OFAC notes: linked to {name}.',
  ticker: 'Ticker 002415 CN, ISIN CNE100000PM8; holdings were to be sold by {day}.',
  goodsUnderWay: 'Effective {day}, published {day2}; for goods under way then the rules before held until {day3}.',
  cslStart: 'The Consolidated Screening List gives the publication as its start date.',
  cslPages:
    'The Consolidated Screening List prints the first page of each rule, "84 FR 54002; 85 FR 44159", where the list itself prints the page of the entry.',
  notStated: 'That the company belongs to Hikvision is reported, not stated by the list.',
  whoseUnsaid: 'The list does not say whose company it is.',
  equipmentClass: 'A class of equipment; it names no company, and its words are never matched alone.',
  publicNotice:
    'A public notice of {day} is reported to end the import and marketing of previously authorised covered equipment of the named company ten days after its publication in the Federal Register; the published page was not found (confidence medium).',
  useStays: 'Use of equipment already owned stays allowed.',
  courtCase:
    'Hikvision USA, Inc. v. FCC, No. 23-1032 (D.C. Cir., {day}), upheld the listing and sent back the definition of critical infrastructure.',
  addedAfter: 'Added after the copy of {day}, as reported; the wording of the entry was not read.',
  changedOn: 'Changed on 7 Jan, 18 Mar and {day}, and reportedly on {day2} (confidence medium).',
  droneLaw: 'DJI and Autel are reached through NDAA FY2025 § 1709.',
  section214: 'Provider of international telecommunications services under section 214.',
  noticeNumber: 'The number of the public notice was not read.',
  editionDays: 'Both dates are the day of the edition that first named it, {day}.',
  firstEditionDays:
    'Both dates are the day of the first edition, {day}; the later notices are editions of the same list.',
  everyEdition: 'Named in every edition.',
  unreadBetween: 'The editions between that and June 2026 were not read for this company.',
  contractBar: 'The bar on DoD contracts came later, on {day}.',
  removal:
    "The address is DoD's release of {day}, which refers to the list of June 2020 and says that on {day2} entities were removed from this list; the list of those removed was not read, so the end date is of medium confidence.",
  listingSure: 'The listing itself is of high confidence.',
  effectiveUnread: 'The effective date was not read in the rule.',
  announced:
    'The rule was announced on {day}; an effective date of {day2} is reported but was not read in the rule, so only the publication is given.',
  noFootnote: 'The entry has no footnote 4.',
  nameOfList:
    'The name is that of the Consolidated Screening List, matched to the press list of the notice; that list gives neither date nor citation.',
  pageUnread: 'The page 88 FR 17706 was not read in the notice itself (confidence medium).',
  matchUncertain: 'The match with the press name is uncertain (confidence medium).',
  nameCut: 'The name breaks off in the copy read; the full one is probably longer.',
  printedRows: 'Printed as {number} rows, which are one order against one party.',
  takenApart: 'The entry of the edition in use was taken apart from this party by hand.',
  knownUndated:
    'Known from the copy of {day}; the file in use, which does not say of which day it is, does not hold it.',
  knownOlder: 'Known from the copy of {day}; the edition in use, of {day2}, is not later and does not hold it.',
  gone: 'Not in the edition of {day} any more; last seen in the copy of {day2}.',
  goneDay: 'The day it left the list is not known.',
};

/** Sentences of notes on which company a row means, and by which names it is joined with rows of other lists. */
export const companyNotes = {
  cethikOfList: 'The list names CETHIK Group as another name of this institute.',
  withParent: 'The list names it in one entry with its parent, Pacific Networks Corp.',
  comNet: 'The list names its wholly owned subsidiary ComNet (USA) LLC in the same entry.',
  manyHuawei: 'Many other Huawei companies have entries of their own; they are not held in this excerpt.',
  otherKaspersky: 'Other Kaspersky companies have entries of their own; they are not held in this excerpt.',
  separateKaspersky: 'A separate company from AO Kaspersky Lab, listed on {day}.',
  separateSenseTime:
    'A separate company from SenseTime Group, which the 1260H and NS-CMIC lists name; the Entity List prints "Sense Time" as another name of this one.',
  hongKong: 'This is the Hong Kong company.',
  hytera:
    'Hytera Communications Corporation, named in § 889 and on the FCC list, is another company and has no entry of its own.',
  sameAs: 'The same company as "{name}" of the other lists.',
  namedByCmic:
    'The NS-CMIC list names it "China Telecommunications Corporation", also known as China Telecom Group Co., Ltd.',
  joinedAlias: 'Joined with "{name}" of the 1260H list, which this entry gives as another name.',
  joinedEntity: 'Joined by hand with "{name}" of the Entity List.',
  joinedCmic: 'Joined by hand with "{name}" of the NS-CMIC list.',
  joinedOther: 'Joined by hand with "{name}" of the other lists.',
  joinedFormer: 'Joined by hand with "{name}" of the 1260H list, whose former name this is.',
  joinedLater: 'Joined by hand with "{name}" of the 1260H list, its later name.',
  joinedCmicFormer: 'Joined by hand with "{name}" of the NS-CMIC list, which this notice gives as its former name.',
  joinedAliasAnd:
    'Joined by hand with "{name}" of the Entity List, which gives this name as another, and "{name2}" of the 1260H list.',
  joinedThree: 'Joined by hand with "{name}" of § 889 and the FCC list and "{name2}" of the 1260H list.',
  joinedCmicEntity: 'Joined by hand with "{name}" of the NS-CMIC list and "{name2}" of the Entity List.',
  joined1260hCmic: 'Joined by hand with "{name}" of the 1260H list and "{name2}" of the NS-CMIC list.',
  joinedHongKong:
    'Joined by hand with "{name}" of the 1260H list; the list here gives a Hong Kong company number, 2162198.',
  joinedEarlier: 'Joined by hand with "{name}" of the Entity List and the NS-CMIC list, its earlier name.',
  joinedCmicLater: 'Joined by hand with "{name}" of the NS-CMIC list and "{name2}" of the 1260H list, its later name.',
  groupCmic:
    'Joined by hand with "{name}" of the NS-CMIC list and "{name2}" of the 1260H list: three companies of one group.',
  groupEntity:
    'Joined by hand with "{name}" of the Entity List and "{name2}" of the 1260H list: three companies of one group.',
  groupEntityCmic:
    'Joined by hand with "{name}" of the Entity List and "{name2}" of the NS-CMIC list: three companies of one group.',
};

/** Sentences of notes to reported links: owners, subsidiaries, brands and makers of relabelled goods. */
export const linkNotes = {
  reutersFour: "Reuters counted at least four of the five companies as Hikvision's.",
  reutersOne: 'Reuters named it beside the four that stand in the half-year report of 2021.',
  registry:
    'Registry searches give Hikvision as a shareholder, with local-government vehicles as part owners; the share was not read.',
  notParent: 'The list itself does not name Hikvision as parent.',
  withoutParent: 'Reported; the Entity List names the company without its parent.',
  controlling: 'Reported as controlling owner with less than half of the shares.',
  cethik:
    'The Entity List gives CETHIK Group and China Electronics Technology HIK Group as other names of the institute.',
  canada:
    'An Order in Council of {day} told the company to wind up its business in Canada; the outcome of the judicial review is not known here.',
  shanghai: 'Listed in Shanghai as 688475 since {day}.',
  lorex: 'Owned by Dahua from 2018; reported as sold in November 2022, in force 2023.',
  prama: 'Reported as a joint venture, now Prama India; the present share is not known here.',
  modelAndYear: 'Depends on model and year.',
  modelAndYearOrHikvision: "Depends on model and year; some models are reported as Hikvision's.",
  ipCameras: 'IP cameras; depends on model and year.',
  ipCameraLine: 'The IP camera line; depends on model and year.',
  performanceLine: 'The Performance line only.',
  before2021: 'Models before 2021.',
  mostLines: 'Most lines.',
  oldModels: 'Old models.',
  someModels: 'Some models only.',
  partNumbers: 'Part numbers beginning STE-.',
  thermal: 'Thermal devices.',
  shortForm: 'The short form "LTS" is left out: it has many other meanings.',
};
