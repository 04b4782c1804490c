import type { RoleSentences } from '../../model/role-citations.ts';
import { pluralIn } from '../plural.ts';

/** What each list means for whom, as its citation in the model says it; no advice, no verdict. */
const sentences: RoleSentences = {
  'us-bis-el': {
    'private-buyer':
      'The Entity List regulates exports, re-exports and transfers in which a listed party takes part as buyer, consignee or end user; by itself it says nothing about buying from one.',
    exporter:
      'Exporting, re-exporting or transferring items subject to the EAR needs a BIS licence where a listed party takes part in the transaction, as buyer, consignee or end user; the entry says for which items and how applications are reviewed.',
  },
  'us-bis-uvl': {
    'private-buyer':
      'The Unverified List concerns exports, re-exports and transfers with a listed party to the transaction; by itself it says nothing about buying from one.',
    exporter:
      'Where a listed party is a party to the transaction, licence exceptions are suspended, and a UVL statement of that party is needed before items that need no licence are exported, re-exported or transferred.',
  },
  'us-bis-dpl': {
    exporter: 'Nobody may take part in a transaction that the denial order of a listed person forbids.',
  },
  'us-bis-meu': {
    exporter:
      'Exporting, re-exporting or transferring items of Supplement No. 2 to Part 744 to a listed party needs a BIS licence.',
  },
  'us-ndaa-889': {
    'federal-buyer':
      'An agency may not procure or obtain covered equipment or services, nor equipment, systems or services that use them as a substantial or essential component of a system or as critical technology in one, nor contract with an entity that uses such equipment, systems or services. Telecommunications equipment of Huawei and ZTE is covered for any purpose; video surveillance and telecommunications equipment of Hytera, Hikvision and Dahua is covered for public safety, security of government facilities, physical security surveillance of critical infrastructure and other national security purposes.',
    grantee: 'Federal grant and loan money may not be used to procure or obtain covered equipment or services.',
    'private-buyer':
      '§ 889 binds federal agencies, those who contract with them and those who spend federal grants or loans; by itself it says nothing about other purchases.',
  },
  'us-fcc-covered': {
    grantee:
      'Federal subsidies of FCC programmes, universal service among them, for the capital costs of advanced communications service may not be used to obtain covered equipment or services, nor to maintain those obtained before.',
    'private-buyer':
      'Where the entry covers equipment, that equipment gets no new FCC authorisation; for some makers an end of import and sale of what was authorised before is reported, as the entry and its notes say. The list does not forbid the use of equipment already owned.',
  },
  'us-dod-1260h': {
    'federal-buyer':
      'From 30 Jun 2026 the Department of Defense may not contract with a listed company or a party it controls; the list does not itself regulate other agencies.',
    'private-buyer':
      'The bar is on contracts of the Department of Defense; by itself the list says nothing about private purchases.',
  },
  'us-ofac-ns-cmic': {
    'private-buyer':
      'The order concerns publicly traded securities; by itself it says nothing about buying a listed company’s goods.',
    exporter:
      'The order concerns publicly traded securities; by itself it says nothing about exports to a listed company.',
    investor:
      'U.S. persons may not buy or sell publicly traded securities of a listed company, or derivatives of them; the order itself does not block its property.',
  },
  'us-dhs-uflpa': {
    'private-buyer':
      'Goods made wholly or in part by a listed party are presumed to be made with forced labour and may not enter the United States unless the presumption is rebutted.',
    exporter:
      'The Act concerns imports into the United States; by itself it says nothing about exports to a listed party.',
  },
};

/** What a listing means for whom. */
export const meanings = {
  /** As whom a reader asks; each stands alone, as a choice or before a sentence. */
  roleNames: {
    'federal-buyer': 'Federal buyer',
    grantee: 'Grant or loan recipient',
    'private-buyer': 'Private buyer',
    exporter: 'Exporter to the company',
    investor: 'Investor',
  },
  picker: {
    label: 'Read as',
    all: 'all roles',
    several: (count: number) => pluralIn('en', count, { one: '# role', other: '# roles' }),
  },
  title: 'What this means',
  byRole: 'What this means by role',
  sentences,
  /** For a company that a list reaches only by its words. */
  ofNamedCompany: (named: string, reachWords: string) =>
    `What the list means is said of ${named}. Here it follows only as far as this company is one of its “${reachWords}”, which is reported and not stated by the list.`,
  ofNamedMaker: (named: string) =>
    `What the list means is said of equipment of ${named}. Here it follows only as far as ${named} makes what bears this brand, which is reported and not stated by the list.`,
  linkIsNoListing: 'A reported link is no listing: what a list means for the other company is not said of this one.',
};
